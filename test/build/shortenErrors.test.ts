import { expect, test } from 'vitest';
import { shortenErrors } from '../../scripts/build/shortenErrors.js';

const shortened = (code: string): string => shortenErrors(code, 'XState').toString();

test('the long text of an error is left out, with its values', () => {
  expect(shortened("throw new Error(`State '${key}' does not exist on '${node.id}'`);")).toBe(
    "throw new Error('XState');",
  );
  expect(shortened("throw new Error(`No guard ${name ? `'${name}' ` : ''}in '${id}':\n${why}`);")).toBe(
    "throw new Error('XState');",
  );
  expect(
    shortened('throw new Error(\n  // said to a linter\n  `Only events may be raised, such as ${one}`);'),
  ).toBe("throw new Error(\n  // said to a linter\n  'XState');");
  expect(shortened('throw new Error("A non-root actor cannot be stopped directly.");')).toBe(
    "throw new Error('XState');",
  );
});

test.each([
  'throw new Error(`No such state: ${key}`);',
  'throw new Error(`Several are called ${names.map((name) => `#${name ? `${name}` : 1}`).join()} in this machine`);',
  'throw new Error(message);',
  'const text = "A text that is long and belongs to no error at all";',
])('any other text stays: %s', (code) => {
  expect(shortened(code)).toBe(code);
});
