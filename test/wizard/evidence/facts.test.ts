import { describe, expect, test } from 'vitest';
import { facts, statusIn, subCodes } from '../../../src/wizard/evidence/facts.js';
import { factNames, measured, told } from '../facts.js';

describe('the table of facts', () => {
  test('lets no address leave the page as it is', () => {
    const addresses = factNames.filter((name) => facts[name].kind === 'address');
    expect(addresses).toContain('right-address');
    expect(addresses.filter((name) => facts[name].leaves !== 'cleaned')).toEqual([]);
  });

  test('knows the sub-codes of IIS, and no other', () => {
    expect(subCodes.every((code) => /^401\.(?:[1-5]|50[1-4])$/.test(code))).toBe(true);
    expect(new Set(subCodes).size).toBe(9);
  });
});

describe('the status in a fact', () => {
  test.each(['page-status', 'address-status', 'text-status'] as const)('is the value of %s', (name) => {
    expect(statusIn(measured(name, 401))).toBe(401);
  });

  test('is none where the fact holds another number, or a word', () => {
    expect(statusIn(measured('retry-after', 401))).toBeUndefined();
    expect(statusIn(measured('no-status', 'no-answer'))).toBeUndefined();
    expect(statusIn(told('sub-code', '401.3'))).toBeUndefined();
  });
});
