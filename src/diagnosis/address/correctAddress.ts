import type { CorrectedAddress, Fault } from './correctedAddress.js';
import { otherOrigins } from './otherOrigins.js';
import { percentDecoded } from './percentDecoded.js';
import { withoutEnd } from './withoutEnd.js';

/** Longest address that is read, in characters. Servers are to take at least 8,000 (RFC 9110 §4.1). */
export const maxAddressLength = 8000;

/** Most proposals of the same origin: each costs a request. */
const maxSameOrigin = 4;

/** Marks that a sentence or a mail program leaves behind an address, of Latin, Arabic, Indic and East Asian scripts. */
const punctuation = new Set(
  ['.,;:!?)]}>"\'', '…”“„’‘‚»«›‹', '、。，．；：！？）】］｝〉》」』〕＞', '،؛؟।'].join(''),
);
/** Blanks of all widths, direction marks included. */
const blanks = new Set(' \t\r\n\u00a0\u2002\u2003\u2009\u200b\u200e\u200f\u202f\u3000\ufeff');
const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<', '）': '（' };

/** One correction for each fault, the surest first: capital letters are often meant. */
const corrections: readonly { fault: Fault; correct: (address: string) => string }[] = [
  { fault: 'pasted-twice', correct: pastedOnce },
  {
    fault: 'html-entity',
    correct: (address) => withQuery(address, (query) => query.replace(/&(?:amp;)+/gi, '&')),
  },
  {
    fault: 'trailing-space',
    correct: (address) => withPath(address, (path) => withoutEnd(path, (one) => blanks.has(one))),
  },
  { fault: 'trailing-punctuation', correct: withoutPunctuation },
  {
    fault: 'doubled-slash',
    correct: (address) => withPath(address, (path) => path.replace(/(?<!:)\/{2,}/g, '/')),
  },
  { fault: 'upper-case', correct: (address) => withPath(address, inLowerCase) },
];

/**
 * Addresses that were perhaps meant, the most likely first: with all faults corrected at once, then each alone, at most
 * four of the same origin; then with https, with or without `www.`. Never the address itself. The query stays as it is
 * except for `&amp;`; user name and password are dropped.
 *
 * They are guesses until they are requested. Never throws.
 */
export function correctAddress(address: string): CorrectedAddress[] {
  const own = clean(address);
  if (own === null) return [];
  const { origin } = new URL(own);
  const seen = new Set([own]);
  const isNew = (one: CorrectedAddress): boolean => !seen.has(one.address) && seen.add(one.address).size > 0;
  const sameOrigin = [
    correctAll(own, corrections),
    correctAll(own, corrections.slice(0, -1)),
    ...eachAlone(own),
  ]
    .filter((one) => one !== null)
    .filter((one) => new URL(one.address).origin === origin && isNew(one));
  return [...sameOrigin.slice(0, maxSameOrigin), ...otherOrigins(own).filter(isNew)];
}

function clean(address: string): string | null {
  if (address.length > maxAddressLength || !/^\s*https?:\/\//i.test(address) || !URL.canParse(address))
    return null;
  return Object.assign(new URL(address), { username: '', password: '' }).href;
}

const eachAlone = (address: string): CorrectedAddress[] =>
  corrections.map(({ fault, correct }) => ({ fault, address: correct(address) }));

/** All of these corrections in turn, named after the first that changed something. */
function correctAll(address: string, all: typeof corrections): CorrectedAddress | null {
  let corrected = address;
  let first: Fault | null = null;
  for (const { fault, correct } of all) {
    const next = correct(corrected);
    if (next !== corrected) first ??= fault;
    corrected = next;
  }
  return first && { fault: first, address: corrected };
}

function withPath(address: string, change: (path: string) => string): string {
  const url = new URL(address);
  const path = change(url.pathname);
  return path === url.pathname ? address : Object.assign(url, { pathname: path }).href;
}

function withQuery(address: string, change: (query: string) => string): string {
  const url = new URL(address);
  const search = change(url.search);
  // Setting a query would take off a lone question mark.
  return search === url.search ? address : Object.assign(url, { search }).href;
}

function pastedOnce(address: string): string {
  const pieces = address
    .split(/(?=https?(?::\/\/|%3a%2f%2f))/i)
    .map((piece) => clean(decodedAddress(piece.replace(/(?:%20|%09|%0a|%0d|[,;])+$/i, ''))));
  const last = pieces.at(-1) ?? null;
  const isSame = (one: string | null) => one?.replace(/\/$/, '') === last?.replace(/\/$/, '');
  return pieces.length > 1 && last !== null && pieces.every(isSame) ? last : address;
}

const decodedAddress = (text: string): string =>
  /^https?%3a/i.test(text) ? (percentDecoded(text) ?? '') : text;

/** Removes the end of the sentence that the address stood in. With a query, the sentence did not end at the path. */
function withoutPunctuation(address: string): string {
  const url = new URL(address);
  if (url.search !== '' || url.hash !== '') return address;
  if (address.endsWith('?')) return withoutPunctuation(address.slice(0, -1));
  const spaceless = withoutEnd(url.pathname, (one) => blanks.has(one));
  const path = withoutEnd(spaceless, (one, rest) => punctuation.has(one) && !isBalanced(one, rest));
  return path === spaceless ? address : withPath(address, () => withoutEnd(path, (one) => blanks.has(one)));
}

/** True for a bracket that was opened in the path, as in `/wiki/mercury_(planet)`. */
function isBalanced(one: string, path: string): boolean {
  const opening = openings[one];
  const text = percentDecoded(path) || path;
  return opening !== undefined && countOf(text, opening) >= countOf(text, one);
}

const countOf = (text: string, one: string): number => text.split(one).length - 1;

/** Percent-encoded bytes are the same in capitals. */
const inLowerCase = (path: string): string =>
  path.replace(/%[\dA-Fa-f]{2}|[A-Z]+/g, (part) => (part.startsWith('%') ? part : part.toLowerCase()));
