import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps } from '../../../src/wizard/contracts.js';
import type { Fact, Result, Step } from '../../../src/wizard/contracts.js';
import { basisOf, judge } from '../../../src/wizard/evidence/judge.js';
import { anyFacts, configured, measured, told } from '../facts.js';

const visitor = (status: number) => measured('visitor-status', status);
const page = (status: number) => measured('page-status', status);
const anybody = (status: number) => measured('address-status', status);
const here = measured('sign-in-page', 'here');
const form = measured('sign-in-page', 'password-field');
const elsewhere = measured('no-status', 'elsewhere');
const known = measured('signed-in', true);
const unknown = measured('signed-in', false);

describe('the check after a step', () => {
  test.each<[string, Step, Fact[], Result, number | null]>([
    ['the page’s load with 200 is fixed', 'log-in', [page(200)], 'fixed', 200],
    ['the visitor’s own 200 is fixed', 'log-in', [visitor(200)], 'fixed', 200],
    ['a 299 is a success', 'log-in', [visitor(299)], 'fixed', 299],
    ['a 300 is none', 'log-in', [visitor(300)], 'cannot-tell', 300],
    ['a 199 is none', 'log-in', [page(199)], 'cannot-tell', 199],
    ['a 400 is another error', 'log-in', [visitor(400)], 'changed', 400],
    ['the visitor’s own 401 is still a 401', 'log-in', [visitor(401)], 'still-401', 401],
    ['the page’s load with 401 is still a 401', 'reload', [page(401)], 'still-401', 401],
    ['the element in the error page says 401', 'reload', [configured('page-status', 401)], 'still-401', 401],
    ['the visitor’s own 403 is another error', 'log-in', [visitor(403)], 'changed', 403],
    ['a 404 that anybody gets is another error', 'log-in', [anybody(404)], 'changed', 404],
    ['no answer any more is a change', 'reload', [measured('no-status', 'no-answer')], 'changed', null],
    ['what was told is no check', 'check-url', [told('page-status', 200)], 'cannot-tell', null],
    [
      'what was configured is no probe',
      'check-url',
      [configured('address-status', 200)],
      'cannot-tell',
      null,
    ],
    ['nothing cannot be judged', 'reload', [], 'cannot-tell', null],
  ])('%s', (_, step, facts, result, status) => {
    expect(judge(step, { facts })).toEqual({ step, result, status });
  });

  test.each([200, 204, 302, 401, 403])(
    'an answer %i to strangers proves nothing for this visitor, after any step',
    (status) => {
      for (const step of steps) {
        expect(judge(step, { facts: [anybody(status)] })).toEqual({ step, result: 'cannot-tell', status });
      }
    },
  );

  test.each<[string, Fact[], Result, number]>([
    ['a refusal to strangers', [anybody(401), visitor(200)], 'fixed', 200],
    ['a success for strangers', [anybody(200), visitor(401)], 'still-401', 401],
    ['the older load of the page', [page(401), visitor(200)], 'fixed', 200],
    ['an element in the page', [configured('page-status', 401), page(200)], 'fixed', 200],
    ['a sign-in page that strangers are led to', [form, visitor(200)], 'fixed', 200],
  ])('the visitor’s own answer decides over %s', (_, facts, result, status) => {
    expect(judge('reload', { facts })).toMatchObject({ result, status });
    expect(judge('reload', { facts: facts.toReversed() })).toMatchObject({ result, status });
  });

  test('a success whose words say 401 opens nothing', () => {
    const words = measured('text-status', 401);
    expect(judge('log-in', { facts: [visitor(200), words] }).result).toBe('still-401');
    expect(judge('log-in', { facts: [page(200), words] }).result).toBe('still-401');
    expect(judge('log-in', { facts: [page(200), measured('text-status', 404)] }).result).toBe('fixed');
  });

  test('a page whose status no engine tells is judged by its words', () => {
    expect(judge('reload', { facts: [measured('text-status', 401)] })).toMatchObject({
      result: 'still-401',
      status: null,
    });
  });
});

describe('an address that leads to a sign-in page', () => {
  test.each<[string, Step, Fact[], Result]>([
    ['says nothing about a sign-in', 'log-in', [form], 'cannot-tell'],
    ['on another site says nothing about a sign-in', 'log-in', [elsewhere], 'cannot-tell'],
    ['wants a sign-in as well, where another address is checked', 'check-url', [form], 'still-401'],
    ['still refuses a visitor whom the site does not know', 'log-in', [form, unknown], 'still-401'],
    ['is no proof for a visitor whom the site knows', 'log-in', [form, known], 'cannot-tell'],
    ['nor is it where another address is checked', 'check-url', [elsewhere, known], 'cannot-tell'],
    ['and is itself the form has let nobody in', 'log-in', [page(200), here], 'cannot-tell'],
    ['and is itself the form refuses with its 401', 'log-in', [page(401), here], 'still-401'],
  ])('%s', (_, step, facts, result) => {
    expect(judge(step, { facts }).result).toBe(result);
  });

  test('has no status', () => {
    expect(judge('log-in', { facts: [page(200), here] }).status).toBeNull();
  });
});

test.each(['another-page', 'not-possible'] as const)('%s cannot be judged', (why) => {
  for (const step of steps) {
    const facts = [measured('no-status', why), anybody(404)];
    expect(judge(step, { facts }).result).toBe('cannot-tell');
  }
});

const isProof = ({ name, value, source }: Fact): boolean =>
  (name === 'visitor-status' || name === 'page-status') &&
  source !== 'told' &&
  typeof value === 'number' &&
  value >= 200 &&
  value < 300;

test('whatever is observed, only a success of the visitor’s own proves that the address opens', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...steps), (facts, step) => {
      const { result } = judge(step, { facts });
      expect(result === 'fixed' && !facts.some(isProof)).toBe(false);
    }),
  );
});

describe('the fact that a verdict rests on', () => {
  test('is the visitor’s own answer before that of anybody', () => {
    expect(basisOf({ facts: [anybody(200), page(401), visitor(401)] })).toEqual(visitor(401));
    expect(basisOf({ facts: [anybody(200), page(401)] })).toEqual(page(401));
    expect(basisOf({ facts: [elsewhere, anybody(200)] })).toEqual(anybody(200));
    expect(basisOf({ facts: [elsewhere, form] })).toEqual(form);
    expect(basisOf({ facts: [known, elsewhere] })).toEqual(elsewhere);
  });

  test('is none where nothing was measured', () => {
    expect(basisOf({ facts: [told('page-status', 401), measured('clock', 9)] })).toBeUndefined();
  });
});
