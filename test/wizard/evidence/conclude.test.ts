import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../../src/wizard/evidence/conclude.js';
import { steps } from '../../../src/wizard/contracts.js';
import { causes } from '../../../src/wizard/evidence/causes.js';
import type { Cause, Fact, Step } from '../../../src/wizard/contracts.js';
import { cases, letsIn, opensForStrangers, refused } from '../evidence.js';
import { anyFact, anyFacts, anySteps, configured, measured, told } from '../facts.js';

describe('the evidence gives the cause', () => {
  test.each(cases)('%s', (_, facts, cause, first) => {
    const finding = conclude(facts);
    expect(finding.cause).toBe(cause);
    expect(finding.plan[0]).toBe(first);
  });

  test.each(cases)('%s: with one fact less it would be another cause', (_, facts, cause) => {
    for (const missing of facts) {
      const others = facts.filter((fact) => fact !== missing);
      expect(conclude(others).cause, `without ${missing.name}`).not.toBe(cause);
    }
  });

  test('every cause has its case', () => {
    expect(new Set(cases.map(([, , cause]) => cause))).toEqual(new Set(causes));
  });
});

describe('the address of a request of the page’s own', () => {
  test('was typed by nobody, so it is never to be checked', () => {
    fc.assert(
      fc.property(anyFacts, anySteps, (facts, offered) => {
        expect(conclude([...facts, measured('requested', true)], offered).plan).not.toContain('check-url');
      }),
    );
  });
});

describe('of two causes, the one that stands higher wins', () => {
  test.each<[string, Fact[], Cause]>([
    [
      'no answer, over a 429 of before',
      [measured('page-status', 429), measured('no-status', 'no-answer')],
      'unreachable',
    ],
    [
      'a rate limit, over a blocked network',
      [refused, measured('rate-limit', 'used-up'), told('sub-code', '401.503')],
      'rate-limited',
    ],
    [
      'a blocked network, over no permission',
      [refused, measured('sub-code', '401.503'), measured('auth-error', 'insufficient_scope')],
      'address-blocked',
    ],
    ['a 404, over a public page', [measured('page-status', 404), configured('public', true)], 'other-error'],
    [
      'no permission, over a public page',
      [refused, measured('sub-code', '401.3'), configured('public', true)],
      'no-permission',
    ],
    [
      'a public page, over a sign-in that ran out',
      [refused, configured('public', true), measured('auth-error', 'expired')],
      'server-misconfigured',
    ],
    ['that it opens now, over a refused sign-in', [refused, letsIn, told('sign-in', 'refused')], 'recovered'],
    [
      'that it opens privately, over a sign-in that ran out',
      [refused, measured('auth-error', 'expired'), told('opens-privately', true)],
      'bad-site-data',
    ],
    [
      'a sign-in that ran out, over a refused one',
      [refused, measured('auth-error', 'expired'), told('sign-in', 'refused')],
      'session-expired',
    ],
    [
      'a measured wrong password, over a sign-in said to be accepted',
      [refused, measured('sub-code', '401.1'), told('sign-in', 'accepted')],
      'wrong-credentials',
    ],
    [
      'a sign-in that does not last, over being signed out',
      [refused, told('sign-in', 'accepted')],
      'login-does-not-stick',
    ],
    [
      'the page’s own 403, over an anonymous 401',
      [measured('page-status', 403), measured('address-status', 401)],
      'no-permission',
    ],
    [
      'a worker’s copy, over an answer of the network that lets the visitor in',
      [refused, measured('copy', 'service-worker'), letsIn],
      'stale-copy',
    ],
    [
      'an anonymous 404 now, over the 401 of before',
      [refused, measured('address-status', 404)],
      'other-error',
    ],
  ])('%s', (_, facts, cause) => {
    expect(conclude(facts).cause).toBe(cause);
    expect(conclude(facts.toReversed()).cause).toBe(cause);
  });
});

/** A success of this visitor's own request, measured. */
const isLetIn = ({ name, value, source }: Fact): boolean =>
  name === 'visitor-status' && source === 'measured' && value >= 200 && value < 300;

const isAnybodyLetIn = ({ name, value }: Fact): boolean =>
  name === 'address-status' && value >= 200 && value < 300;

describe('whatever is known', () => {
  test('that it opens is said only after a success of this visitor’s own', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(conclude(facts).cause === 'recovered' && !facts.some(isLetIn)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  /** An `insufficient_scope` speaks of a sign-in that the server knows (RFC 6750 §3.1). */
  const aboutThisVisitor: readonly string[] = [
    'page-status',
    'visitor-status',
    'signed-in',
    'sub-code',
    'auth-error',
  ];

  test('an answer 403 to strangers alone denies nobody', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const others = facts.filter(({ name }) => !aboutThisVisitor.includes(name));
        const { cause } = conclude([...others, measured('address-status', 403)]);
        expect(cause).not.toBe('no-permission');
      }),
    );
  });

  test('gives a cause, and “cannot tell” only where no failure is known, or strangers are let in', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { cause, status } = conclude(facts);
        expect(causes).toContain(cause);
        const isFailure = (status ?? 0) >= 400 && !facts.some(isAnybodyLetIn);
        expect(cause === 'cannot-tell' && isFailure).toBe(false);
      }),
    );
  });
});

