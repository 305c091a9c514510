import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePage } from '../../scripts/reference.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const samples = [...read('README.md').matchAll(/^```tsx?\n(.*?)\n```$/gms)].map(([, code = '']) => code);

/** What a browser runs in test/e2e/hosts. */
const sources = ['react19', 'element'].flatMap((host) =>
  readdirSync(new URL(`../e2e/hosts/${host}/`, import.meta.url))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(`test/e2e/hosts/${host}/${name}`)),
);

test('what a developer copies from the README is what the applications of the tests run', () => {
  expect(samples).toHaveLength(5);
  expect(samples.filter((code) => !sources.some((source) => source.includes(code)))).toEqual([]);
});

const styles = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => read(`src/${name}`));
const unique = (found: Iterable<RegExpMatchArray>) =>
  [...new Set([...found].map(([, name = '']) => name))].toSorted((one, other) => one.localeCompare(other));

test('the tokens that an owner reads of are those that the styles take, ten of them', () => {
  const documented = unique(read('docs/reference.md').matchAll(/^\| `(--fix401-[a-z-]+)` \|/gm));
  expect(documented).toHaveLength(10);
  expect(unique(styles.join('').matchAll(/var\(\s*(--fix401-[a-z-]+)/g))).toEqual(documented);
});

test('the parts that an owner reads of are those that the components name', () => {
  const view = readdirSync(new URL('../../src/view/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  });
  const drawn = view.filter((name) => name.endsWith('.tsx')).map((name) => read(`src/view/${name}`));
  const named = unique(drawn.join('').matchAll(/\spart="([a-z]+)"/g));
  expect(named.length).toBeGreaterThan(0);
  expect(unique(read('docs/reference.md').matchAll(/::part\(([a-z]+)\)/g))).toEqual(named);
});

test('the README is read in two minutes: at most 150 lines', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

test('the reference is written from the tables as they are', () => {
  expect(referencePage()).toBe(read('docs/reference.md'));
});

test('every link of the README, the reference and the proof leads to a file', () => {
  const pages = ['README.md', 'docs/reference.md', 'docs/proof.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'];
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, path = '']) => new URL(path, new URL(`../../${page}`, import.meta.url)))
      .filter((target) => !existsSync(target))
      .map((target) => `${page}: ${target.pathname}`),
  );
  expect(broken).toEqual([]);
});
