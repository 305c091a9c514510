import type { Fact, Observation } from '../wizard/contracts.js';
import { statusIn } from '../wizard/evidence/facts.js';
import { clockDifference, maxClockDifferenceSeconds } from './probe/clockDifference.js';
import { inAppBrowser } from './browser/detectInApp.js';
import { findRightAddress } from './address/findRightAddress.js';
import { linkHasExpired } from './address/correctAddress.js';
import { measured, observationOf, probeTimeoutMs } from './observe.js';
import type { Observer } from './observe.js';
import { opensBox } from './probe/opensBox.js';
import type { Answered, ProbeResult } from './probe/probeAddress.js';
import type { World } from './browser/world.js';

/** Requests that the search for the right address may take, beside those that look at the address itself. */
const requestsForAddress = 3;

/** What may be asked once the visitor has acted. Nothing here throws. */
export interface Checks {
  /** What the address answers now: to anybody, and where no box can come of it, to this visitor. Empty where there is none. */
  checkAddress: (address: string) => Promise<Observation>;
  /** All that can be found out about an address that failed. */
  fullCheck: (address: string) => Promise<Observation>;
  /** What the page that was loaded anew answered, or the address, where it is another one. */
  recheck: (address: string | null) => Promise<Observation>;
  /** Whether a mended form of the address answers. */
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

/** Who is not signed in is sent on to where one signs in. */
const leadsAway = ({ facts, siteLinks }: Observation): boolean =>
  facts.some(({ name, value }) => value === 'elsewhere' || (name === 'sign-in-page' && siteLinks?.loginUrl));

/** Two observations of the same moment: of facts with one name, those of the second count. */
const together = (one: Observation, other: Observation): Observation => {
  const fresh = new Set(other.facts.map(({ name }) => name));
  return { ...one, ...other, facts: [...one.facts.filter(({ name }) => !fresh.has(name)), ...other.facts] };
};

export function createChecks(options: ChecksOptions): Checks {
  const { world, observer, signal, checkUrl, isPosted } = options;

  /** The visitor's own cookies go along only after a 401 whose challenge is known and opens no box. */
  const mayAskWithCookies = (anonymous: ProbeResult): boolean =>
    anonymous.kind === 'answered' &&
    anonymous.status === 401 &&
    !anonymous.redirected &&
    !opensBox(anonymous.wwwAuthenticate, world.hidesRepeatedHeaders);

  /**
   * Whether the site knows the visitor. The owner promised that this address asks for no password; it is asked
   * without cookies first all the same, since a box is worse than not knowing.
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
    // Asked one right after the other, it is not seen that a worker gives out what it has kept.
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
    // Who is offline by now gets no file.
    const hands = await world.loadBrowserActions().catch(() => null);
    const more = [...clock(answers), ...(await signedIn()), ...measured('cookies', hands?.testCookies())];
    return together(first, { ...seenBySelf, facts: [...seenBySelf.facts, ...more] });
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
    // Who has to wait asks nothing more; who is let in needs nothing more.
    const isRefused = seen.facts.map(statusIn).some((status) => status === 401 || status === 404);
    const right = isRefused && seen.waitUntilMs === undefined ? await findAddress(address) : { facts: [] };
    return together(together(seen, { facts: known }), right);
  }

  async function recheck(address: string | null): Promise<Observation> {
    if (address && address !== world.page) return checkAddress(address);
    const facts = await observer.ownFacts();
    const { status } = world.navigation();
    if (!world.page || isPosted || (status !== null && status !== 401)) return { facts };
    const seen = await checkAddress(world.page);
    // Where the browser does not tell the page's status: strangers are led to a sign-in, and this visitor was not.
    const isLetIn = status === null && leadsAway(seen);
    return together({ facts }, isLetIn ? together(seen, { facts: measured('signed-in', true) }) : seen);
  }

  return { checkAddress, fullCheck, recheck, findAddress };
}
