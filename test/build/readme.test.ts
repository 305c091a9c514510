import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const samples = [...read('README.md').matchAll(/^```tsx?\n(.*?)\n```$/gms)].map(([, code = '']) => code);

/** What a browser runs in test/e2e/hosts. */
const sources = ['react19', 'element'].flatMap((host) =>
  readdirSync(new URL(`../e2e/hosts/${host}/`, import.meta.url))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(`test/e2e/hosts/${host}/${name}`)),
);

test('what a developer copies from the README is what the applications of the tests run', () => {
  expect(samples).toHaveLength(4);
  expect(samples.filter((code) => !sources.some((source) => source.includes(code)))).toEqual([]);
});
