import type { Fact, Observation } from '../wizard/contracts.js';
import { statusIn } from '../wizard/evidence/facts.js';
import { isOk } from '../wizard/evidence/resolveFacts.js';
import { findRightAddress } from './address/findRightAddress.js';
import { linkHasExpired } from './address/linkHasExpired.js';
import { inAppBrowser } from './browser/inAppBrowser.js';
import { asksForBox, checkAddress } from './checkAddress.js';
import type { CheckMeans } from './checkAddress.js';
import { aboutRequest } from './facts/aboutRequest.js';
import { factIn, measured } from './measured.js';
import { mergeObservations } from './facts/mergeObservations.js';
import { probeTimeoutMs } from './probe/probeAddress.js';

/** Requests that the search for the right address may take, beside those for the address itself. */
const requestsForAddress = 3;

/** The measurements that wait for the visitor's first act. None throws. */
export interface Checks {
  /** The current answer of an address: to anybody, and where no box can open, to this visitor. */
  checkAddress: (address: string) => Promise<Observation>;
  /** Every measurement of an address that failed. */
  fullCheck: (address: string) => Promise<Observation>;
  /** The answer of a page that was loaded again, or of the address where it is another one. */
  recheck: (address: string | null, known: readonly Fact[]) => Promise<Observation>;
  /** Searches for a corrected address that answers. */
  findAddress: (address: string) => Promise<Observation>;
}

export interface ChecksOptions extends CheckMeans {
  isPosted: boolean;
}

const notPossible: Observation = {
  facts: [{ name: 'no-status', value: 'not-possible', source: 'measured' }],
};

/**
 * The status of the page's load, where the engine does not tell it: the words of the page say 401 and its address answers
 * so, or they said so before, say so no more, and its address opens.
 */
function statusOfLoad(own: readonly Fact[], { facts }: Observation, known: readonly Fact[]): Fact[] {
  if (factIn(own, 'page-status') !== undefined) return [];
  const anybody = factIn(facts, 'address-status');
  if (factIn(own, 'text-status') === 401) return anybody === 401 ? measured('page-status', 401) : [];
  const isMended = factIn(known, 'text-status') === 401 && factIn(own, 'sign-in-page') === undefined;
  return isMended && isOk(anybody) ? measured('page-status', anybody) : [];
}

/** A visitor who is not signed in is redirected to a sign-in. */
const leadsToSignIn = ({ facts, siteLinks }: Observation): boolean =>
  factIn(facts, 'no-status') === 'elsewhere' ||
  (factIn(facts, 'sign-in-page') !== undefined && Boolean(siteLinks?.loginUrl));

export function createChecks(options: ChecksOptions): Checks {
  const { world, observer, signal, isPosted } = options;

  async function check(address: string): Promise<Observation> {
    if (isPosted || !URL.canParse(address)) return notPossible;
    const seen = await checkAddress(address, options);
    return observer.isRequest(address) ? aboutRequest(seen) : seen;
  }

  async function findAddress(address: string): Promise<Observation> {
    if (isPosted || !URL.canParse(address) || new URL(address).origin !== world.origin) return { facts: [] };
    const isBehindBox = asksForBox(await observer.probe(address, 'anybody'));
    const found = await findRightAddress(
      {
        address,
        origin: world.origin,
        allowed: isBehindBox ? 0 : requestsForAddress,
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
    const seen = await check(address);
    const known: Fact[] = [
      ...measured('in-app', inAppBrowser(world.agent.userAgent)),
      ...measured('link-expired', linkHasExpired(address, world.now()) || null),
    ];
    // No further request where the server asks to wait, where the address opens, nor where nobody typed it.
    const isRefused = seen.facts.map(statusIn).some((status) => status === 401 || status === 404);
    const mayBeWrong = isRefused && seen.waitUntilMs === undefined && !observer.isRequest(address);
    const right = mayBeWrong ? await findAddress(address) : { facts: [] };
    return mergeObservations(mergeObservations(seen, { facts: known }), right);
  }

  async function recheck(address: string | null, known: readonly Fact[]): Promise<Observation> {
    if (address && address !== world.page) return check(address);
    const facts = await observer.ownFacts();
    const { status, type } = world.navigation();
    if (!world.page || isPosted || (status !== null && status !== 401)) return { facts };
    const seen = await check(world.page);
    // Where the browser does not tell the page's status: anybody is redirected to a sign-in, and this visitor was not.
    const isLetIn = status === null && leadsToSignIn(seen);
    const signedIn = isLetIn ? mergeObservations(seen, { facts: measured('signed-in', true) }) : seen;
    return mergeObservations(
      { facts: [...facts, ...(type === null ? [] : statusOfLoad(facts, signedIn, known))] },
      signedIn,
    );
  }

  return { checkAddress: check, fullCheck, recheck, findAddress };
}
