import { subCodes } from '../wizard/contracts.js';
import type { Challenge, Fact, FactName, FactValues, Observation, Source } from '../wizard/contracts.js';
import { askedAddresses } from './probe/askedAddresses.js';
import { opensBox } from './probe/opensBox.js';
import { parseChallenges } from './probe/parseChallenges.js';
import { probeAddress } from './probe/probeAddress.js';
import type { Answered, Network, ProbeResult } from './probe/probeAddress.js';
import { readBeginning } from './probe/readBeginning.js';
import type { World } from './browser/world.js';

/** Longest time for one answer of the server, both tries of a probe together. */
export const probeTimeoutMs = 4000;

/** Most requests between two acts of the visitor's; before the first there is one. */
export const maxRequests = 8;

/** Bytes of a page that are read to tell a sign-in page: its title and its form stand at its beginning. */
const maxPageBytes = 65_536;

/** Longest realm that is kept, in characters. */
const maxRealmLength = 120;

export const measured = <N extends FactName>(name: N, value: FactValues[N] | null | undefined): Fact[] =>
  fact(name, value, 'measured');

const fact = <N extends FactName>(name: N, value: FactValues[N] | null | undefined, source: Source): Fact[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value belong together by their types
  value === null || value === undefined ? [] : [{ name, value, source } as Fact];

/** Control characters (direction marks among them) have no place in a name that is shown. */
const sanitize = (text: string | undefined): string | undefined =>
  text
    ?.slice(0, maxRealmLength)
    .replace(/\p{C}+/gu, ' ')
    .trim() || undefined;

const authErrors = ['invalid_request', 'invalid_token', 'insufficient_scope'] as const;

function authError({ scheme, parameters }: Challenge): FactValues['auth-error'] | null {
  if (scheme === 'digest' && parameters['stale']?.toLowerCase() === 'true') return 'stale';
  return authErrors.find((known) => scheme === 'bearer' && known === parameters['error']) ?? null;
}

/** What the challenges of a 401 tell. The one that opens the browser's own box counts first: that is what is seen. */
function challengeFacts(header: string | null): Fact[] {
  const challenges = parseChallenges(header ?? '');
  const challenge = challenges.find(({ scheme }) => opensBox(scheme, false)) ?? challenges[0];
  if (!challenge) return [];
  return [
    ...measured('challenge', sanitize(challenge.scheme)),
    ...measured('realm', sanitize(challenge.parameters['realm'])),
    ...measured(
      'auth-error',
      challenges.map(authError).find((error) => error !== null),
    ),
  ];
}

/** A redirect that only adds or drops a slash at the end leads to the same page. */
const samePage = (one: string, other: string): boolean => pathOf(one) === pathOf(other);
const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/** How long the server asks to wait. Few do, so what reads the dates comes only then. */
async function waitFor({ retryAfter, date }: Answered, nowMs: number): Promise<Observation> {
  if (retryAfter === null) return { facts: [] };
  const { retryAfterSeconds } = await import('./probe/retryAfterSeconds.js');
  const seconds = retryAfterSeconds(retryAfter, date, nowMs);
  return {
    facts: measured('retry-after', seconds),
    ...(seconds && { waitUntilMs: nowMs + seconds * 1000 }),
  };
}

/** A probe's result as facts. `name` says whose answer it is: anybody's, or this visitor's own. */
export async function observationOf(
  result: ProbeResult,
  address: string,
  nowMs: number,
  name: 'address-status' | 'page-status' = 'address-status',
): Promise<Observation> {
  if (result.kind === 'unclear') return { facts: [] };
  if (result.kind !== 'answered') return { facts: measured('no-status', result.kind) };
  const { status, signInPage, redirected, finalAddress, requestId } = result;
  if (signInPage !== null) {
    return {
      facts: measured('sign-in-page', signInPage),
      ...(redirected && { siteLinks: { loginUrl: finalAddress } }),
    };
  }
  if (redirected && !samePage(finalAddress, address)) return { facts: measured('no-status', 'another-page') };
  const { facts, ...wait } = await waitFor(result, nowMs);
  return {
    facts: [
      ...measured(name, status),
      ...(status === 401 ? challengeFacts(result.wwwAuthenticate) : []),
      ...(status >= 400 ? measured('request-id', requestId) : []),
      ...facts,
    ],
    ...wait,
  };
}

/** What the owner lets the server say in `Server-Timing`: an IIS sub-code, or a status. */
function timingFacts({ navigation }: World): Fact[] {
  const texts = navigation().serverTiming.map(({ name, description }) => `${name} ${description}`);
  return measured(
    'sub-code',
    subCodes.find((code) => texts.some((text) => text.split(' ').includes(code))),
  );
}

export interface Observer {
  /** What the page tells of itself, and one anonymous probe where it is known as a 401, or another address failed. */
  inspectPage: (address: string | null) => Promise<Observation>;
  /** One address, as anybody sees it. */
  inspectAddress: (address: string) => Promise<Observation>;
  /** What the page's own request told, and whether something stored may be in the way. */
  ownFacts: () => Promise<Fact[]>;
  /** An answer of the page's own address that came without a date is a worker's. */
  copyFacts: (address: string, result: ProbeResult) => Promise<Fact[]>;
  /** An address of this site, within the number of requests that is allowed. What was answered already is used again. */
  probe: (address: string, cookies: 'omit' | 'same-origin') => Promise<ProbeResult>;
  /** The world's `fetch`, within the number of requests that is allowed. */
  network: Network;
  /** The visitor acts: from now on more may be asked, and asked again. */
  act: () => void;
  hasActed: () => boolean;
  /** Something has changed: what was answered before does not count any more. */
  forget: () => void;
  /** The page came back from the history, alive as it was left. */
  restore: () => void;
}

export interface ObserverOptions {
  world: World;
  /** Ends all requests. */
  signal: AbortSignal;
  /** The owner says that this page answered an error, by its status or by placing the element in it. */
  knownAs401: boolean;
  /** It was a form that was sent: then nothing is asked by GET. */
  isPosted: boolean;
}

/** Finds out what a page's own script can. Never throws; every request has a deadline and ends with the signal. */
export function createObserver({ world, signal, knownAs401, isPosted }: ObserverOptions): Observer {
  let [allowed, acted, wasRestored] = [1, false, false];
  const answered = new Map<string, Promise<ProbeResult>>();

  const network: Network = {
    now: world.now,
    fetch: (input, init) => {
      allowed -= 1;
      askedAddresses.add(input instanceof Request ? input.url : `${input}`);
      return allowed < 0 ? Promise.reject(new TypeError('enough was asked')) : world.fetch(input, init);
    },
    recognisePage: async (response, address, until) => {
      if (!/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) return null;
      // Before what reads it is loaded: a body that nobody takes comes in whole.
      const bytes = await readBeginning(response, maxPageBytes, until);
      return (await import('./site/recogniseSignInPage.js')).recogniseSignInPage(response, address, bytes);
    },
  };
  const probe: Observer['probe'] = (address, cookies) => {
    const name = `${cookies} ${address}`;
    const tries = acted ? 2 : 1;
    const asked =
      answered.get(name) ??
      probeAddress(
        { address, origin: world.origin, cookies, tries, signal, timeoutMs: probeTimeoutMs },
        network,
      );
    answered.set(name, asked);
    return asked;
  };

  /** The page's own status. Where no engine tells it, the element that stands in the error page does. */
  async function ownFacts(): Promise<Fact[]> {
    const { status } = world.navigation();
    const named = /^\W*(?:HTTP\s+)?(?:(?:Error|Status)\s+)?401\b/i.test(world.title());
    return [
      ...measured('page-status', status),
      ...(status === null && knownAs401 ? fact('page-status', 401, 'configured') : []),
      ...(status !== null && status < 400 && named ? measured('text-status', 401) : []),
      ...timingFacts(world),
      ...(await copyFact(null)),
      ...(await doubleFact()),
    ];
  }

  /** What finds a copy is brought only where there may be one. */
  async function copyFact(answerHasDate: boolean | null): Promise<Fact[]> {
    const { deliveryType, type, transferSize, bodySize, loaded } = world.navigation();
    const controlled = world.isControlled();
    if (!controlled && !wasRestored && transferSize !== 0 && !deliveryType && type !== 'back_forward')
      return [];
    const { copyFrom } = await import('./browser/storedThings.js');
    const readings = { deliveryType, navigationType: type, transferSize, bodySize, loaded };
    return measured('copy', copyFrom({ ...readings, controlled, answerHasDate, wasRestored }));
  }

  /** The same for cookies that are there twice. */
  async function doubleFact(): Promise<Fact[]> {
    const cookies = world.cookies();
    const names = cookies.split(/;\s*/).map((pair) => pair.split('=', 1)[0]);
    if (new Set(names).size === names.length) return [];
    const { visibleDoubles } = await import('./browser/storedThings.js');
    return measured('double-cookie', visibleDoubles(cookies).join(', ') || null);
  }

  const copyFacts: Observer['copyFacts'] = async (address, result) =>
    address === world.page && result.kind === 'answered' && world.isControlled()
      ? copyFact(result.date !== null)
      : [];

  async function inspectAddress(address: string): Promise<Observation> {
    if (isPosted) return { facts: [] };
    const result = await probe(address, 'omit');
    const seen = await observationOf(result, address, world.now());
    return { ...seen, facts: [...seen.facts, ...(await copyFacts(address, result))] };
  }

  async function inspectPage(address: string | null): Promise<Observation> {
    // Another address than the page's own failed: what the page itself answered says nothing about it.
    if (address && address !== world.page) return inspectAddress(address);
    const facts = await ownFacts();
    const { status } = world.navigation();
    // A page that opened is asked about no copy of its own accord.
    const isCopyOfError = (Number(status) >= 400 || knownAs401) && facts.some(({ name }) => name === 'copy');
    const isKnown = status === null ? knownAs401 : status === 401 || isCopyOfError;
    if (!isKnown || !world.page) return { facts };
    const seen = await inspectAddress(world.page);
    return { ...seen, facts: [...facts, ...seen.facts] };
  }

  return {
    inspectPage: inspectPage,
    inspectAddress: inspectAddress,
    ownFacts,
    copyFacts,
    probe,
    network,
    act: () => {
      [allowed, acted] = [maxRequests, true];
      answered.clear();
    },
    hasActed: () => acted,
    forget: () => answered.clear(),
    restore: () => {
      // Another view of the page: it may be looked at once more.
      [wasRestored, allowed] = [true, Math.max(allowed, 1)];
      answered.clear();
    },
  };
}
