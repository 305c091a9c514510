import type { Fact } from '../../wizard/contracts.js';
import type { ErrorWords } from '../words/errorWords.js';
import { errorWordings } from './errorWordings.js';
import type { ErrorWording } from './errorWordings.js';
import { foldText } from '../words/foldText.js';
import { namedStatuses } from './namedStatuses.js';
import type { NamedStatus } from './namedStatuses.js';
import { readableText } from './readableText.js';
import { searchedText } from './searchedText.js';
import { isWritten, vocabularyOf } from '../words/vocabulary.js';
import { standsAlone, withoutInner, wordingsIn } from '../words/wording.js';
import type { Wording } from '../words/wording.js';

/** Longest text that is read, in characters; error pages are shorter, mailboxes pasted by mistake are not. */
const maxLength = 20_000;

/** Telephones count their failures in the same numbers (SIP, RFC 3261 §21): Zoom Phone's "Call failed". */
const telephone = /\bcall (?:has )?failed\b/i;

/** Zoom the program, not the size of a page. */
const zoom = /\bzoom\b(?!\W{0,3}\d+\s?%|\s(?:level|factor|out)\b)/i;

/** Statuses with which servers answer a form whose token is missing: its words say more than these. */
const ofForms: readonly number[] = [400, 403, 422];

/** The part of a text's meaning that stands in words. */
interface Worded {
  /** Wordings of single programs, and where they stand. */
  ofPrograms: readonly (ErrorWording & { start: number })[];
  /** Wordings of a language that count: names of statuses only where they stand by themselves. */
  ofLanguages: readonly Wording[];
}

/**
 * Facts in the text of an error page or message: status, IIS' sub-code, the reason a token was refused, a sign-in
 * that was refused, the program. Every fact has the source `told`, and every name stands at most once.
 *
 * Of several statuses, one that stands there as a number goes before one that is only worded: a page that says "403
 * Forbidden" may well say "unauthorized" further down. Between equals a 401 goes first (Apache adds "404 Not Found was
 * encountered while trying to use an ErrorDocument" to its 401), then the first in the text. What stands inside of
 * addresses and HTML tags says nothing. Text beyond 20,000 characters is not read.
 *
 * Takes time in proportion to the text. Never throws.
 *
 * @param languages the words of every language that the text may be in
 */
export function recognise(text: string, languages: readonly ErrorWords[]): Fact[] {
  const page = readableText(text.slice(0, maxLength));
  const line = page.replaceAll('\n', ' ');
  const folded = foldText(page);
  const vocabularies = languages.filter((language) => isWritten(language, folded)).map(vocabularyOf);
  const wordings = vocabularies.flatMap((vocabulary) => wordingsIn(folded, vocabulary));
  const worded = {
    ofPrograms: errorWordings
      .map((wording) => ({ ...wording, start: line.search(wording.says) }))
      .filter(({ start }) => start >= 0),
    ofLanguages: wordings.filter((wording) => !wording.isName || standsAlone(folded, wording)),
  };
  const isZoom = zoom.test(line) || worded.ofPrograms.some(({ product }) => product === 'zoom');
  const numbers = () => namedStatuses(searchedText(folded, vocabularies, wordings));
  return [
    ...(telephone.test(line) ? [] : factsOf(numbers(), worded)),
    ...(isZoom ? [{ name: 'product', value: 'zoom', source: 'told' } as const] : []),
  ];
}

function factsOf(named: readonly NamedStatus[], worded: Worded): Fact[] {
  const status = statusOf(
    named.map((one) => one.status),
    worded,
  );
  const subCode = named.find((one) => one.subCode)?.subCode;
  return [
    ...(status ? [{ name: 'page-status', value: status, source: 'told' } as const] : []),
    ...(subCode ? [{ name: 'sub-code', value: subCode, source: 'told' } as const] : []),
    ...signInFacts(status, worded),
  ];
}

function statusOf(named: readonly number[], { ofPrograms, ofLanguages }: Worded): number | undefined {
  const all = [...ofPrograms, ...withoutInner(ofLanguages)].toSorted((one, other) => one.start - other.start);
  const inWords = all.map(({ status }) => status);
  const isForm = inWords.includes(419);
  const inNumbers = isForm ? named.filter((status) => !ofForms.includes(status)) : named;
  // "Too many failed sign-ins" words a 401 as well.
  const certain = isForm ? 419 : inWords.find((status) => status === 429);
  return mostLikely(inNumbers) ?? certain ?? mostLikely(inWords);
}

const mostLikely = (statuses: readonly number[]): number | undefined =>
  statuses.find((status) => status === 401) ?? statuses[0];

/** Why a sign-in did not count. Beside another status that is not what the page is about. */
function signInFacts(status: number | undefined, { ofPrograms, ofLanguages }: Worded): Fact[] {
  const authError = ofPrograms.find((wording) => wording.authError)?.authError;
  if (authError) return [{ name: 'auth-error', value: authError, source: 'told' }];
  if (status !== 401) return [];
  const told = new Set(ofLanguages.map((wording) => wording.told));
  if (told.has('expired')) return [{ name: 'auth-error', value: 'expired', source: 'told' }];
  const isKnown = told.has('refused') && !ofPrograms.some(({ guesses }) => guesses);
  return isKnown ? [{ name: 'sign-in', value: 'refused', source: 'told' }] : [];
}
