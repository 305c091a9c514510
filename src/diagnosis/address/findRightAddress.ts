import { readHtml } from '../html/readHtml.js';
import { askAnonymously } from '../probe/askAnonymously.js';
import { closeBody } from '../probe/closeBody.js';
import { readBody } from '../probe/fetchText.js';
import { startDeadline } from '../probe/startDeadline.js';
import { signInSign } from '../site/signInSign.js';
import { correctAddress } from './correctAddress.js';
import type { CorrectedAddress, Fault } from './correctedAddress.js';
import { nearestInSitemap } from './nearestInSitemap.js';
import { isSamePath, originOf } from './isSamePath.js';

/** An address that was perhaps meant. */
export interface RightAddress {
  address: string;
  /** The fault of the other address; `sitemap`: the site's own list has one that is spelt nearly the same. */
  fault: Fault | 'sitemap';
  /** It answers anybody, and the server does not do so for every address. */
  proven: boolean;
}

interface AddressSearch {
  /** Absolute http(s) address that failed. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Most requests, all together: one to test the server, four to test candidates when it is left out. */
  allowed?: number;
  /** Letters and digits for a name that no page has, new each time. */
  random: () => string;
  /** Calls the search off. */
  signal: AbortSignal;
  /** One deadline for all requests together, in milliseconds. */
  timeoutMs: number;
}

/** Requests that are allowed without a wish of the caller. */
const defaultAllowed = 5;

/** Most bytes of a page that are read. */
const maxCandidateBytes = 64_000;

const faultsOfOrigin: ReadonlySet<Fault> = new Set(['not-https', 'www']);

/**
 * Searches for the address that a visitor meant. The first request is for a page that cannot exist: a server that answers
 * it answers everything, and nothing can be proved. The corrected addresses follow one after the other, then the path of
 * the sitemap that is spelt nearly the same. A redirect to another page and a sign-in page are no proof. Addresses of
 * other origins are not requested, and come out unproved.
 *
 * All requests are anonymous. Never throws, never rejects, and ends at its deadline.
 */
export async function findRightAddress(
  { address, origin, allowed = defaultAllowed, random, signal, timeoutMs }: AddressSearch,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<RightAddress | null> {
  const candidates = correctAddress(address);
  const own = candidates.filter((candidate) => originOf(candidate.address) === origin);
  const foreign = candidates.find(
    ({ fault, address: other }) => faultsOfOrigin.has(fault) && originOf(other) !== origin,
  );
  const unproved = foreign ? { ...foreign, proven: false } : null;
  if (own.length === 0 && originOf(address) !== origin) return unproved;

  const deadline = startDeadline(signal, timeoutMs);
  const budget = limitRequests(fetch, allowed);
  const limited = { origin, signal: deadline.signal, timeoutMs, random, ...budget };
  try {
    return (await firstProven(address, own, limited)) ?? unproved;
  } catch {
    return unproved;
  } finally {
    deadline.end();
  }
}

interface LimitedSearch extends Omit<AddressSearch, 'address' | 'allowed'> {
  fetch: typeof fetch;
  /** Requests that are left. */
  left: () => number;
}

/** A `fetch` that rejects once the requests are spent. */
function limitRequests(
  fetch: typeof globalThis.fetch,
  allowed: number,
): Pick<LimitedSearch, 'fetch' | 'left'> {
  let left = allowed;
  return {
    fetch: (...request) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('no request is left')) : fetch(...request);
    },
    left: () => Math.max(left, 0),
  };
}

async function firstProven(
  address: string,
  own: readonly CorrectedAddress[],
  search: LimitedSearch,
): Promise<RightAddress | null> {
  const tested = new Set<string>();
  const isHonest = async (neighbour: string): Promise<boolean> => {
    const folder = new URL('.', neighbour).href;
    if (tested.has(folder)) return true;
    tested.add(folder);
    return refusesNonsense(folder, search);
  };
  if (own.length === 0 && !(await isHonest(address))) return null;
  for (const candidate of own) {
    if (!(await isHonest(candidate.address))) return null;
    if (await isOpenPage(candidate.address, search)) return { ...candidate, proven: true };
  }
  // The sitemap alone proves nothing: the page must be requested as well.
  const mayAsk = search.left() >= 2 && originOf(address) === search.origin;
  const listed = mayAsk ? await nearestInSitemap(address, search, search) : null;
  const isRight = listed !== null && (await isOpenPage(listed, search));
  return isRight ? { address: listed, fault: 'sitemap', proven: true } : null;
}

/** True when the server admits that a page does not exist. One that gives no answer is not trusted. */
async function refusesNonsense(
  folder: string,
  { origin, signal, random, fetch }: LimitedSearch,
): Promise<boolean> {
  const question = { address: `${folder}fix401-${random()}`, origin, signal };
  const followed = await askAnonymously(question, { fetch });
  // No answer, or a redirect to another site: the second request tells.
  const answer = followed ?? (await askAnonymously({ ...question, redirect: 'manual' }, { fetch }));
  if (answer === null) return false;
  void closeBody(answer.response);
  return !answer.response.ok || !isSamePath(answer.address, question.address);
}

/** True when anybody gets the page itself there. */
async function isOpenPage(address: string, { origin, signal, fetch }: LimitedSearch): Promise<boolean> {
  const answer = await askAnonymously({ address, origin, signal }, { fetch });
  if (answer === null) return false;
  const { response, address: finalAddress } = answer;
  if (!response.ok || !isSamePath(finalAddress, address)) {
    void closeBody(response);
    return false;
  }
  const page = readHtml(await readBody(response, maxCandidateBytes, signal), finalAddress);
  // The part that the deadline cut off may have had a password field.
  return !signal.aborted && signInSign(page, { finalAddress, redirected: response.redirected }) === null;
}
