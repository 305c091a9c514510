import type { Challenge } from '../../wizard/contracts.js';

/** Longest header that is read, in characters; servers themselves refuse headers above 8 kB by default. */
const longest = 8_000;

// Each is sticky: it matches where the cursor stands or not at all, so every character is looked at a few
// times only.
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
 * Reads a `WWW-Authenticate` header (RFC 9110 §11.6.1, lists as in §5.6.1): which sign-ins the server offers.
 * One header may hold several challenges, and both they and their parameters are parted by commas.
 *
 * Schemes and parameter names come in lower case; of a parameter given twice, the first counts. What follows
 * no grammar is skipped up to the next comma, so that garbage gives what could be read. Servers leave quotes
 * away where the RFC wants them (`authorization_uri=https://…`): such a value goes up to the next comma or
 * blank. Text beyond 8,000 characters is not read. Never throws.
 */
export function parseChallenges(header: string): Challenge[] {
  const cursor: Cursor = { text: header.slice(0, longest), at: 0 };
  const drafts: Draft[] = [];
  take(cursor, betweenElements);
  while (cursor.at < cursor.text.length) {
    readElement(cursor, drafts);
    take(cursor, untilComma);
    take(cursor, betweenElements);
  }
  return drafts.map((draft) => ({ ...draft, parameters: Object.fromEntries(draft.parameters) }));
}

/**
 * What the pattern matches at the cursor (its group, where it has one), and moves behind it. Null: no match.
 */
function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return null;
  cursor.at = pattern.lastIndex;
  return found[1] ?? found[0];
}

/**
 * One list element: a further parameter of the last challenge, or a new challenge with what belongs to it.
 */
function readElement(cursor: Cursor, drafts: Draft[]): void {
  if (!readParameter(cursor, drafts.at(-1)) && !startChallenge(cursor, drafts)) return;
  // More than one only where a comma was forgotten.
  do take(cursor, gap);
  while (readParameter(cursor, drafts.at(-1)));
}

/** A scheme, with its token68; true when parameters may follow. */
function startChallenge(cursor: Cursor, drafts: Draft[]): boolean {
  const scheme = take(cursor, token);
  if (scheme === null) return false;
  const draft: Draft = { scheme: scheme.toLowerCase(), token68: null, parameters: new Map() };
  drafts.push(draft);
  if (take(cursor, spaces) === null) return false;
  draft.token68 = take(cursor, token68);
  return draft.token68 === null;
}

/**
 * `name = value`, kept with the challenge it belongs to; false, and the cursor unmoved, when there is none.
 */
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
