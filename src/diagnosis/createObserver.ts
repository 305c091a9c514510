import type { Fact, Observation } from '../wizard/contracts.js';
import type { World } from './browser/world.js';
import { observationOf } from './observationOf.js';
import { copyFacts, pageFacts } from './pageFacts.js';
import { askedAddresses } from './probe/askedAddresses.js';
import { probeAddress, probeTimeoutMs } from './probe/probeAddress.js';
import type { Network } from './probe/probeAddress.js';
import type { ProbeResult } from './probe/probeResult.js';
import { readBeginning } from './probe/readBeginning.js';

/** Most requests between two acts of the visitor; before the first act there is one. */
export const maxRequests = 8;

/** Bytes of a page that are read to recognise a sign-in page: its title and its form stand at its beginning. */
const maxSignInPageBytes = 65_536;

/** The measurements of one conversation, within the number of requests that is allowed. */
export interface Observer {
  /** The page's own facts, and one anonymous probe where it is known as a 401, or where another address failed. */
  inspectPage: (address: string | null) => Promise<Observation>;
  /** One address, as anybody sees it. */
  inspectAddress: (address: string) => Promise<Observation>;
  /** The page's own facts, without any request. */
  ownFacts: () => Promise<Fact[]>;
  /** Names the worker as the source of the page when an answer of the page's own address came without a `Date`. */
  copyFacts: (address: string, result: ProbeResult) => Promise<Fact[]>;
  /** Probes an address of this site. Results are used again until {@link forget}. */
  probe: (address: string, cookies: 'omit' | 'same-origin') => Promise<ProbeResult>;
  /** The world's `fetch`, within the number of requests that is allowed. */
  network: Network;
  /** The visitor acts: more requests are allowed, and previous results do not count any more. */
  act: () => void;
  hasActed: () => boolean;
  /** Something has changed: previous results do not count any more. */
  forget: () => void;
  /** The page came back from the history, its scripts still running. */
  restore: () => void;
}

export interface ObserverOptions {
  world: World;
  /** Ends all requests. */
  signal: AbortSignal;
  /** The owner says that this page answered an error, by its status or by placing the element in it. */
  knownAs401: boolean;
  /** A form was sent: then no address is requested by GET. */
  isPosted: boolean;
}

/** Creates the measurements of one conversation. None throws; every request has a deadline and ends with the signal. */
export function createObserver({ world, signal, knownAs401, isPosted }: ObserverOptions): Observer {
  let [allowed, acted, wasRestored] = [1, false, false];
  const results = new Map<string, Promise<ProbeResult>>();

  const network: Network = {
    now: world.now,
    fetch: (input, init) => {
      allowed -= 1;
      askedAddresses.add(input instanceof Request ? input.url : `${input}`);
      return allowed < 0 ? Promise.reject(new TypeError('too many requests')) : world.fetch(input, init);
    },
    recognisePage,
  };
  const probe: Observer['probe'] = (address, cookies) => {
    const key = `${cookies} ${address}`;
    const tries = acted ? 2 : 1;
    const result =
      results.get(key) ??
      probeAddress(
        { address, origin: world.origin, cookies, tries, signal, timeoutMs: probeTimeoutMs },
        network,
      );
    results.set(key, result);
    return result;
  };
  const ownFacts = () => pageFacts({ world, knownAs401, wasRestored });
  const workerFacts: Observer['copyFacts'] = async (address, result) =>
    address === world.page && result.kind === 'answered' && world.isControlled()
      ? copyFacts({ world, wasRestored }, result.date !== null)
      : [];

  async function inspectAddress(address: string): Promise<Observation> {
    if (isPosted) return { facts: [] };
    const result = await probe(address, 'omit');
    const seen = await observationOf(result, address, world.now());
    return { ...seen, facts: [...seen.facts, ...(await workerFacts(address, result))] };
  }

  async function inspectPage(address: string | null): Promise<Observation> {
    // The page's own answer says nothing about another address that failed.
    if (address && address !== world.page) return inspectAddress(address);
    const facts = await ownFacts();
    const { status } = world.navigation();
    // A page that opened needs no request for the sake of a copy alone.
    const isCopyOfError = (Number(status) >= 400 || knownAs401) && facts.some(({ name }) => name === 'copy');
    const isKnown = status === null ? knownAs401 : status === 401 || isCopyOfError;
    if (!isKnown || !world.page) return { facts };
    const seen = await inspectAddress(world.page);
    return { ...seen, facts: [...facts, ...seen.facts] };
  }

  return {
    inspectPage,
    inspectAddress,
    ownFacts,
    copyFacts: workerFacts,
    probe,
    network,
    act: () => {
      [allowed, acted] = [maxRequests, true];
      results.clear();
    },
    hasActed: () => acted,
    forget: () => results.clear(),
    restore: () => {
      // A new view of the page allows one more request.
      [wasRestored, allowed] = [true, Math.max(allowed, 1)];
      results.clear();
    },
  };
}

const recognisePage: Network['recognisePage'] = async (response, address, signal) => {
  if (!/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) return null;
  // Read before the recogniser is loaded: a body that is not read would be loaded whole.
  const bytes = await readBeginning(response, maxSignInPageBytes, signal);
  const { recogniseSignInPage } = await import('./site/recogniseSignInPage.js');
  return recogniseSignInPage(response, address, bytes);
};
