import type { Challenge, Fact, FactName, FactValues, Observation } from '../wizard/contracts.js';
import { opensBox } from './opensBox.js';
import { parseChallenges } from './parseChallenges.js';
import { probeAddress } from './probeAddress.js';
import type { ProbeResult } from './probeAddress.js';
import type { World } from './world.js';

/** Longest time for one answer of the server, both tries of a probe together. */
export const probeTimeoutMs = 4000;

/** Longest realm that is kept, in characters. */
const longestRealm = 120;

const measured = <N extends FactName>(name: N, value: FactValues[N] | null | undefined): Fact[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value belong together by their types
  value === null || value === undefined ? [] : [{ name, value, source: 'measured' } as Fact];

/** Control characters (direction marks among them) have no place in a name that is shown. */
const harmless = (text: string | undefined): string | undefined =>
  text
    ?.replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, longestRealm) || undefined;

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
    ...measured('challenge', harmless(challenge.scheme)),
    ...measured('realm', harmless(challenge.parameters['realm'])),
    ...measured(
      'auth-error',
      challenges.map(authError).find((error) => error !== null),
    ),
  ];
}

/** A redirect that only adds or drops a slash at the end leads to the same page. */
const samePage = (one: string, other: string): boolean => pathOf(one) === pathOf(other);
const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/** A probe's result as facts. `name` says whose answer it is: anybody's, or this visitor's own. */
export async function factsOf(
  result: ProbeResult,
  address: string,
  nowMs: number,
  name: 'address-status' | 'page-status' = 'address-status',
): Promise<Fact[]> {
  if (result.kind !== 'answered') return measured('no-status', result.kind);
  if (result.redirected && !samePage(result.finalAddress, address))
    return measured('no-status', 'another-page');
  return [
    ...measured(name, result.status),
    ...(result.status === 401 ? challengeFacts(result.wwwAuthenticate) : []),
    ...(await waitFacts(result, nowMs)),
  ];
}

/** How long the server asks to wait. Few do, so what reads the dates comes only then. */
async function waitFacts({ retryAfter, date }: Answered, nowMs: number): Promise<Fact[]> {
  if (retryAfter === null) return [];
  const { retryAfterSeconds } = await import('./retryAfterSeconds.js');
  return measured('retry-after', retryAfterSeconds(retryAfter, date, nowMs));
}
type Answered = Extract<ProbeResult, { kind: 'answered' }>;

/** What the page itself tells: its own status, and whether its title names another one. */
function ownFacts(world: World): Fact[] {
  const status = world.navigationStatus();
  const named = /^\W*(?:HTTP\s+)?(?:(?:Error|Status)\s+)?401\b/i.test(world.title());
  return [
    ...measured('page-status', status),
    ...(status !== null && status < 400 && named ? measured('text-status', 401) : []),
  ];
}

export interface Observer {
  /** The page's own status and, where it is known as a 401, one anonymous probe; or one of the address that failed. */
  lookAtPage: (address: string | null, signal: AbortSignal) => Promise<Observation>;
  /** An anonymous probe; after a 401 whose challenge opens no box, one with the visitor's cookies. */
  checkAddress: (address: string, signal: AbortSignal) => Promise<Observation>;
  /** What the page that was loaded anew answered. */
  lookAgain: (signal: AbortSignal) => Promise<Observation>;
}

export interface ObserverOptions {
  world: World;
  /** The owner says that this page answered an error, by its status or by placing the element in it. */
  knownAs401: boolean;
}

/** Finds out what a page's own script can. Never throws; every request has a deadline and ends with its signal. */
export function createObserver({ world, knownAs401 }: ObserverOptions): Observer {
  const probe = (
    address: string,
    cookies: 'omit' | 'same-origin',
    signal: AbortSignal,
  ): Promise<ProbeResult> =>
    probeAddress({ address, origin: world.origin, cookies, signal, timeoutMs: probeTimeoutMs }, world);

  const probeAnonymously = async (address: string, signal: AbortSignal): Promise<Fact[]> =>
    factsOf(await probe(address, 'omit', signal), address, world.now());

  async function checkAddress(address: string, signal: AbortSignal): Promise<Observation> {
    const anonymous = await probe(address, 'omit', signal);
    const facts = await factsOf(anonymous, address, world.now());
    const mayAskWithCookies =
      anonymous.kind === 'answered' &&
      anonymous.status === 401 &&
      !anonymous.redirected &&
      !opensBox(anonymous.wwwAuthenticate, world.hidesRepeatedHeaders);
    if (!mayAskWithCookies) return { facts };
    const own = await factsOf(
      await probe(address, 'same-origin', signal),
      address,
      world.now(),
      'page-status',
    );
    const fresh = new Set(own.map(({ name }) => name));
    return {
      facts: [
        ...facts.filter(({ name }) => !fresh.has(name)),
        ...own.filter(({ name }) => name !== 'no-status'),
      ],
    };
  }

  async function lookAtPage(address: string | null, signal: AbortSignal): Promise<Observation> {
    // Another address than the page's own failed: what the page itself answered says nothing about it.
    if (address && address !== world.page) return { facts: await probeAnonymously(address, signal) };
    const facts = ownFacts(world);
    const status = world.navigationStatus();
    const isKnown = status === null ? knownAs401 : status === 401;
    if (!isKnown || !world.page) return { facts };
    return { facts: [...facts, ...(await probeAnonymously(world.page, signal))] };
  }

  async function lookAgain(signal: AbortSignal): Promise<Observation> {
    const facts = ownFacts(world);
    if (facts.length > 0 || !world.page) return { facts };
    return { facts: await probeAnonymously(world.page, signal) };
  }

  return { lookAtPage, checkAddress, lookAgain };
}
