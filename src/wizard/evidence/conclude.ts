import { steps as allSteps } from '../contracts.js';
import type { Cause, Fact, FactName, FactValues, Finding, Step, SubCode } from '../contracts.js';
import { weakerSource, resolveFacts } from './resolveFacts.js';
import type { ResolvedFacts } from './resolveFacts.js';

/** The facts that prove a cause; null when they are not there. */
type Proof = (Fact | undefined)[] | null;

/** One row of the table: a cause, its proof, and the steps to begin with. */
interface Row {
  cause: Cause;
  when: (known: ResolvedFacts) => Proof;
  first: readonly Step[] | ((known: ResolvedFacts) => readonly Step[]);
}

/** A clock that is wrong by less does no harm: servers allow for it (RFC 7519 §4.1.4 speaks of a few minutes). */
export const maxClockDifferenceSeconds = 120;

const ok = (status: number | undefined): boolean => status !== undefined && status >= 200 && status < 300;
const refused = (known: ResolvedFacts): boolean => known.status?.value === 401;

/** The sub-code as proof, when it is one of these. */
const subCode = (known: ResolvedFacts, ...codes: SubCode[]): Proof => {
  const fact = known.get('sub-code');
  return fact && codes.includes(fact.value) ? [fact] : null;
};

/** The status as proof, when it fits. */
const status = (known: ResolvedFacts, fits: (status: number) => boolean): Proof =>
  known.status && fits(known.status.value) ? [known.status] : null;

/** A fact as proof, when it has one of these values. */
const fact = <N extends FactName>(known: ResolvedFacts, name: N, ...values: FactValues[N][]): Proof => {
  const found = known.get(name);
  return found && values.some((value) => value === found.value) ? [found] : null;
};

/** Told facts as proof, unless the address is known to answer otherwise. */
const told = (known: ResolvedFacts, proof: Proof): Proof =>
  proof && (!known.status || refused(known)) ? [...proof, known.status] : null;

/** Facts beside a 401 as proof. */
const beside401 = (known: ResolvedFacts, proof: Proof): Proof =>
  proof && refused(known) ? [...proof, known.status] : null;

/** All of these together. */
const both = (one: Proof, other: Proof): Proof => one && other && [...one, ...other];

/** The page answered 401, and the address answers now. */
const answersNow = (known: ResolvedFacts): Proof => {
  const [page, address] = [known.get('page-status'), known.get('address-status')];
  return page?.value === 401 && address && ok(address.value) ? [page, address] : null;
};

/** A stored copy is seen. Past a worker a page cannot ask, past other copies it can: there the answer is another. */
const storedCopy = (known: ResolvedFacts): Proof => {
  const [copy, page, address] = [known.get('copy'), known.get('page-status'), known.get('address-status')];
  if (copy?.value === 'service-worker') return known.status && !ok(known.status.value) ? [copy] : null;
  return copy && address && address.value !== (page?.value ?? 401) ? [copy, address, page] : null;
};

/** The visitor's sign-in was accepted: they say so, or go round in circles. */
const hasSignedIn = (known: ResolvedFacts): Proof => {
  const returns = known.get('sign-ins');
  return fact(known, 'sign-in', 'accepted') ?? (returns && returns.value > 1 ? [returns] : null);
};

const wrongClock = (known: ResolvedFacts): Proof => {
  const clock = known.get('clock');
  return clock && Math.abs(clock.value) > maxClockDifferenceSeconds ? [clock] : null;
};

const present = (found: Fact | undefined): Proof => (found ? [found] : null);

/** The first step for a status that is no 401. */
const firstForStatus = (known: ResolvedFacts): readonly Step[] => {
  const code = known.status?.value ?? 0;
  if (code === 400 || code === 404 || code === 410) return ['check-url'];
  return code === 408 || (code >= 500 && code !== 511) ? ['reload'] : ['contact-owner'];
};

const explainedElsewhere: readonly number[] = [401, 403, 419, 429, 440];

