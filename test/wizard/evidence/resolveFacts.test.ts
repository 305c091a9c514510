import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeFacts, weakerSource, resolveFacts } from '../../../src/wizard/evidence/resolveFacts.js';
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

describe('the status that counts', () => {
  test('is what the address answers now, when the page’s own 401 is older', () => {
    expect(resolveFacts([measured('page-status', 401), measured('address-status', 200)]).status?.value).toBe(
      200,
    );
  });

  test('is the visitor’s own, when that is no 401', () => {
    expect(resolveFacts([measured('page-status', 403), measured('address-status', 401)]).status?.value).toBe(
      403,
    );
  });

  test('is not known when nobody said one', () => {
    expect(resolveFacts([told('sign-in', 'refused')]).status).toBeUndefined();
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
