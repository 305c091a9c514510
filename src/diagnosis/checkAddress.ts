import type { Fact, Observation } from '../wizard/contracts.js';
import { maxClockDifferenceSeconds } from '../wizard/evidence/causeTable.js';
import type { World } from './browser/world.js';
import { opensBox } from './challenge/opensBox.js';
import { clockDifference } from './clock/clockDifference.js';
import type { Observer } from './createObserver.js';
import { measured } from './measured.js';
import { mergeObservations, mergeOwnAnswer } from './facts/mergeObservations.js';
import { observationOf } from './facts/observationOf.js';
import type { Answered, ProbeResult } from './probe/probeResult.js';
import { workerFacts } from './facts/workerFacts.js';

/** The means of a check. */
export interface CheckMeans {
  world: World;
  observer: Observer;
  /** Address of this site that says if the visitor is signed in. */
  checkUrl: string | null;
  /** Ends all requests. */
  signal: AbortSignal;
}

/**
 * The current answer of an address: to anybody, and where no box can open, to this visitor. Never throws, never rejects.
 */
export async function checkAddress(address: string, means: CheckMeans): Promise<Observation> {
  const { world, observer } = means;
  const anonymous = await observer.probe(address, 'anybody');
  const seen = await observationOf(anonymous, { address, carriesCookies: false, world });
  const own = mayAskAsVisitor(anonymous, world) ? await observer.probe(address, 'visitor') : null;
  const both = own ? mergeOwnAnswer(seen, await ownObservation(own, address, anonymous, world)) : seen;
  // A request of the visitor's passes the worker in Firefox: that it is let in does not mean that the page opens.
  const isWorkers = !isOpen(anonymous) && mayBeWorkersCopy(address, anonymous, world);
  const copy = isWorkers ? await workerFacts(address, anonymous, means) : [];
  if (isOpen(own ?? anonymous)) return mergeObservations(both, { facts: copy });
  const more = [
    ...clockFacts(own ? [anonymous, own] : [anonymous], world),
    ...copy,
    ...(await signedInFacts(means)),
    ...(await cookieFacts(world)),
  ];
  return mergeObservations(both, { facts: more });
}

/** True where a 401 asks for a box: each further anonymous request may count as a failed sign-in (Transmission 3). */
export const asksForBox = (result: ProbeResult): boolean =>
  result.kind === 'answered' && result.status === 401 && opensBox(result.wwwAuthenticate, false);

const isOpen = (result: ProbeResult): boolean =>
  result.kind === 'answered' && result.status < 400 && !result.signs?.signIn;

/**
 * The visitor's cookies go along where no box can open. In Firefox that is everywhere a sign-in may make a difference, by
 * `keepalive`. Elsewhere it is after a 401 or a 403 of the address itself whose challenge is known and opens none: after a
 * 2xx, a server may challenge only those who have a cookie (measured in Chromium 156).
 */
function mayAskAsVisitor(anonymous: ProbeResult, { engine, keepaliveOpensNoBox }: World): boolean {
  if (anonymous.kind === 'elsewhere') return keepaliveOpensNoBox;
  if (anonymous.kind !== 'answered') return false;
  const { status, redirected, wwwAuthenticate } = anonymous;
  const isRefusal = status === 401 || status === 403;
  if (keepaliveOpensNoBox) return isRefusal || status < 400;
  return isRefusal && !redirected && !opensBox(wwwAuthenticate, engine === 'firefox');
}

/** The visitor's own answer. Where anybody is redirected to a sign-in, it also tells if the site knows the visitor. */
async function ownObservation(
  own: ProbeResult,
  address: string,
  anonymous: ProbeResult,
  world: World,
): Promise<Observation> {
  if (own.kind !== 'answered') return { facts: [] };
  const seen = await observationOf(own, { address, carriesCookies: true, world });
  const leadsToSignIn =
    anonymous.kind === 'elsewhere' || (anonymous.kind === 'answered' && anonymous.signs?.signIn);
  if (!leadsToSignIn || own.status >= 400) return seen;
  return { ...seen, facts: [...seen.facts, ...measured('signed-in', isOpen(own))] };
}

/** Behind a box no more is asked: see {@link asksForBox}. */
const mayBeWorkersCopy = (address: string, result: ProbeResult, world: World): result is Answered =>
  address === world.page && world.isControlled() && result.kind === 'answered' && !asksForBox(result);

function clockFacts(answers: readonly ProbeResult[], world: World): Fact[] {
  const timed = answers.filter((one): one is Answered => one.kind === 'answered');
  // A worker's copies are not recognised when the requests follow each other closely.
  const seconds = world.isControlled() ? null : clockDifference(timed);
  return seconds !== null && Math.abs(seconds) > maxClockDifferenceSeconds ? measured('clock', seconds) : [];
}

/**
 * The owner's check address tells if the site knows the visitor. The owner promised that it asks for no password; it is
 * requested without cookies first all the same, since a box is worse than not knowing.
 */
async function signedInFacts({ checkUrl, observer }: CheckMeans): Promise<Fact[]> {
  if (!checkUrl) return [];
  const anonymous = await observer.probe(checkUrl, 'anybody');
  if (anonymous.kind !== 'answered' || anonymous.status !== 401) return [];
  if (opensBox(anonymous.wwwAuthenticate, false)) return [];
  const own = await observer.probe(checkUrl, 'visitor');
  if (own.kind !== 'answered') return [];
  return measured('signed-in', own.status >= 200 && own.status < 300 && !own.signs?.signIn);
}

/** The file does not load when the visitor is offline by now. */
async function cookieFacts(world: World): Promise<Fact[]> {
  const actions = await world.loadBrowserActions().catch(() => null);
  return measured('cookies', await actions?.testCookies());
}
