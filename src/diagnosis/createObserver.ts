import type { Fact, Observation } from '../wizard/contracts.js';
import type { World } from './browser/world.js';
import { factIn, measured } from './measured.js';
import { observationOf } from './facts/observationOf.js';
import { copyFacts, pageFacts } from './facts/pageFacts.js';
import { askedAddresses, requestAccept } from './probe/askedAddresses.js';
import { pageAccept } from './probe/pageAccept.js';
import { probeAddress, probeTimeoutMs } from './probe/probeAddress.js';
import type { Network } from './probe/probeAddress.js';
import type { ProbeResult } from './probe/probeResult.js';
import { readBeginning } from './probe/readBeginning.js';

/** Most requests between two acts of the visitor; before the first act there is one. */
export const maxRequests = 8;

/** Bytes of a page that are read for signs of a sign-in page: its title and its form stand at its beginning. */
const maxSignBytes = 65_536;

/**
 * The sender of a probe: anybody, without cookies; this visitor, with cookies; or anybody past the page's service worker,
 * where the engine allows that.
 */
export type Sender = 'anybody' | 'visitor' | 'anybody-past-worker';

/** The measurements of one conversation, within the number of requests that is allowed. */
export interface Observer {
  /** The page's own facts, and one anonymous probe where it is known as a 401, or where another address failed. */
  inspectPage: (address: string | null) => Promise<Observation>;
  /** One address, as anybody sees it. */
  inspectAddress: (address: string) => Promise<Observation>;
  /** A script of the page requested the address, so it is no page. */
  isRequest: (address: string) => boolean;
  /** The page's own facts, without any request. */
  ownFacts: () => Promise<Fact[]>;
  /** The page's service worker as the source of the page on show, once that is proved. */
  workerFacts: () => Promise<Fact[]>;
  /** Probes an address of this site. Results are used again until {@link forget}. */
  probe: (address: string, sender: Sender) => Promise<ProbeResult>;
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
      const address = input instanceof Request ? input.url : `${input}`;
      if (!askedAddresses.has(address)) askedAddresses.set(address, pageAccept);
      return allowed < 0 ? Promise.reject(new TypeError('too many requests')) : world.fetch(input, init);
    },
    readSigns,
  };
  const probe: Observer['probe'] = (address, sender) => {
    const key = `${sender} ${address}`;
    const result =
      results.get(key) ??
      probeAddress(
        {
          address,
          origin: world.origin,
          request: requestOf(address, sender, world),
          readsErrors: acted,
          tries: acted ? 2 : 1,
          signal,
          timeoutMs: probeTimeoutMs,
        },
        network,
      );
    results.set(key, result);
    return result;
  };
  const ownFacts = () => pageFacts({ world, knownAs401, wasRestored });
  const isRequest = (address: string) => address !== world.page && acceptOf(address, world) === requestAccept;

  async function inspectAddress(address: string): Promise<Observation> {
    if (isPosted) return { facts: [] };
    const seen = await observationOf(probe(address, 'anybody'), { address, carriesCookies: false, world });
    return isRequest(address) ? (await import('./facts/aboutRequest.js')).aboutRequest(seen) : seen;
  }

  async function inspectPage(address: string | null): Promise<Observation> {
    // The page's own answer says nothing about another address that failed.
    if (address && address !== world.page) {
      const requested = measured('requested', isRequest(address) || null);
      const seen = await inspectAddress(address);
      return { ...seen, facts: [...requested, ...seen.facts] };
    }
    const facts = await ownFacts();
    const { status, type } = world.navigation();
    // A page that opened needs no request for the sake of a copy alone.
    const isCopyOfError = (Number(status) >= 400 || knownAs401) && factIn(facts, 'copy') !== undefined;
    // WebKit tells no status, so the words of the page that was loaded count.
    const says401 = status === null && type !== null && factIn(facts, 'text-status') === 401;
    const isKnown = status === null ? knownAs401 || says401 : status === 401 || isCopyOfError;
    if (!isKnown || !world.page) return { facts };
    const seen = await inspectAddress(world.page);
    const isProven = says401 && !knownAs401 && factIn(seen.facts, 'address-status') === 401;
    return { ...seen, facts: [...facts, ...(isProven ? measured('page-status', 401) : []), ...seen.facts] };
  }

  return {
    inspectPage,
    inspectAddress,
    isRequest,
    ownFacts,
    workerFacts: () => copyFacts({ world, wasRestored }, true),
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

/** Pages are requested as a navigation does, addresses that a script of the page has requested as `fetch` does. */
function acceptOf(address: string, world: World): string {
  const asked = address.replace(/#.*$/s, '');
  const accept = askedAddresses.get(asked) ?? (world.isRequested(asked) ? requestAccept : pageAccept);
  // The timing of the wizard's own requests would say afterwards that a script has requested it.
  askedAddresses.set(asked, accept);
  return accept;
}

function requestOf(
  address: string,
  sender: Sender,
  world: World,
): Pick<RequestInit, 'credentials' | 'keepalive' | 'headers'> {
  const keepalive = sender !== 'anybody' && world.keepaliveOpensNoBox;
  return {
    credentials: sender === 'visitor' ? 'same-origin' : 'omit',
    headers: { Accept: acceptOf(address, world) },
    ...(keepalive && { keepalive }),
  };
}

const readSigns: Network['readSigns'] = async (response, address, signal) => {
  const isText = response.ok ? /\bhtml\b/i : /\b(?:html|json|text)\b/i;
  if (!isText.test(response.headers.get('content-type') ?? '')) return null;
  // Read before the reader of signs is loaded: a body that is not read would be loaded whole.
  const bytes = await readBeginning(response, maxSignBytes, signal);
  return (await import('./site/readPageSigns.js')).readPageSigns(response, address, bytes);
};
