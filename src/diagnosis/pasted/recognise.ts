import type { Fact } from '../../wizard/contracts.js';
import { errorWordings } from './errorWordings.js';
import { namedStatuses } from './namedStatuses.js';
import type { NamedStatus } from './namedStatuses.js';

/** Longest text that is read, in characters; error pages are shorter, mailboxes pasted by mistake are not. */
const longest = 20_000;

/** Telephones count their failures in the same numbers (SIP, RFC 3261 §21): Zoom Phone's "Call failed". */
const telephone = /\bcall (?:has )?failed\b/i;

/** Zoom the program, not the size of a page. */
const zoom = /\bzoom\b(?!\W{0,3}\d+\s?%|\s(?:level|factor|out)\b)/i;

/**
 * What the text of an error page or message tells: status, IIS' sub-code, the reason a token was refused, the
 * program. Every fact has the source `told`, and every name stands at most once.
 *
 * Of several statuses, one that stands there as a number goes before one that is only worded: a page that
 * says "403 Forbidden" may well say "unauthorized" further down. Between equals a 401 goes first (Apache adds
 * "404 Not Found was encountered while trying to use an ErrorDocument" to its 401), then the first in the
 * text. What stands inside of addresses and HTML tags says nothing. Text beyond 20,000 characters is not
 * read.
 *
 * Takes time in proportion to the text. Never throws.
 */
export function recognise(text: string): Fact[] {
  const page = readable(text.slice(0, longest));
  const words = page.replaceAll('\n', ' ');
  const worded = errorWordings.filter(({ says }) => says.test(words));
  const isCall = telephone.test(words);
  const named = isCall ? [] : namedStatuses(page);
  const status = isCall ? undefined : (mostLikely(named) ?? wordedStatus(words));
  const authError = worded.find((wording) => wording.authError)?.authError;
  const subCode = named.find((one) => one.subCode)?.subCode;
  const isZoom = zoom.test(words) || worded.some(({ product }) => product === 'zoom');
  return [
    ...(status ? [{ name: 'page-status', value: status, source: 'told' } as const] : []),
    ...(subCode ? [{ name: 'sub-code', value: subCode, source: 'told' } as const] : []),
    ...(authError ? [{ name: 'auth-error', value: authError, source: 'told' } as const] : []),
    ...(isZoom ? [{ name: 'product', value: 'zoom', source: 'told' } as const] : []),
  ];
}

function mostLikely(statuses: readonly Pick<NamedStatus, 'status'>[]): number | undefined {
  return statuses.some(({ status }) => status === 401) ? 401 : statuses[0]?.status;
}

function wordedStatus(words: string): number | undefined {
  const found = errorWordings
    .map(({ status, says }) => ({ status, at: words.search(says) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return mostLikely(found);
}

/** The text as it would be read on a screen: no tags, no addresses, single blanks and line ends. */
function readable(text: string): string {
  return text
    .replace(/https?:\/\/[^\s<>"']+/gi, ' ')
    .replace(/<[a-z/!][^<>]*>/gi, '\n')
    .replace(/&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, "'")
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? '\n' : ' '))
    .trim();
}
