import { distance } from 'fastest-levenshtein';
import { startDeadline } from '../probe/deadline.js';
import { askAnonymously, closeBody, fetchText, readBody } from '../probe/fetchText.js';
import { isSignInPage } from '../site/linksIn.js';
import { correctAddress } from './correctAddress.js';
import type { Fault } from './correctAddress.js';
import { decodeEntities, readHtml } from '../site/readHtml.js';

/** An address that was perhaps meant. */
export interface RightAddress {
  address: string;
  /** What was wrong with the other; `sitemap`: the site's own list has one that looks nearly the same. */
  fault: Fault | 'sitemap';
  /** It answers anybody, and the server does not say so of every address. */
  proven: boolean;
}

interface Search {
  /** Absolute http(s) address that failed. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Most requests, all together. */
  allowed?: number;
  /** Letters and digits that make a name which no page has, new each time. */
  random: () => string;
  /** Calls the search off. */
  signal: AbortSignal;
  /** One deadline for all requests together, in milliseconds. */
  timeoutMs: number;
}

/** Requests that are asked for without a wish of the caller: one to test the server, four to test candidates. */
const usuallyAllowed = 5;

/** Most bytes that are read of a page and of a sitemap, most entries of a sitemap, longest path, in characters. */
const longestPage = 64_000;
const longestSitemap = 500_000;
const mostEntries = 2000;
const longestPath = 300;

const otherOrigin: ReadonlySet<Fault> = new Set(['not-https', 'www']);

/**
 * Looks for the address that a visitor meant. First it asks for a page that cannot be there: a server that has
 * an answer to that has one to everything, and nothing can be proved. Then it asks the mended addresses, one
 * after the other, then the sitemap for a path that is written nearly the same. What leads to another page, or
 * asks to sign in, is no proof. Addresses of other origins are not asked, and come out unproved.
 *
 * All requests are anonymous. Never throws, never rejects, and ends at its deadline.
 */
export async function findRightAddress(
  { address, origin, allowed = usuallyAllowed, random, signal, timeoutMs }: Search,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<RightAddress | null> {
  const candidates = correctAddress(address);
  const own = candidates.filter((candidate) => originOf(candidate.address) === origin);
  const foreign = candidates.find(
    ({ fault, address: other }) => otherOrigin.has(fault) && originOf(other) !== origin,
  );
  const unproved = foreign ? { ...foreign, proven: false } : null;
  if (own.length === 0 && originOf(address) !== origin) return unproved;

  const deadline = startDeadline(signal, timeoutMs);
  const requestBudget = count(fetch, allowed);
  const asking = {
    origin,
    signal: deadline.signal,
    timeoutMs,
    random,
    fetch: requestBudget.fetch,
    left: requestBudget.left,
  };
  try {
    return (await firstProven(address, own, asking)) ?? unproved;
  } catch {
    return unproved;
  } finally {
    deadline.end();
  }
}

interface Asking extends Omit<Search, 'address' | 'allowed'> {
  fetch: typeof fetch;
  /** Requests that are left. */
  left: () => number;
}

/** A `fetch` that refuses when the requests are spent. */
function count(fetch: typeof globalThis.fetch, allowed: number): Pick<Asking, 'fetch' | 'left'> {
  let left = allowed;
  return {
    fetch: (...question) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('no request is left')) : fetch(...question);
    },
    left: () => Math.max(left, 0),
  };
}

async function firstProven(
  address: string,
  own: ReturnType<typeof correctAddress>,
  asking: Asking,
): Promise<RightAddress | null> {
  const tested = new Set<string>();
  const isHonest = async (one: string): Promise<boolean> => {
    const folder = new URL('.', one).href;
    if (tested.has(folder)) return true;
    tested.add(folder);
    return refusesNonsense(folder, asking);
  };
  if (own.length === 0 && !(await isHonest(address))) return null;
  for (const candidate of own) {
    if (!(await isHonest(candidate.address))) return null;
    if (await isThere(candidate.address, asking)) return { ...candidate, proven: true };
  }
  // The sitemap alone proves nothing: the page must be asked, too.
  const mayAsk = asking.left() >= 2 && originOf(address) === asking.origin;
  const listed = mayAsk ? await nearestListed(address, asking) : null;
  const isRight = listed !== null && (await isThere(listed, asking));
  return isRight ? { address: listed, fault: 'sitemap', proven: true } : null;
}

