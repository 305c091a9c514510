import { expect, test } from 'vitest';
import { fileNamedBy, parseSource } from '../../scripts/house/readSources.js';

const example = `/** A step. */
import type { Config } from '../config/config.js';
import { setup, type Actor } from 'xstate';
import sheet from './step.css?inline';
export { other } from './other.js';
// Whoever reads this.
export const first = 1, { second, deep: [third = 3] } = { second: 2, deep: [] };
export const load = () => import('./later.js');
interface Hidden { name: string }
export function step(): void {}
`;

test('imports are told apart by when and as what they are loaded', () => {
  expect(parseSource('wizard/step.ts', example).imports).toEqual([
    { specifier: '../config/config.js', kind: 'type' },
    { specifier: 'xstate', kind: 'value' },
    { specifier: './step.css?inline', kind: 'value' },
    { specifier: './other.js', kind: 'value' },
    { specifier: './later.js', kind: 'deferred' },
  ]);
});

test('names are read from declarations of every kind, and exports with what is passed on', () => {
  const { declared, exported } = parseSource('wizard/step.ts', example);
  expect(declared).toEqual(['first', 'second', 'third', 'load', 'Hidden', 'step']);
  expect(exported).toEqual(['other', 'first', 'second', 'third', 'load', 'step']);
});

test('comments are read without their marks, in scripts and in sheets', () => {
  expect(parseSource('wizard/step.ts', example).comments).toEqual(['A step.', 'Whoever reads this.']);
  expect(parseSource('panel.css', '/* The panel.\n * Two lines. */\na { color: red }').comments).toEqual([
    'The panel.\nTwo lines.',
  ]);
});

test('a specifier names a source beside it or above it, never a package', () => {
  const source = parseSource('wizard/step.ts', example);
  const paths = new Set(['config/config.ts', 'wizard/step.css', 'wizard/Other.tsx']);
  expect(fileNamedBy('../config/config.js', source, paths)).toBe('config/config.ts');
  expect(fileNamedBy('./step.css?inline', source, paths)).toBe('wizard/step.css');
  expect(fileNamedBy('./Other.js', source, paths)).toBe('wizard/Other.tsx');
  expect(fileNamedBy('xstate', source, paths)).toBeNull();
});

test('a file that is no TypeScript is refused with its name', () => {
  expect(() => parseSource('broken.ts', 'const = 1')).toThrow('broken.ts');
});
