import { describe, expect, test } from 'vitest';
import type { Fact, Result, Step } from '../../../src/wizard/contracts.js';
import { judge } from '../../../src/wizard/evidence/judge.js';
import { configured, measured, told } from '../facts.js';

const own = (status: number) => [measured('page-status', status)];
const anonymous = (status: number) => [measured('address-status', status)];

describe('the check after a step', () => {
  test.each<[string, Step, Fact[], Result, number | null]>([
    ['the visitor’s own 200 after signing in is fixed', 'log-in', own(200), 'fixed', 200],
    ['the visitor’s own 401 after signing in is still a 401', 'log-in', own(401), 'still-401', 401],
    ['an anonymous 200 is fixed', 'check-url', anonymous(200), 'fixed', 200],
    ['an anonymous 401 of another address is still a 401', 'check-url', anonymous(401), 'still-401', 401],
    ['an anonymous 401 says nothing about a sign-in', 'log-in', anonymous(401), 'cannot-tell', 401],
    ['an anonymous 401 says nothing about a reload', 'reload', anonymous(401), 'cannot-tell', 401],
    [
      'an anonymous 401 says nothing about cleared cookies',
      'clear-cache',
      anonymous(401),
      'cannot-tell',
      401,
    ],
    ['a 404 is another error', 'log-in', anonymous(404), 'changed', 404],
    ['a 403 after signing in is another error', 'log-in', own(403), 'changed', 403],
    [
      'a server that answers no more is a change',
      'reload',
      [measured('no-status', 'no-answer')],
      'changed',
      null,
    ],
    [
      'a way to another site cannot be judged',
      'log-in',
      [measured('no-status', 'elsewhere')],
      'cannot-tell',
      null,
    ],
    [
      'another page of the site cannot be judged',
      'log-in',
      [measured('no-status', 'another-page')],
      'cannot-tell',
      null,
    ],
    [
      'an address that may not be asked cannot be judged',
      'check-url',
      [measured('no-status', 'not-possible')],
      'cannot-tell',
      null,
    ],
    ['nothing cannot be judged', 'reload', [], 'cannot-tell', null],
    [
      'the visitor’s own answer decides over the anonymous one',
      'log-in',
      [...anonymous(401), ...own(200)],
      'fixed',
      200,
    ],
    [
      'what was only told or configured is no check',
      'check-url',
      [told('page-status', 200), configured('address-status', 200)],
      'cannot-tell',
      null,
    ],
  ])('%s', (_, step, facts, result, status) => {
    expect(judge(step, [], { facts })).toEqual({ step, result, status });
  });

  test('an anonymous 200 proves nothing once a reload has failed with the visitor’s cookies', () => {
    const known = [measured('reloaded', true)];
    expect(judge('clear-cache', known, { facts: anonymous(200) }).result).toBe('cannot-tell');
    expect(judge('clear-cache', known, { facts: own(200) }).result).toBe('fixed');
  });
});
