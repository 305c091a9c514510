import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { entryPointBudgets, entryPoints, measureEntryPoint } from '../../scripts/build/measureEntryPoints.js';
import { budgets, measureSizes, panelReserve } from '../../scripts/build/measureSizes.js';
import type { Sizes } from '../../scripts/build/measureSizes.js';

const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

let sizes: Sizes;
// Once: brotli takes its time.
beforeAll(() => {
  sizes = measureSizes(distFolder);
});

test.each(budgets)('the $of weighs at most $bytes bytes of $encoding', ({ of, encoding, bytes }) => {
  expect(sizes[of][encoding]).toBeLessThanOrEqual(bytes);
});

test('the panel leaves room for the next change', () => {
  const bytes = budgets.find(({ of }) => of === 'panel')?.bytes ?? 0;
  expect(bytes - sizes.panel.gzip).toBeGreaterThanOrEqual(panelReserve);
});

test.each(Object.keys(entryPoints) as (keyof typeof entryPoints)[])(
  'an application’s bundle grows by no more than the budget of %s',
  async (entryPoint) => {
    // Vitest sets another, and Vite takes it: then it bundles as for development.
    vi.stubEnv('NODE_ENV', 'production');
    expect((await measureEntryPoint(entryPoint)).gzip).toBeLessThanOrEqual(entryPointBudgets[entryPoint]);
  },
);

test('no file of the builds names a source map, which would lie behind somebody’s sign-in', () => {
  const scripts = readdirSync(distFolder).filter((name) => name.endsWith('.js'));
  expect(scripts).toEqual(expect.arrayContaining(['fix401.js', 'fix401.lite.js']));
  const naming = scripts.filter((name) =>
    readFileSync(join(distFolder, name), 'utf8').includes('sourceMappingURL'),
  );
  expect(naming).toEqual([]);
});

test('without a build, one sentence says what to do', () => {
  expect(() => measureSizes('nowhere')).toThrow('nowhere holds no script build: run "npm run build" first.');
});