describe('an address that opens for strangers', () => {
  test('is not said to open for a visitor whom the page refused: loading it again shows it', () => {
    const finding = conclude([refused, opensForStrangers]);
    expect(finding).toMatchObject({ cause: 'cannot-tell', status: 401 });
    expect(finding.plan[0]).toBe('reload');
    expect(conclude([measured('page-status', 403), opensForStrangers]).plan[0]).toBe('reload');
  });

  test('is no failure where nobody was refused', () => {
    expect(conclude([opensForStrangers])).toMatchObject({ cause: 'cannot-tell', status: 200 });
    expect(conclude([opensForStrangers]).plan[0]).toBe('check-url');
  });

  test('does not make what the visitor says untrue', () => {
    expect(conclude([opensForStrangers, told('sign-in', 'refused')]).facts).toHaveLength(2);
    expect(conclude([told('page-status', 401), opensForStrangers]).status).toBe(401);
  });

  test('asks nobody for a sign-in, a network or cookies', () => {
    for (const fact of [
      measured('challenge', 'ntlm'),
      measured('cookies', 'blocked'),
      measured('auth-error', 'expired'),
      configured('public', true),
    ]) {
      expect(conclude([refused, opensForStrangers, fact]).cause, fact.name).toBe('cannot-tell');
    }
  });
});

describe('a 403', () => {
  const forbidden = measured('visitor-status', 403);

  test('of a page that is itself the sign-in form wants a sign-in', () => {
    const { cause, plan } = conclude([forbidden, measured('sign-in-page', 'here')]);
    expect([cause, plan[0]]).toEqual(['signed-out', 'log-in']);
  });

  test('that asks for a stronger sign-in wants that', () => {
    const stronger = measured('auth-error', 'insufficient_user_authentication');
    expect(conclude([forbidden, stronger]).cause).toBe('signed-out');
    expect(conclude([refused, stronger]).cause).toBe('signed-out');
  });

  test('to this visitor, where strangers are let in, is about what the browser keeps', () => {
    expect(conclude([forbidden, opensForStrangers]).cause).toBe('bad-site-data');
  });

  test('to strangers says nothing over a 401 of this visitor’s', () => {
    expect(conclude([refused, measured('address-status', 403)])).toMatchObject({
      cause: 'signed-out',
      status: 401,
    });
  });
});

describe('words that say 401', () => {
  const words = measured('text-status', 401);

  test.each(['page-status', 'visitor-status', 'address-status'] as const)(
    'want a sign-in first, whatever a success in %s says',
    (name) => {
      const { cause, plan } = conclude([words, measured(name, 200)]);
      expect([cause, plan[0]]).toEqual(['signed-out', 'log-in']);
    },
  );

  test('are the site’s mistake where a sign-in changed nothing', () => {
    expect(conclude([words, measured('page-status', 200), told('signed-in', true)]).plan[0]).toBe(
      'contact-owner',
    );
  });

  test('say nothing where they name another status', () => {
    expect(conclude([measured('text-status', 404), measured('page-status', 200)]).cause).toBe('cannot-tell');
    expect(conclude([measured('text-status', 404)]).status).toBeNull();
  });
});

describe('a stored copy', () => {
  const cached = measured('copy', 'http-cache');

  test('is on show where the network answers this visitor otherwise, and only there', () => {
    expect(conclude([refused, cached, letsIn]).cause).toBe('stale-copy');
    expect(conclude([refused, cached, measured('visitor-status', 401)]).cause).toBe('signed-out');
    expect(conclude([cached, letsIn, measured('page-status', 200)]).cause).toBe('recovered');
  });

  test('is not proved by a refusal that strangers get', () => {
    const forbidden = measured('page-status', 403);
    expect(conclude([forbidden, cached, measured('address-status', 401)]).cause).not.toBe('stale-copy');
    expect(conclude([refused, cached, measured('address-status', 403)]).cause).not.toBe('stale-copy');
  });

  test('of a worker is in nobody’s way where the page opens', () => {
    const worker = measured('copy', 'service-worker');
    expect(conclude([worker, measured('page-status', 200)]).cause).toBe('cannot-tell');
    expect(conclude([worker]).cause).toBe('cannot-tell');
    expect(conclude([worker, measured('address-status', 401)]).cause).toBe('stale-copy');
  });
});

test('a site that knows the visitor denies them only what it refuses to them', () => {
  const known = measured('signed-in', true);
  expect(conclude([known]).cause).toBe('cannot-tell');
  expect(conclude([known, measured('address-status', 401)]).cause).toBe('signed-out');
  expect(conclude([known, measured('visitor-status', 401)]).cause).toBe('no-permission');
});

test('a rate limit that is used up by an answer that opens is none', () => {
  const used = measured('rate-limit', 'used-up');
  expect(conclude([letsIn, used]).cause).toBe('recovered');
  expect(conclude([used]).cause).toBe('cannot-tell');
  expect(conclude([refused, measured('retry-after', 5)]).cause).toBe('signed-out');
});

