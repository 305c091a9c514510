import type { Challenge } from '../../wizard/contracts.js';

/** Longest header that is read, in characters; servers themselves refuse headers above 8 kB by default. */
const maxHeaderLength = 8_000;

// Each is sticky: it matches where the cursor stands or not at all, so every character is read a few times only.
const betweenElements = /[\s,]*/y;
const gap = /\s*/y;
const spaces = /\s+/y;
const token = /[!#$%&'*+\-.^_`|~\dA-Za-z]+/y;
const token68 = /[-._~+/\dA-Za-z]+=*(?=\s*(?:,|$))/y;
const equals = /\s*=\s*/y;
const quoted = /"((?:[^"\\]|\\[^])*)"?/y;
const unquoted = /[^\s,]*/y;
const untilComma = /(?:[^",]|"(?:[^"\\]|\\[^])*"?)*/y;

interface Cursor {
  readonly text: string;
  at: number;
}

interface Draft {
  scheme: string;
  token68: string | null;
  parameters: Map<string, string>;
}

/**
 * Reads a `WWW-Authenticate` header (RFC 9110 §11.6.1, lists as in §5.6.1): the sign-ins that the server offers. One
 * header may hold several challenges, and commas separate both challenges and their parameters.
 *
 * Schemes and parameter names come in lower case; of a parameter given twice, the first counts. Text outside of the
 * grammar is skipped up to the next comma. Some servers leave out the quotes that the RFC requires
 * (`authorization_uri=https://…`): such a value ends at the next comma or blank. Text beyond 8,000 characters is not
 * read. Never throws.
 */
export function parseChallenges(header: string): Challenge[] {
  const cursor: Cursor = { text: header.slice(0, maxHeaderLength), at: 0 };
  const drafts: Draft[] = [];
  take(cursor, betweenElements);
  while (cursor.at < cursor.text.length) {
    readElement(cursor, drafts);
    take(cursor, untilComma);
    take(cursor, betweenElements);
  }
  return drafts.map((draft) => ({ ...draft, parameters: Object.fromEntries(draft.parameters) }));
}

/** The pattern's match at the cursor (its group, where it has one), with the cursor moved behind it; null without one. */
function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return null;
  cursor.at = pattern.lastIndex;
  return found[1] ?? found[0];
}

/** One list element: a further parameter of the last challenge, or a new challenge with its parameters. */
function readElement(cursor: Cursor, drafts: Draft[]): void {
  if (!readParameter(cursor, drafts.at(-1)) && !startChallenge(cursor, drafts)) return;
  // There is more than one only where a comma is missing.
  do take(cursor, gap);
  while (readParameter(cursor, drafts.at(-1)));
}

/** Reads a scheme with its token68. True when parameters may follow. */
function startChallenge(cursor: Cursor, drafts: Draft[]): boolean {
  const scheme = take(cursor, token);
  if (scheme === null) return false;
  const draft: Draft = { scheme: scheme.toLowerCase(), token68: null, parameters: new Map() };
  drafts.push(draft);
  if (take(cursor, spaces) === null) return false;
  draft.token68 = take(cursor, token68);
  return draft.token68 === null;
}

/** Reads `name = value` into the challenge that it belongs to. False, with the cursor unmoved, when there is none. */
function readParameter(cursor: Cursor, owner: Draft | undefined): boolean {
  const start = cursor.at;
  const name = take(cursor, token)?.toLowerCase();
  if (name === undefined || take(cursor, equals) === null) {
    cursor.at = start;
    return false;
  }
  const value = take(cursor, quoted)?.replace(/\\([^])/g, '$1') ?? take(cursor, unquoted) ?? '';
  if (owner && !owner.parameters.has(name)) owner.parameters.set(name, value);
  return true;
}