/** Whether the server admits that a page is not there. One that gives no answer is not trusted. */
async function refusesNonsense(folder: string, { origin, signal, random, fetch }: Asking): Promise<boolean> {
  const question = { address: `${folder}fix401-${random()}`, origin, signal };
  const followed = await askAnonymously(question, { fetch });
  // To another site, which is not asked, or nowhere: the second question tells.
  const answer = followed ?? (await askAnonymously({ ...question, redirect: 'manual' }, { fetch }));
  if (answer === null) return false;
  void closeBody(answer.response);
  return !answer.response.ok || !isSamePage(answer.address, question.address);
}

/** Whether anybody gets the page itself there. */
async function isThere(address: string, { origin, signal, fetch }: Asking): Promise<boolean> {
  const answer = await askAnonymously({ address, origin, signal }, { fetch });
  if (answer === null) return false;
  const { response, address: finalAddress } = answer;
  if (!response.ok || !isSamePage(finalAddress, address)) {
    void closeBody(response);
    return false;
  }
  const page = readHtml(await readBody(response, longestPage, signal), finalAddress);
  // What was cut off by the deadline may have had a password field.
  return !signal.aborted && isSignInPage(page, { finalAddress, redirected: response.redirected }) === null;
}

/** A redirect that only adds or drops a slash at the end leads to the same page. */
const isSamePage = (one: string, other: string): boolean => pathOf(one) === pathOf(other);
const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');
const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/**
 * The address with the one path of the sitemap that is nearest to its own. Null when it is listed itself, when
 * two are equally near, or when none is near enough: at most 2 letters of up to 12, 3 of more, never more than
 * every third one.
 */
async function nearestListed(address: string, { fetch, ...asking }: Asking): Promise<string | null> {
  const wanted = readable(new URL(address).pathname);
  if (wanted.length > longestPath) return null;
  const question = { ...asking, address: `${asking.origin}/sitemap.xml`, limit: longestSitemap };
  const sitemap = await fetchText(question, { fetch });
  if (sitemap === null || sitemap.status !== 200) return null;
  const most = Math.min(wanted.length <= 12 ? 2 : 3, Math.floor(wanted.length / 3));
  const near = pathsIn(sitemap.text, asking.origin)
    .map((path) => ({ path, readable: readable(path) }))
    .filter((one) => Math.abs(one.readable.length - wanted.length) <= most)
    .map(({ path, readable: text }) => ({ path, far: distance(text, wanted) }))
    .filter(({ far }) => far <= most)
    .toSorted((one, other) => one.far - other.far);
  const [nearest, next] = near;
  if (nearest === undefined || nearest.far === 0 || nearest.far === next?.far) return null;
  return Object.assign(new URL(address), { pathname: nearest.path, username: '', password: '' }).href;
}

/** Paths of this origin in a sitemap (sitemaps.org/protocol.html); none of a list of sitemaps. */
function pathsIn(xml: string, origin: string): string[] {
  if (xml.includes('<sitemapindex')) return [];
  const paths = new Set<string>();
  let entries = 0;
  for (const [, entry = ''] of xml.matchAll(/<loc>\s{0,20}(?:<!\[CDATA\[)?([^<\]]{1,2048})[<\]]/g)) {
    entries += 1;
    if (entries > mostEntries) break;
    const address = decodeEntities(entry.trim());
    if (originOf(address) === origin) paths.add(new URL(address).pathname);
  }
  return [...paths];
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
