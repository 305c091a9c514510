import { steps as allSteps } from './contracts.js';
import type { Cause, Fact, Finding, Step, SubCode } from './contracts.js';
import { weaker, weigh } from './weigh.js';
import type { Weighed } from './weigh.js';

/** One line of the table: a cause, the facts that prove it (null when they are not there), and the step to begin with. */
interface Row {
  cause: Cause;
  when: (known: Weighed) => (Fact | undefined)[] | null;
  first: Step | ((known: Weighed) => Step);
}

const ok = (status: number | undefined): boolean => status !== undefined && status >= 200 && status < 300;
const refused = (known: Weighed): boolean => known.status?.value === 401;

/** The sub-code as proof, when it is one of these. */
const subCode = (known: Weighed, ...codes: SubCode[]): Fact[] | null => {
  const fact = known.get('sub-code');
  return fact && codes.includes(fact.value) ? [fact] : null;
};

/** The status as proof, when it fits. */
const status = (known: Weighed, fits: (status: number) => boolean): Fact[] | null =>
  known.status && fits(known.status.value) ? [known.status] : null;

/** What was told as proof, unless the address is known to answer otherwise. */
const told = (known: Weighed, fact: Fact | undefined, fits = true): (Fact | undefined)[] | null =>
  fact && fits && (!known.status || refused(known)) ? [fact, known.status] : null;

/** A fact beside a 401 as proof, when it has this value. */
const besideRefusal = (known: Weighed, fact: Fact | undefined, fits = true): (Fact | undefined)[] | null =>
  fact && fits && refused(known) ? [fact, known.status] : null;

/** A 401 that the page gave, and an address that answers now. */
const answersNow = (known: Weighed): Fact[] | null => {
  const [page, address] = [known.get('page-status'), known.get('address-status')];
  return page?.value === 401 && address && ok(address.value) ? [page, address] : null;
};

/** What helps for a status that is no 401. */
const firstForStatus = (known: Weighed): Step => {
  const code = known.status?.value ?? 0;
  if (code === 400 || code === 404 || code === 410) return 'check-url';
  return code === 408 || (code >= 500 && code !== 511) ? 'reload' : 'contact-owner';
};

const explainedElsewhere: readonly number[] = [401, 403, 419, 429, 440];

/** The causes in order of precedence: the first line that can be proved wins. */
const table: readonly Row[] = [
  {
    cause: 'unreachable',
    when: (k) => {
      const silence = k.get('no-status');
      return silence?.value === 'no-answer' && silence.source === 'measured' ? [silence] : null;
    },
    first: 'reload',
  },
  {
    cause: 'rate-limited',
    when: (k) =>
      status(k, (code) => code === 429) ??
      besideRefusal(k, k.get('retry-after')) ??
      subCode(k, '401.501', '401.502'),
    first: 'reload',
  },
  { cause: 'address-blocked', when: (k) => subCode(k, '401.503', '401.504'), first: 'contact-owner' },
  {
    cause: 'other-error',
    when: (k) => status(k, (code) => code >= 400 && !explainedElsewhere.includes(code)),
    first: firstForStatus,
  },
  {
    cause: 'no-permission',
    when: (k) =>
      status(k, (code) => code === 403) ??
      besideRefusal(k, k.get('auth-error'), k.get('auth-error')?.value === 'insufficient_scope') ??
      subCode(k, '401.3') ??
      told(k, k.get('signed-in')),
    first: 'contact-owner',
  },
  {
    cause: 'server-misconfigured',
    when: (k) =>
      besideRefusal(k, k.get('public')) ??
      subCode(k, '401.2', '401.4', '401.5') ??
      (k.get('text-status')?.value === 401 && ok(k.get('page-status')?.value)
        ? [k.get('text-status'), k.get('page-status')]
        : null),
    first: 'contact-owner',
  },
  // stale-copy stands here in the order of precedence.
  { cause: 'recovered', when: (k) => (k.get('reloaded') ? null : answersNow(k)), first: 'reload' },
  {
    cause: 'bad-site-data',
    when: (k) => {
      const [proof, privately] = [answersNow(k), k.get('opens-privately')];
      if (proof && k.get('reloaded')) return [...proof, k.get('reloaded')];
      return told(k, privately, privately?.value);
    },
    first: 'clear-cache',
  },
  // cookies-blocked, clock-skew and network-sign-in stand here.
  {
    cause: 'session-expired',
    when: (k) =>
      besideRefusal(
        k,
        k.get('auth-error'),
        k.get('auth-error')?.value === 'invalid_token' || k.get('auth-error')?.value === 'stale',
      ) ?? status(k, (code) => code === 419 || code === 440),
    first: 'log-in',
  },
  // login-redirect and wrong-address stand here.
  {
    cause: 'wrong-credentials',
    when: (k) => told(k, k.get('sign-in'), k.get('sign-in')?.value === 'refused') ?? subCode(k, '401.1'),
    first: 'log-in',
  },
  {
    cause: 'login-does-not-stick',
    when: (k) => told(k, k.get('sign-in'), k.get('sign-in')?.value === 'accepted'),
    first: 'clear-cache',
  },
  { cause: 'signed-out', when: (k) => (refused(k) ? [k.status] : null), first: 'log-in' },
  { cause: 'cannot-tell', when: () => [], first: 'check-url' },
];

/** In Zoom, loading again comes before signing out and in again. */
const zoomOrder: readonly Step[] = ['check-url', 'reload', 'log-in', 'clear-cache', 'contact-owner'];

/** The steps in the order to take them: the recommended one first, those that the owner left out missing. */
function planFrom(first: Step, known: Weighed, offered: readonly Step[]): Step[] {
  const zoom = known.get('product')?.value === 'zoom';
  const order = zoom ? zoomOrder : allSteps;
  const begin = zoom && first === 'log-in' ? order[0] : first;
  return order
    .toSorted((a, b) => Number(b === begin) - Number(a === begin))
    .filter((step) => step === 'contact-owner' || offered.includes(step));
}

/**
 * Evidence → cause and plan: why the visitor stands there, how sure that is, and which steps to take in which order.
 * Pure; never throws; `cannot-tell` when nothing else can be proved.
 *
 * @param facts what is known, from any source
 * @param offered the steps that the owner offers; `contact-owner` always stays
 */
export function conclude(facts: readonly Fact[], offered: readonly Step[] = allSteps): Finding {
  const known = weigh(facts);
  for (const { cause, when, first } of table) {
    const proof = when(known)?.filter((fact) => fact !== undefined);
    if (!proof) continue;
    return {
      cause,
      confidence: proof.length > 0 ? proof.map((fact) => fact.source).reduce(weaker) : 'guessed',
      status: known.status?.value ?? null,
      scheme: known.get('challenge')?.value ?? null,
      facts: known.facts,
      plan: planFrom(typeof first === 'function' ? first(known) : first, known, offered),
    };
  }
  throw new Error('unreachable: the last line of the table always fits');
}
