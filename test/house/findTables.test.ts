import { expect, test } from 'vitest';
import { findTables } from '../../scripts/house/findTables.js';
import { parseSource } from '../../scripts/house/readSources.js';

const names = new Set(['realm', 'clock', 'in-app']);
const tablesIn = (text: string) => findTables(parseSource('facts.ts', text), names);

test.each([
  ['an object', "const kinds = { realm: 'name', 'in-app': 'name' };"],
  ['an array', "const kinds = new Set(['realm', 'in-app']);"],
  ['an interface', "interface Kinds { realm: string; 'in-app': string }"],
  ['a type', "type Kinds = { readonly realm?: string; 'in-app': string };"],
])('%s of names is a table', (_, text) => {
  expect(tablesIn(text)).toEqual([{ path: 'facts.ts', line: 1, names: ['realm', 'in-app'] }]);
});

test.each([
  ['one name', "const one = ['realm'];"],
  ['names among other things', "const some = { realm: 'a', clock: 1, scheme: 'basic' };"],
  ['a spread', 'const more = { ...others, realm: 1, clock: 2 };'],
  ['an empty list', 'const none = [[], {}];'],
])('%s is none', (_, text) => {
  expect(tablesIn(text)).toEqual([]);
});
