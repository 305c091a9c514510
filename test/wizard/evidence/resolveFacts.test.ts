import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOk,
  isRefusal,
  mergeFacts,
  resolveFacts,
  weakerSource,
} from '../../../src/wizard/evidence/resolveFacts.js';
import type { Fact } from '../../../src/wizard/contracts.js';
import { anyFacts, configured, measured, told } from '../facts.js';

describe('of several facts of one name', () => {
  test('the measured goes before the configured, and this before the told', () => {
    const three = [told('page-status', 404), configured('page-status', 401), measured('page-status', 403)];
    expect(resolveFacts(three).status).toEqual(measured('page-status', 403));
    expect(resolveFacts(three.toReversed()).status).toEqual(measured('page-status', 403));
    expect(resolveFacts(three.slice(0, 2)).status).toEqual(configured('page-status', 401));
  });

  test('the later of two that are equally strong counts', () => {
    expect(
      resolveFacts([told('sign-in', 'refused'), told('sign-in', 'accepted')]).get('sign-in')?.value,
    ).toBe('accepted');
  });

  test('one is left, whatever was said', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const names = resolveFacts(facts).facts.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

const page = (status: number) => measured('page-status', status);
const visitor = (status: number) => measured('visitor-status', status);
const anybody = (status: number) => measured('address-status', status);

describe('the status that counts', () => {
  test.each<[string, Fact[], number | undefined]>([
    ['the visitor’s own, asked now, over the load of the page', [page(401), visitor(200)], 200],
    ['the visitor’s own, over any other error', [visitor(401), anybody(503)], 401],
    ['that of the page’s load, where strangers are let in', [page(401), anybody(200)], 401],
    ['that of the page’s load, where strangers are refused', [page(403), anybody(401)], 403],
    ['the 401 of the page, where strangers get a 403', [page(401), anybody(403)], 401],
    ['an error that anybody gets, over an older 401', [page(401), anybody(404)], 404],
    ['the visitor’s own error, over another that anybody gets', [page(503), anybody(404)], 503],
    ['an error that is measured, over one that was told', [told('page-status', 503), anybody(404)], 404],
    ['the measured of two that are the same', [configured('page-status', 401), anybody(401)], 401],
    ['that of anybody, where no other is known', [anybody(403)], 403],
    [
      'what the network answers, where a copy is shown',
      [page(403), anybody(401), measured('copy', 'history')],
      401,
    ],
    ['that of the copy, where the network is not known', [page(401), measured('copy', 'http-cache')], 401],
    ['that of the words, where no other is known', [measured('text-status', 401)], 401],
    ['that of the page, whatever its words say', [measured('text-status', 401), page(200)], 200],
    ['none, where nobody said one', [told('sign-in', 'refused')], undefined],
  ])('is %s', (_, facts, value) => {
    expect(resolveFacts(facts).status?.value).toBe(value);
    expect(resolveFacts(facts.toReversed()).status?.value).toBe(value);
  });

  test('is as sure as the stronger of two that say the same', () => {
    expect(resolveFacts([configured('page-status', 401), anybody(401)]).status?.source).toBe('measured');
    expect(resolveFacts([page(401), anybody(401)]).status?.source).toBe('measured');
  });

  test('is the visitor’s own only where it was measured, or is about the page', () => {
    expect(resolveFacts([told('visitor-status', 200)]).own).toBeUndefined();
    expect(resolveFacts([page(401), measured('copy', 'history')]).own).toBeUndefined();
    expect(resolveFacts([anybody(401)]).own).toBeUndefined();
    expect(resolveFacts([told('page-status', 401)]).own?.value).toBe(401);
  });
});

describe('a success and a refusal', () => {
  test.each([
    [undefined, false, false],
    [199, false, false],
    [200, true, false],
    [299, true, false],
    [300, false, false],
    [400, false, false],
    [401, false, true],
    [402, false, false],
    [403, false, true],
  ])('%s', (status, ok, refusal) => {
    expect([isOk(status), isRefusal(status)]).toEqual([ok, refusal]);
  });
});

test('what was told about a refusal is left out when the page was measured not to refuse', () => {
  const words = [told('sign-in', 'refused'), told('signed-in', true), told('sub-code', '401.3')];
  expect(resolveFacts([...words, measured('page-status', 404)]).facts).toEqual([
    measured('page-status', 404),
  ]);
  expect(resolveFacts([...words, measured('page-status', 401)]).facts).toHaveLength(4);
});

describe('what was learned', () => {
  test('takes the place of what was known of it from the same source', () => {
    expect(mergeFacts([told('sign-in', 'refused')], [told('sign-in', 'accepted')])).toEqual([
      told('sign-in', 'accepted'),
    ]);
  });

  test('leaves what another source said', () => {
    const known = [configured('page-status', 401)];
    expect(mergeFacts(known, [measured('page-status', 200)])).toEqual([
      ...known,
      measured('page-status', 200),
    ]);
  });

  test('takes the challenge of the last answer with it', () => {
    const known = [
      measured('address-status', 401),
      measured('challenge', 'basic'),
      measured('realm', 'staff'),
    ];
    expect(mergeFacts(known, [measured('address-status', 200)])).toEqual([measured('address-status', 200)]);
    expect(mergeFacts(known, [measured('no-status', 'no-answer')])).toEqual([
      measured('no-status', 'no-answer'),
    ]);
  });

  test('keeps what was told, through any answer', () => {
    const known = [told('sign-in', 'accepted'), measured('reloaded', true)];
    expect(mergeFacts(known, [measured('address-status', 401)])).toEqual([
      ...known,
      measured('address-status', 401),
    ]);
  });
});

test('of two sources, the weaker one is what can be relied on', () => {
  expect(weakerSource('measured', 'told')).toBe('told');
  expect(weakerSource('configured', 'measured')).toBe('configured');
  expect(weakerSource('told', 'told')).toBe('told');
});
