// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { budgets, measureSizes } from '../../scripts/build/measureSizes.js';

const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

test.each(budgets)('the $of weighs at most $bytes bytes of $encoding', ({ of, encoding, bytes }) => {
  expect(measureSizes(distFolder)[of][encoding]).toBeLessThanOrEqual(bytes);
});

test('without a build, one sentence says what to do', () => {
  expect(() => measureSizes('nowhere')).toThrow('nowhere holds no script build: run "npm run build" first.');
});
