import type { Fact, Observation } from '../wizard/contracts.js';
import { maxClockDifferenceSeconds } from '../wizard/evidence/conclude.js';
import { statusIn } from '../wizard/evidence/facts.js';
import { findRightAddress } from './address/findRightAddress.js';
import { linkHasExpired } from './address/linkHasExpired.js';
import { inAppBrowser } from './browser/inAppBrowser.js';
import type { World } from './browser/world.js';
import { opensBox } from './challenge/opensBox.js';
import { clockDifference } from './clock/clockDifference.js';
import type { Observer } from './createObserver.js';
import { measured } from './measured.js';
import { observationOf } from './observationOf.js';
import { probeTimeoutMs } from './probe/probeAddress.js';
import type { Answered, ProbeResult } from './probe/probeResult.js';

/** Requests that the search for the right address may take, beside those for the address itself. */
const requestsForAddress = 3;

/** The measurements that wait for the visitor's first act. None throws. */
export interface Checks {
  /** The current answer of an address: to anybody, and where no box can open, to this visitor. */
  checkAddress: (address: string) => Promise<Observation>;
  /** Every measurement of an address that failed. */
  fullCheck: (address: string) => Promise<Observation>;
  /** The answer of a page that was loaded again, or of the address where it is another one. */
  recheck: (address: string | null) => Promise<Observation>;
  /** Searches for a corrected address that answers. */
  findAddress: (address: string) => Promise<Observation>;
}

export interface ChecksOptions {
  world: World;
  observer: Observer;
  signal: AbortSignal;
  /** Address of this site that says whether the visitor is signed in. */
  checkUrl: string | null;
  isPosted: boolean;
}

const notPossible: Observation = {
  facts: [{ name: 'no-status', value: 'not-possible', source: 'measured' }],
};

/** A visitor who is not signed in is redirected to a sign-in. */
const leadsToSignIn = ({ facts, siteLinks }: Observation): boolean =>
  facts.some(({ name, value }) => value === 'elsewhere' || (name === 'sign-in-page' && siteLinks?.loginUrl));

/** Merges two observations of one moment: of facts with one name, those of the second count. */
const merge = (one: Observation, other: Observation): Observation => {
  const fresh = new Set(other.facts.map(({ name }) => name));
  return { ...one, ...other, facts: [...one.facts.filter(({ name }) => !fresh.has(name)), ...other.facts] };
};

export function createChecks(options: ChecksOptions): Checks {
  const { world, observer, signal, checkUrl, isPosted } = options;

  /** The visitor's cookies go along only after a 401 whose challenge is known and opens no box. */
  const mayAskWithCookies = (anonymous: ProbeResult): boolean =>
    anonymous.kind === 'answered' &&
    anonymous.status === 401 &&
    !anonymous.redirected &&
    !opensBox(anonymous.wwwAuthenticate, world.hidesRepeatedHeaders);

  /**
   * The owner's check address tells if the site knows the visitor. The owner promised that it asks for no password; it
   * is requested without cookies first all the same, since a box is worse than not knowing.
   */
  async function signedIn(): Promise<Fact[]> {
    if (!checkUrl) return [];
    const anonymous = await observer.probe(checkUrl, 'omit');
    if (anonymous.kind !== 'answered' || anonymous.status !== 401) return [];
    if (opensBox(anonymous.wwwAuthenticate, false)) return [];
    const own = await observer.probe(checkUrl, 'same-origin');
    if (own.kind !== 'answered') return [];
    return measured('signed-in', own.status >= 200 && own.status < 300 && own.signInPage === null);
  }

  const clock = (answers: ProbeResult[]): Fact[] => {
    const timed = answers.filter((one): one is Answered => one.kind === 'answered');
    // A worker's copies are not recognised when the requests follow each other closely.
    const seconds = world.isControlled() ? null : clockDifference(timed);
    return seconds !== null && Math.abs(seconds) > maxClockDifferenceSeconds
      ? measured('clock', seconds)
      : [];
  };

  async function checkAddress(address: string): Promise<Observation> {
    if (isPosted || address === '') return notPossible;
    const anonymous = await observer.probe(address, 'omit');
    const seen = await observationOf(anonymous, address, world.now());
    const copy = await observer.copyFacts(address, anonymous);
    const first = { ...seen, facts: [...seen.facts, ...copy] };
    if (anonymous.kind === 'answered' && anonymous.status < 400 && anonymous.signInPage === null)
      return first;
    const own = mayAskWithCookies(anonymous) ? await observer.probe(address, 'same-origin') : null;
    const seenBySelf = own && own.kind === 'answered' ? await ownAnswer(own, address) : { facts: [] };
    const answers = own ? [anonymous, own] : [anonymous];
    // The file does not load when the visitor is offline by now.
    const actions = await world.loadBrowserActions().catch(() => null);
    const more = [...clock(answers), ...(await signedIn()), ...measured('cookies', actions?.testCookies())];
    return merge(first, { ...seenBySelf, facts: [...seenBySelf.facts, ...more] });
  }

  const ownAnswer = (own: ProbeResult, address: string): Promise<Observation> =>
    observationOf(own, address, world.now(), 'page-status');

  async function findAddress(address: string): Promise<Observation> {
    if (isPosted || new URL(address).origin !== world.origin) return { facts: [] };
    const found = await findRightAddress(
      {
        address,
        origin: world.origin,
        allowed: requestsForAddress,
        random: () => world.random().toString(36).slice(2),
        signal,
        timeoutMs: probeTimeoutMs,
      },
      observer.network,
    );
    if (!found) return { facts: [] };
    return { facts: measured(found.proven ? 'right-address' : 'other-address', found.address) };
  }

  async function fullCheck(address: string): Promise<Observation> {
    const seen = await checkAddress(address);
    const known: Fact[] = [
      ...measured('in-app', inAppBrowser(world.agent.userAgent)),
      ...measured('link-expired', linkHasExpired(address, world.now()) || null),
    ];
    // No further request where the server asks to wait, nor where the address opens.
    const isRefused = seen.facts.map(statusIn).some((status) => status === 401 || status === 404);
    const right = isRefused && seen.waitUntilMs === undefined ? await findAddress(address) : { facts: [] };
    return merge(merge(seen, { facts: known }), right);
  }

  async function recheck(address: string | null): Promise<Observation> {
    if (address && address !== world.page) return checkAddress(address);
    const facts = await observer.ownFacts();
    const { status } = world.navigation();
    if (!world.page || isPosted || (status !== null && status !== 401)) return { facts };
    const seen = await checkAddress(world.page);
    // Where the browser does not tell the page's status: anybody is redirected to a sign-in, and this visitor was not.
    const isLetIn = status === null && leadsToSignIn(seen);
    return merge({ facts }, isLetIn ? merge(seen, { facts: measured('signed-in', true) }) : seen);
  }

  return { checkAddress, fullCheck, recheck, findAddress };
}
