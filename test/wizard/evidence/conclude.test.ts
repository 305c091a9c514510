import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../../src/wizard/evidence/conclude.js';
import { causes, steps } from '../../../src/wizard/contracts.js';
import type { Cause, Fact, Step } from '../../../src/wizard/contracts.js';
import { answersNow, cases, refused } from '../evidence.js';
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

describe('of two causes, the one that stands higher wins', () => {
  test.each<[string, Fact[], Cause]>([
    [
      'no answer, over a 429 of before',
      [measured('page-status', 429), measured('no-status', 'no-answer')],
      'unreachable',
    ],
    [
      'a wait, over a blocked network',
      [refused, measured('retry-after', 9), told('sub-code', '401.503')],
      'rate-limited',
    ],
    [
      'a blocked network, over a 404',
      [measured('sub-code', '401.503'), measured('page-status', 404)],
      'address-blocked',
    ],
    ['a 404, over a public page', [measured('page-status', 404), configured('public', true)], 'other-error'],
    [
      'no permission, over a public page',
      [refused, measured('sub-code', '401.3'), configured('public', true)],
      'no-permission',
    ],
    [
      'a public page, over a token that ran out',
      [refused, configured('public', true), measured('auth-error', 'invalid_token')],
      'server-misconfigured',
    ],
    [
      'that it answers now, over a refused sign-in',
      [refused, answersNow, told('sign-in', 'refused')],
      'recovered',
    ],
    [
      'that it opens privately, over a token that ran out',
      [refused, measured('auth-error', 'invalid_token'), told('opens-privately', true)],
      'bad-site-data',
    ],
    [
      'a token that ran out, over a refused sign-in',
      [refused, measured('auth-error', 'invalid_token'), told('sign-in', 'refused')],
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
      'an anonymous 404 now, over the 401 of before',
      [refused, measured('address-status', 404)],
      'other-error',
    ],
  ])('%s', (_, facts, cause) => {
    expect(conclude(facts).cause).toBe(cause);
    expect(conclude(facts.toReversed()).cause).toBe(cause);
  });
});

describe('whatever is known', () => {
  test('gives a cause, and “cannot tell” only where no failure is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { cause, status } = conclude(facts);
        expect(causes).toContain(cause);
        expect(cause === 'cannot-tell' && (status ?? 0) >= 400).toBe(false);
      }),
    );
  });
});

describe('what the visitor says', () => {
  const otherStatus = fc.constantFrom(400, 403, 404, 408, 410, 419, 429, 440, 500, 503, 511);
  const measuredStatus = fc.oneof(
    fc.constantFrom(200, 204).map((status) => measured('page-status', status)),
    otherStatus.map((status) => measured('page-status', status)),
    otherStatus.map((status) => measured('address-status', status)),
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

  test('never takes a measured 401 away', () => {
    fc.assert(
      fc.property(fc.array(anyFact('told'), { maxLength: 6 }), (words) => {
        expect(conclude([refused, ...words]).status).toBe(401);
        expect(conclude([measured('address-status', 401), ...words]).status).toBe(401);
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
