import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineTokens } from '../../scripts/build/inlineTokens.js';

const tokens = ':root {\n  --accent: var(--fix401-accent, red);\n  --ink: mix(var(--accent) 50%, blue);\n}';

test('a token is replaced by its value, and the tokens in that value as well', () => {
  expect(inlineTokens('a { color: var(--ink) }', tokens)).toBe(
    'a { color: mix(var(--fix401-accent, red) 50%, blue) }',
  );
});

test('a token that does not exist stops the build', () => {
  expect(() => inlineTokens('a { color: var(--unknown) }', tokens)).toThrow('--unknown');
});

test('the launcher has no colour of its own for the accent: it is that of the tokens', () => {
  const sheet = readFileSync(new URL('../../src/styles/launcher.css', import.meta.url), 'utf8');
  const accent = inlineTokens('var(--accent)');
  expect(accent).toContain('--fix401-accent');
  expect(sheet).not.toContain('--fix401-accent');
  expect(inlineTokens(sheet)).toContain(`background: ${accent};`);
});
