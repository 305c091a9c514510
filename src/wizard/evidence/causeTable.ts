import type { Cause, Step } from '../contracts.js';
import { both, fact, is401, own, present, status, subCode, told } from './proof.js';
import type { Proof } from './proof.js';
import { isOk, isRefusal } from './resolveFacts.js';
import type { ResolvedFacts } from './resolveFacts.js';

/** One row of the table: a cause, its proof, and the steps to begin with. */
export interface CauseRow {
  cause: Cause;
  when: (known: ResolvedFacts) => Proof;
  first: readonly Step[] | ((known: ResolvedFacts) => readonly Step[]);
}

/** A clock that is wrong by less does no harm: servers allow for it (RFC 7519 §4.1.4 speaks of a few minutes). */
export const maxClockDifferenceSeconds = 120;

/** The address lets in strangers, and refuses this visitor, or refused them before. */
const opensForStrangers = (known: ResolvedFacts): Proof =>
  isOk(known.anybody?.value) ? both(own(known, isRefusal), present(known.anybody)) : null;

/** Facts beside a 401 as proof. An address that opens for strangers asks nobody for a sign-in. */
const beside401 = (known: ResolvedFacts, proof: Proof): Proof =>
  proof && known.status?.value === 401 && !opensForStrangers(known) ? [...proof, known.status] : null;

/** The same, where the visitor was refused with what their browser keeps: just now, or again after a reload. */
const opensForStrangersOnly = (known: ResolvedFacts): Proof =>
  both(opensForStrangers(known), present(known.get('reloaded') ?? known.get('visitor-status')));

/** The address answers this visitor's own request with a success, and its words say no 401. */
const visitorIsLetIn = (known: ResolvedFacts): Proof => {
  const visitor = known.get('visitor-status');
  return visitor && isOk(visitor.value) && !known.words ? [visitor, known.get('page-status')] : null;
};

/** Facts by which a 403 is no lack of permission: there is a way to sign in, or to send the form again. */
const hasWayPast403 = (known: ResolvedFacts): boolean =>
  fact(known, 'sign-in-page', 'here') !== null ||
  fact(known, 'auth-error', 'form-expired', 'insufficient_user_authentication') !== null ||
  opensForStrangers(known) !== null;

/** The site knows the visitor: it says so while it refuses them, or they say so. */
const isSignedIn = (known: ResolvedFacts): Proof => {
  const proof = fact(known, 'signed-in', true);
  return known.get('signed-in')?.source === 'measured' ? both(proof, own(known, is401)) : told(known, proof);
};

/** The visitor's sign-in was accepted: they say so, or go round in circles. */
const hasSignedIn = (known: ResolvedFacts): Proof => {
  const returns = known.get('sign-ins');
  return fact(known, 'sign-in', 'accepted') ?? (returns && returns.value > 1 ? [returns] : null);
};

/**
 * A stored copy is on show. That of a service worker is proved where it is found. The network's answer to this visitor
 * parts any other from the current page; that to strangers does so only where it is no refusal.
 */
const storedCopy = (known: ResolvedFacts): Proof => {
  const [copy, page, anybody] = [known.get('copy'), known.get('page-status'), known.anybody];
  const shown = page?.value ?? 401;
  if (copy?.value === 'service-worker') {
    const isError = (page && !isOk(page.value)) || (known.status && !isOk(known.status.value));
    return isError ? [copy] : null;
  }
  const network = known.get('visitor-status') ?? (isRefusal(anybody?.value) ? undefined : anybody);
  return copy && network && network.value !== shown ? [copy, network, page] : null;
};

/** The page was served as a success, and its words say 401. */
const saysIn200 = (known: ResolvedFacts): Proof =>
  known.words && isOk(known.status?.value) ? [known.words, known.status] : null;

const wrongClock = (known: ResolvedFacts): Proof => {
  const clock = known.get('clock');
  return clock && Math.abs(clock.value) > maxClockDifferenceSeconds ? [clock] : null;
};

/** The first step for a status that is no 401. */
const firstForStatus = (known: ResolvedFacts): readonly Step[] => {
  const code = known.status?.value ?? 0;
  if (code === 400 || code === 404 || code === 410) return ['check-url'];
  return code === 408 || (code >= 500 && code !== 511) ? ['reload'] : ['contact-owner'];
};

const explainedElsewhere: readonly number[] = [401, 403, 419, 429, 440];

/** The causes in order of precedence: the first row that can be proved wins. */
export const causeTable: readonly CauseRow[] = [
  {
    cause: 'unreachable',
    when: (k) => (k.get('no-status')?.source === 'measured' ? fact(k, 'no-status', 'no-answer') : null),
    first: ['reload'],
  },
  {
    cause: 'rate-limited',
    when: (k) =>
      status(k, (code) => code === 429) ??
      both(
        present(k.get('rate-limit')),
        status(k, (code) => !isOk(code)),
      ) ??
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
      (hasWayPast403(k) ? null : own(k, (code) => code === 403)) ??
      beside401(k, fact(k, 'auth-error', 'insufficient_scope')) ??
      subCode(k, '401.3') ??
      isSignedIn(k),
    first: ['contact-owner'],
  },
  {
    cause: 'server-misconfigured',
    when: (k) =>
      beside401(k, fact(k, 'public', true)) ??
      subCode(k, '401.2', '401.4', '401.5') ??
      // A 200 whose words say 401 asks for a sign-in first. It is the site's mistake where a sign-in changed nothing.
      both(saysIn200(k), hasSignedIn(k) ?? fact(k, 'signed-in', true)),
    first: ['contact-owner'],
  },
  { cause: 'stale-copy', when: storedCopy, first: ['reload', 'clear-cache'] },
  {
    cause: 'recovered',
    when: visitorIsLetIn,
    first: ['reload'],
  },
  {
    cause: 'bad-site-data',
    when: (k) =>
      opensForStrangersOnly(k) ??
      told(k, fact(k, 'opens-privately', true)) ??
      both(present(k.get('double-cookie')), opensForStrangers(k) ?? status(k, is401)),
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
    when: (k) => beside401(k, both(wrongClock(k), fact(k, 'auth-error', 'expired', 'invalid_token'))),
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
      beside401(k, fact(k, 'auth-error', 'expired', 'stale', 'invalid_token')) ??
      both(
        fact(k, 'auth-error', 'form-expired'),
        status(k, (code) => code === 403),
      ) ??
      status(k, (code) => code === 419 || code === 440),
    // A form that was open for too long is loaded again; 419 and 440 also end a sign-in.
    first: (k) => (k.status?.value === 403 ? ['reload'] : ['log-in']),
  },
  {
    cause: 'login-redirect',
    when: (k) =>
      fact(k, 'no-status', 'elsewhere') ??
      (isRefusal(k.status?.value) && fact(k, 'sign-in-page', 'here') ? null : present(k.get('sign-in-page'))),
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
  {
    cause: 'signed-out',
    when: (k) => (opensForStrangers(k) ? null : (saysIn200(k) ?? status(k, isRefusal))),
    // Where the 401 was only told, the address may be wrong: the guide begins with it.
    first: (k) => (k.status?.source === 'told' ? ['check-url'] : ['log-in']),
  },
  {
    cause: 'cannot-tell',
    when: () => [],
    first: (k) => (opensForStrangers(k) ? ['reload'] : ['check-url']),
  },
];
