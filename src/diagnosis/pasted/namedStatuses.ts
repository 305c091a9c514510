import { subCodes } from '../../wizard/contracts.js';
import type { SubCode } from '../../wizard/contracts.js';
import {
  closesMessage,
  hasItsName,
  isCalledError,
  isCodeOfError,
  reach,
  wordBefore,
} from './besideNumber.js';
import { isOtherNumber } from './isOtherNumber.js';
import type { SearchedText } from './searchedText.js';
import type { Span } from '../words/span.js';

/** A status that stands in a text as a number. */
export interface NamedStatus {
  status: number;
  subCode: SubCode | null;
}

/** A number in a text. */
interface Candidate extends Span {
  status: number;
  /** As it stands there: `401`, `401.2`. */
  written: string;
  /** npm's way: `E401`. */
  hasLetter: boolean;
}

/** A number that could be a status, with the sub-code of IIS. */
const candidates = /(?<!\w)(e?)(([45]\d\d)(?:\.\d{1,3})?)(?!\w)/g;

/** A number that is all there is of the first line. */
const heading = /^[\s"'“([{*–—-]*[45]\d\d(?:\.\d{1,3})?[^\p{L}\d\n]*(?:\n|$)/u;

/** `HTTP状态 401`, `"code":401`, `I get a 401`, and how wget and Angular write it. */
const signBefore = new RegExp(
  '(?:^|[^a-z\\d])(?:https?[^ -~]{1,12}\\s?|"code"\\s?:\\s?' +
    '|(?:gets?|got|getting|gives?|shows?|says?|sees?|seeing|returns?|returned)(?: me)? a ' +
    '|awaiting response\\.{3} |failure response for\\s*:\\s)$',
);
/** `401 client error`, `401 status`, `401. That’s an error.` */
const signBehind = /^[\s:|–—-]{0,3}(?:client error|status|response|page)(?![a-z])|^\.\sthat.{1,5}s an error/;

/**
 * The statuses that a text names by their number, in the order of the text. A number counts when it reads like a
 * status: beside "HTTP", "error" or "status code" in any of the languages, beside a name of its status, or when it is
 * all there is, at least of the first line. IIS' sub-codes 401.1 to 401.5 and 401.501 to 401.504 are seldom anything
 * else, and count alone. A room, a price, a date, a port or a 401(k) is none. Never throws.
 */
export function namedStatuses(searched: SearchedText): NamedStatus[] {
  const { text } = searched;
  const isHeading = heading.test(text);
  return Array.from(text.matchAll(candidates), (found) => ({
    status: Number(found[3]),
    written: found[2] ?? '',
    hasLetter: found[1] !== '',
    start: found.index,
    end: found.index + found[0].length,
  }))
    .filter((candidate, place) => readsLikeStatus(searched, candidate, isHeading && place === 0))
    .map(({ status, written }) => ({ status, subCode: subCodeOf(written) }));
}

function readsLikeStatus(searched: SearchedText, candidate: Candidate, isHeading: boolean): boolean {
  const { text } = searched;
  const { start, end, written, hasLetter } = candidate;
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const word = wordBefore(searched, candidate);
  if (isOtherNumber(before, behind) || word?.role === 'numbered') return false;
  if (hasLetter) return word !== null || text.length === end - start;
  if (word !== null && (word.role !== 'code' || isCodeOfError(searched, word, candidate))) return true;
  return (
    isHeading ||
    subCodeOf(written) !== null ||
    signBefore.test(before) ||
    signBehind.test(behind) ||
    isCalledError(searched, candidate) ||
    hasItsName(searched, candidate) ||
    closesMessage(searched, candidate)
  );
}

function subCodeOf(number: string): SubCode | null {
  return subCodes.find((code) => code === number) ?? null;
}
