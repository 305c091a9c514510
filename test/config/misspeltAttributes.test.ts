import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeNames } from '../../src/config/attributes.js';
import { misspeltAttributes } from '../../src/config/unknownNames/misspeltAttributes.js';
import { problemLine } from '../../src/config/reportProblems.js';
import { unknownAttributes } from '../../src/config/unknownNames/unknownAttributes.js';

describe('an owner who misspells an attribute reads which one is perhaps meant', () => {
  test.each([
    ['lgoin-url', 'login-url'],
    ['login-ur', 'login-url'],
    ['check-urll', 'check-url'],
    ['thme', 'theme'],
    ['taget', 'target'],
    ['wacth', 'watch'],
  ])('%s', (name, meant) => {
    expect(problemLine(misspeltAttributes(unknownAttributes([name])))).toBe(
      `[fix401] ${name} is no attribute; perhaps ${meant} is meant.`,
    );
  });
});

test('attributes of HTML, of frameworks and of the owner’s own are nobody’s misspelling', () => {
  const names = [
    'id',
    'class',
    'style',
    'data-tag',
    'aria-label',
    'onclick',
    'slot',
    'cfasync',
    'v-if',
    'ng-app',
  ];
  expect(misspeltAttributes(unknownAttributes([...names, ...attributeNames]))).toEqual([]);
});

test('no name at all makes it throw, or costs time without end', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 5000 }), { maxLength: 20 }), (names) => {
      for (const { unknown } of misspeltAttributes(unknownAttributes(names)))
        expect([...attributeNames, 'target', 'watch']).toContain(unknown?.split(' ').at(-3));
    }),
  );
});
