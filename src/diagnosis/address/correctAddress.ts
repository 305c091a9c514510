/** What may be wrong with an address. The last two lead to another origin. */
export type Fault =
  | (
      | 'trailing-punctuation'
      | 'doubled-slash'
      | 'upper-case'
      | 'trailing-space'
      | 'pasted-twice'
      | 'html-entity'
    )
  | ('not-https' | 'www');

/** The same address without a fault that it seems to have. */
export interface CorrectedAddress {
  address: string;
  fault: Fault;
}

/** Longest address that is looked at, in characters. Browsers and servers take 8,000 at most (RFC 9110 §4.1). */
const longest = 8000;

/** Most proposals of the same origin: each one costs a request. */
const mostOwn = 4;

/**
 * What a sentence or a mail program leaves behind an address: ASCII, typographic quotes, and the marks of
 * Arabic, Hindi, Chinese, Japanese and Korean.
 */
const punctuation = new Set(
  ['.,;:!?)]}>"\'', '…”“„’‘‚»«›‹', '、。，．；：！？）】］｝〉》」』〕＞', '،؛؟।'].join(''),
);
/** Blanks; those of other scripts, and none at all (zero width). */
const blanks = new Set(' \t\r\n\u00a0\u2002\u2003\u2009\u200b\u200e\u200f\u202f\u3000\ufeff');
const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<', '）': '（' };

/**
 * One mend each, from the surest to the least: letters that are small elsewhere are often meant to be capital.
 */
const mends: readonly { fault: Fault; mend: (address: string) => string }[] = [
  { fault: 'pasted-twice', mend: pastedOnce },
  {
    fault: 'html-entity',
    mend: (address) => withQuery(address, (query) => query.replace(/&(?:amp;)+/gi, '&')),
  },
  {
    fault: 'trailing-space',
    mend: (address) => withPath(address, (path) => withoutEnd(path, (one) => blanks.has(one))),
  },
  { fault: 'trailing-punctuation', mend: withoutPunctuation },
  {
    fault: 'doubled-slash',
    mend: (address) => withPath(address, (path) => path.replace(/(?<!:)\/{2,}/g, '/')),
  },
  { fault: 'upper-case', mend: (address) => withPath(address, inLowerCase) },
];

/**
 * Addresses that were perhaps meant, most likely first: all faults mended at once, then each alone, at most
 * four of the same origin; then with https, with or without `www.`. Never the address itself. What stands in the
 * query is kept as it is, but for `&amp;`; user name and password are dropped.
 *
 * Nothing is known about them until they are asked. Never throws.
 */
export function correctAddress(address: string): CorrectedAddress[] {
  const own = clean(address);
  if (own === null) return [];
  const { origin } = new URL(own);
  const seen = new Set([own]);
  const isNew = (one: CorrectedAddress): boolean => !seen.has(one.address) && seen.add(one.address).size > 0;
  const sameOrigin = [together(own, mends), together(own, mends.slice(0, -1)), ...alone(own)]
    .filter((one) => one !== null)
    .filter((one) => new URL(one.address).origin === origin && isNew(one));
  return [...sameOrigin.slice(0, mostOwn), ...otherOrigins(own).filter(isNew)];
}