/** The causes in order of precedence: the first row that can be proved wins. */
const table: readonly Row[] = [
  {
    cause: 'unreachable',
    when: (k) => (k.get('no-status')?.source === 'measured' ? fact(k, 'no-status', 'no-answer') : null),
    first: ['reload'],
  },
  {
    cause: 'rate-limited',
    when: (k) =>
      status(k, (code) => code === 429) ??
      beside401(k, present(k.get('retry-after'))) ??
      subCode(k, '401.501', '401.502'),
    first: ['reload'],
  },
  { cause: 'address-blocked', when: (k) => subCode(k, '401.503', '401.504'), first: ['contact-owner'] },
  {
    cause: 'other-error',
    when: (k) => status(k, (code) => code >= 400 && !explainedElsewhere.includes(code)),
    first: firstForStatus,
  },
  {
    cause: 'no-permission',
    when: (k) =>
      status(k, (code) => code === 403) ??
      beside401(k, fact(k, 'auth-error', 'insufficient_scope')) ??
      subCode(k, '401.3') ??
      told(k, fact(k, 'signed-in', true)),
    first: ['contact-owner'],
  },
  {
    cause: 'server-misconfigured',
    when: (k) =>
      beside401(k, fact(k, 'public', true)) ??
      subCode(k, '401.2', '401.4', '401.5') ??
      (ok(k.get('page-status')?.value)
        ? both(fact(k, 'text-status', 401), present(k.get('page-status')))
        : null),
    first: ['contact-owner'],
  },
  { cause: 'stale-copy', when: storedCopy, first: ['reload', 'clear-cache'] },
  {
    cause: 'recovered',
    when: (k) => (k.get('reloaded') || k.get('double-cookie') ? null : answersNow(k)),
    first: ['reload'],
  },
  {
    cause: 'bad-site-data',
    when: (k) =>
      both(answersNow(k), present(k.get('reloaded'))) ??
      told(k, fact(k, 'opens-privately', true)) ??
      both(present(k.get('double-cookie')), answersNow(k) ?? status(k, (code) => code === 401)),
    first: ['clear-cache'],
  },
  {
    cause: 'cookies-blocked',
    when: (k) =>
      beside401(k, fact(k, 'cookies', 'blocked') ?? both(fact(k, 'cookies', 'secure-lost'), hasSignedIn(k))),
    first: ['log-in'],
  },
  {
    cause: 'clock-skew',
    when: (k) => beside401(k, both(wrongClock(k), fact(k, 'auth-error', 'invalid_token'))),
    first: ['reload'],
  },
  {
    cause: 'network-sign-in',
    when: (k) => beside401(k, fact(k, 'challenge', 'negotiate', 'ntlm')),
    first: ['log-in'],
  },
  {
    cause: 'session-expired',
    when: (k) =>
      beside401(k, fact(k, 'auth-error', 'invalid_token', 'stale')) ??
      status(k, (code) => code === 419 || code === 440),
    first: ['log-in'],
  },
  {
    cause: 'login-redirect',
    when: (k) => present(k.get('sign-in-page')) ?? fact(k, 'no-status', 'elsewhere'),
    first: ['log-in'],
  },
  {
    cause: 'wrong-address',
    when: (k) => beside401(k, present(k.get('right-address'))),
    first: ['check-url'],
  },
  {
    cause: 'wrong-credentials',
    when: (k) => told(k, fact(k, 'sign-in', 'refused')) ?? subCode(k, '401.1'),
    first: ['log-in'],
  },
  { cause: 'login-does-not-stick', when: (k) => told(k, hasSignedIn(k)), first: ['clear-cache'] },
  { cause: 'signed-out', when: (k) => status(k, (code) => code === 401), first: ['log-in'] },
  { cause: 'cannot-tell', when: () => [], first: ['check-url'] },
];

/** In Zoom, loading again comes before signing out and in again. */
const zoomOrder: readonly Step[] = ['check-url', 'reload', 'log-in', 'clear-cache', 'contact-owner'];

/** The steps in the order to take them: the recommended ones first, then the others in the owner's order. None twice. */
function planFrom(first: readonly Step[], known: ResolvedFacts, offered: readonly Step[]): Step[] {
  const isZoom = known.get('product')?.value === 'zoom';
  const order = isZoom ? zoomOrder : [...offered, 'contact-owner' as const];
  const begin = isZoom && first[0] === 'log-in' ? zoomOrder.slice(0, 1) : first;
  return [...new Set([...begin, ...order])].filter(
    (step) => step === 'contact-owner' || offered.includes(step),
  );
}

/**
 * Evidence → cause and plan: why the visitor stands there, how sure that is, and which steps to take in which order.
 * Pure; never throws; `cannot-tell` when nothing else can be proved.
 *
 * @param facts all facts that are known, from any source
 * @param offered the steps that the owner offers, in the owner's order; `contact-owner` always stays, at the end
 *   where it is left out
 */
export function conclude(facts: readonly Fact[], offered: readonly Step[] = allSteps): Finding {
  const known = resolveFacts(facts);
  for (const { cause, when, first } of table) {
    const proof = when(known)?.filter((one) => one !== undefined);
    if (!proof) continue;
    return {
      cause,
      confidence: proof.length > 0 ? proof.map((one) => one.source).reduce(weakerSource) : 'guessed',
      status: known.status?.value ?? null,
      scheme: known.get('challenge')?.value ?? null,
      facts: known.facts,
      plan: planFrom(typeof first === 'function' ? first(known) : first, known, offered),
    };
  }
  // Never: the last row of the table always fits.
  throw new Error('no cause');
}
