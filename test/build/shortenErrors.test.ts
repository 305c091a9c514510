import { expect, test } from 'vitest';
import { shortenErrors } from '../../scripts/build/shortenErrors.js';

const shortened = (code: string): string => shortenErrors(code, 'XState').toString();

test('the long text of an error is left out, with its values', () => {
  expect(shortened("throw new Error(`State '${key}' does not exist on '${node.id}'`);")).toBe(
    "throw new Error('XState');",
  );
  expect(shortened('throw new Error("A non-root actor cannot be stopped directly.");')).toBe(
    "throw new Error('XState');",
  );
});

test.each([
  'throw new Error(`No such state: ${key}`);',
  'throw new Error(`Several states are called ${names.map((name) => `#${name}`).join()} in this machine`);',
  'throw new Error(message);',
  'const text = "A text that is long and belongs to no error at all";',
])('any other text stays: %s', (code) => {
  expect(shortened(code)).toBe(code);
});
