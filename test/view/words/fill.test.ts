import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, plain } from '../../../src/view/words/fill.js';

test('a value stands apart from the words, as what it is', () => {
  expect(fill('It answered {status} at {address}.', { status: 401, address: 'https://a.example/' })).toEqual([
    'It answered ',
    { value: '401', kind: 'code' },
    ' at ',
    { value: 'https://a.example/', kind: 'address' },
    '.',
  ]);
});

test('a value that is not known falls away', () => {
  expect(plain(fill('It answered {status}.', {}))).toBe('It answered .');
});

test('whatever a server sends as its name is shown as it is, and is never read as words with places in them', () => {
  fc.assert(
    fc.property(fc.string(), (realm) => {
      const parts = fill('For {realm} at {site}', { realm, site: 'a.example' });
      expect(plain(parts)).toBe(`For ${realm} at a.example`);
      const name = realm ? [{ value: realm, kind: 'name' }] : [];
      expect(parts).toEqual(expect.arrayContaining(name));
    }),
  );
});

test('words without places stay as they are', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      fc.pre(!/[{}]/.test(words));
      expect(plain(fill(words, { status: 401 }))).toBe(words);
    }),
  );
});