function clean(address: string): string | null {
  if (address.length > longest || !/^\s*https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return Object.assign(new URL(address), { username: '', password: '' }).href;
}

const alone = (address: string): CorrectedAddress[] =>
  mends.map(({ fault, mend }) => ({ fault, address: mend(address) }));

/** All of these mends one after the other, called after the first that changed something. */
function together(address: string, all: typeof mends): CorrectedAddress | null {
  let mended = address;
  let first: Fault | null = null;
  for (const { fault, mend } of all) {
    const next = mend(mended);
    if (next !== mended) first ??= fault;
    mended = next;
  }
  return first && { fault: first, address: mended };
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

const decodedAddress = (text: string): string => (/^https?%3a/i.test(text) ? decoded(text) : text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Takes off what ends the sentence that an address stood in. With a query, the sentence did not end at the path. */
function withoutPunctuation(address: string): string {
  const url = new URL(address);
  if (url.search !== '' || url.hash !== '') return address;
  if (address.endsWith('?')) return withoutPunctuation(address.slice(0, -1));
  const spaceless = withoutEnd(url.pathname, (one) => blanks.has(one));
  const path = withoutEnd(spaceless, (one, rest) => punctuation.has(one) && !isBalanced(one, rest));
  return path === spaceless ? address : withPath(address, () => withoutEnd(path, (one) => blanks.has(one)));
}

/** The bracket that ends `/wiki/mercury_(planet)` belongs there. */
function isBalanced(one: string, path: string): boolean {
  const opening = openings[one];
  const text = decoded(path) || path;
  return opening !== undefined && countOf(text, opening) >= countOf(text, one);
}

const countOf = (text: string, one: string): number => text.split(one).length - 1;

/** Most characters that are taken off an end. */
const mostTaken = 40;

/** Takes characters off the end of a path for as long as they are unwanted, percent-encoded or not. */
function withoutEnd(path: string, isUnwanted: (character: string, path: string) => boolean): string {
  let rest = path;
  for (let taken = 0; taken < mostTaken; taken += 1) {
    const { character, length } = lastOf(rest);
    if (!isUnwanted(character, rest)) break;
    rest = rest.slice(0, -length);
  }
  return rest;
}

/** The last character of a path, and how long it is there: one character is up to four percent-encoded bytes. */
function lastOf(path: string): { character: string; length: number } {
  const bytes = /(?:%[\da-f]{2})+$/i.exec(path.slice(-12))?.[0] ?? '';
  for (let length = 3; length <= bytes.length; length += 3) {
    const character = decoded(path.slice(-length));
    if (character !== '') return { character, length };
  }
  return { character: path.slice(-1), length: 1 };
}

/** Percent-encoded bytes are the same in capitals. */
const inLowerCase = (path: string): string =>
  path.replace(/%[\dA-Fa-f]{2}|[A-Z]+/g, (part) => (part.startsWith('%') ? part : part.toLowerCase()));

/** Names under which others have their domains: `example.co.uk` has no subdomain. */
const suffix = /^(?:ac|co|com|edu|go|gob|gov|gouv|ne|net|or|org)$/;

function otherOrigins(address: string): CorrectedAddress[] {
  const { protocol, hostname, port } = new URL(address);
  if (/^[\d.]+$|^\[|(?:^|\.)localhost$/.test(hostname)) return [];
  const [name, second = '', ...rest] = hostname.split('.');
  const isBare = rest.length === 0 || (rest.length === 1 && suffix.test(second));
  const changed = (change: Partial<URL>): string => Object.assign(new URL(address), change).href;
  const all: CorrectedAddress[] = [];
  if (protocol === 'http:' && port === '')
    all.push({ fault: 'not-https', address: changed({ protocol: 'https:' }) });
  if (name === 'www' && rest.length > 0)
    all.push({ fault: 'www', address: changed({ hostname: hostname.slice(4) }) });
  else if (name !== 'www' && second !== '' && isBare)
    all.push({ fault: 'www', address: changed({ hostname: `www.${hostname}` }) });
  return all;
}

const signatures = ['signature', 'sig', 'x-amz-signature', 'x-goog-signature', 'hmac'];

/**
 * Whether a signed address is past the time that it names itself: `Expires`, `expires` or `exp` in seconds since
 * 1970 (S3, CloudFront, Google Cloud Storage, Laravel), Amazon's and Google's date with a duration, Azure's `se`.
 * Without a signature beside it such a parameter may mean anything, and counts for nothing. Never throws.
 *
 * @param nowMs the visitor's clock, milliseconds since 1970
 */
export function linkHasExpired(address: string, nowMs: number): boolean {
  if (address.length > longest || !URL.canParse(address)) return false;
  const all = [...new URL(address).searchParams].toReversed();
  const query = new Map(all.map(([name, value]) => [name.toLowerCase(), value]));
  if (!signatures.some((name) => query.get(name))) return false;
  const ends = [
    // CloudFront's policies say themselves how long they hold.
    query.has('policy') ? null : secondsIn(query.get('expires') ?? query.get('exp')),
    endOfDuration(query.get('x-amz-date'), query.get('x-amz-expires')),
    endOfDuration(query.get('x-goog-date'), query.get('x-goog-expires')),
    query.has('sig') ? dateIn(query.get('se')) : null,
  ];
  return ends.some((end) => end !== null && end < nowMs);
}

const secondsIn = (value: string | undefined): number | null =>
  value !== undefined && /^\d{9,11}$/.test(value) ? Number(value) * 1000 : null;

/** `20261123T101500Z` and seconds. */
function endOfDuration(from: string | undefined, duration: string | undefined): number | null {
  const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
  const start = dateIn(from?.replace(form, '$1-$2-$3T$4:$5:$6Z'));
  return start !== null && duration !== undefined && /^\d{1,7}$/.test(duration)
    ? start + Number(duration) * 1000
    : null;
}

/** The forms of ISO 8601 that Azure takes; a day alone begins at midnight UTC. */
function dateIn(value: string | undefined): number | null {
  const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value ?? '');
  const date = isDate ? Date.parse(value ?? '') : NaN;
  return Number.isNaN(date) ? null : date;
}