test.each([
  [120, 'session-expired'],
  [121, 'clock-skew'],
  [-120, 'session-expired'],
  [-121, 'clock-skew'],
])('a clock that is wrong by %i seconds makes it: %s', (seconds, cause) => {
  expect(conclude([refused, measured('auth-error', 'expired'), measured('clock', seconds)]).cause).toBe(
    cause,
  );
});

test('an address that leads back to the sign-in once is no circle, twice is', () => {
  expect(conclude([refused, measured('sign-ins', 1)]).cause).toBe('signed-out');
  expect(conclude([refused, measured('sign-ins', 2)]).cause).toBe('login-does-not-stick');
});

describe('what the visitor says', () => {
  const otherStatus = fc.constantFrom(400, 403, 404, 408, 410, 419, 429, 440, 500, 503, 511);
  const measuredStatus = fc.oneof(
    fc.constantFrom(200, 204).map((status) => measured('page-status', status)),
    otherStatus.map((status) => measured('page-status', status)),
    // A 403 to strangers says nothing of a visitor who has signed in.
    otherStatus.filter((code) => code !== 403).map((status) => measured('address-status', status)),
  );

  test('never outranks a measured status that is no 401', () => {
    fc.assert(
      fc.property(measuredStatus, fc.array(anyFact('told'), { maxLength: 6 }), (status, words) => {
        const { cause } = conclude([status]);
        expect(conclude([status, ...words]).cause).toBe(cause);
        expect(conclude([...words, status]).cause).toBe(cause);
      }),
    );
  });

  test('is never a status of a request, or words of a page, that only the page could read', () => {
    expect(conclude([told('visitor-status', 200)]).status).toBeNull();
    expect(conclude([refused, configured('visitor-status', 200)]).cause).toBe('signed-out');
    expect(conclude([measured('page-status', 200), told('text-status', 401)]).cause).toBe('cannot-tell');
  });

  test('never takes a measured 401 away', () => {
    fc.assert(
      fc.property(fc.array(anyFact('told'), { maxLength: 6 }), (words) => {
        expect(conclude([refused, ...words]).status).toBe(401);
        expect(conclude([measured('visitor-status', 401), ...words]).status).toBe(401);
      }),
    );
  });

  test('makes the finding as sure as what was said, and a measurement as sure as measured', () => {
    expect(conclude([refused]).confidence).toBe('measured');
    expect(conclude([configured('page-status', 401)]).confidence).toBe('configured');
    expect(conclude([refused, configured('public', true)]).confidence).toBe('configured');
    expect(conclude([refused, told('sign-in', 'refused')]).confidence).toBe('told');
    expect(conclude([]).confidence).toBe('guessed');
  });
});

describe('the plan', () => {
  test('is there for any evidence, has no step twice, and always leads to the owner', () => {
    fc.assert(
      fc.property(anyFacts, anySteps, (facts, offered) => {
        const { cause, plan } = conclude(facts, offered);
        expect(causes).toContain(cause);
        expect(plan).toContain('contact-owner');
        expect(new Set(plan).size).toBe(plan.length);
      }),
    );
  });

  test('leaves out the steps that the owner left out, and only these', () => {
    fc.assert(
      fc.property(anyFacts, anySteps, (facts, offered) => {
        fc.pre(!facts.some(({ name }) => name === 'requested'));
        const { plan } = conclude(facts, offered);
        expect(new Set(plan)).toEqual(new Set<Step>([...offered, 'contact-owner']));
        expect(plan).toEqual(conclude(facts).plan.filter((step) => plan.includes(step)));
      }),
    );
  });

  test('keeps the usual order behind its first step', () => {
    expect(conclude([]).plan).toEqual(steps);
    expect(conclude([refused]).plan).toEqual([
      'log-in',
      'check-url',
      'reload',
      'clear-cache',
      'contact-owner',
    ]);
    expect(conclude([measured('page-status', 403)]).plan).toEqual([
      'contact-owner',
      'check-url',
      'log-in',
      'reload',
      'clear-cache',
    ]);
  });

  test('keeps the order in which the owner named the steps', () => {
    const offered: Step[] = ['clear-cache', 'check-url', 'log-in', 'check-url'];
    expect(conclude([], offered).plan).toEqual(['check-url', 'clear-cache', 'log-in', 'contact-owner']);
    expect(conclude([refused], offered).plan).toEqual([
      'log-in',
      'clear-cache',
      'check-url',
      'contact-owner',
    ]);
    expect(conclude([refused], ['contact-owner', 'reload']).plan).toEqual(['contact-owner', 'reload']);
  });

  test('checks the address and reloads in Zoom, before signing out and in again', () => {
    const { plan } = conclude([told('page-status', 401), told('product', 'zoom')]);
    expect(plan).toEqual(['check-url', 'reload', 'log-in', 'clear-cache', 'contact-owner']);
  });

  test('in Zoom, too, begins with what another cause asks for', () => {
    expect(conclude([told('product', 'zoom'), told('sub-code', '401.3')]).plan[0]).toBe('contact-owner');
  });
});
