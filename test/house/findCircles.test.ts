import { expect, test } from 'vitest';
import { findCircles } from '../../scripts/house/findCircles.js';
import { type Import, parseSource } from '../../scripts/house/readSources.js';

const all: Import['kind'][] = ['value', 'type', 'deferred'];
const sources = Object.entries({
  'a.ts': "import { b } from './b.js';",
  'b.ts': "import { c } from './inner/c.js';",
  'inner/c.ts': "import type { A } from '../a.js';",
  'd.ts': "import { a } from './a.js';\nexport const load = () => import('./e.js');",
  'e.ts': "import { d } from './d.js';",
  'f.ts': "import { f } from './f.js';",
}).map(([path, text]) => parseSource(path, text));

test('a circle is every group of files that lead to each other', () => {
  expect(findCircles(sources, all)).toEqual([['a.ts', 'b.ts', 'inner/c.ts'], ['d.ts', 'e.ts'], ['f.ts']]);
});

test('only imports of the kinds that were asked for close a circle', () => {
  expect(findCircles(sources, ['value'])).toEqual([['f.ts']]);
  expect(findCircles(sources, ['value', 'deferred'])).toEqual([['d.ts', 'e.ts'], ['f.ts']]);
});
