import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkHasExpired } from '../../../src/diagnosis/address/linkHasExpired.js';
import { correctAddress } from '../../../src/diagnosis/address/correctAddress.js';

const site = 'https://site.example';
/** Proposals of the address's own origin. */
const own = (address: string) =>
  correctAddress(address).filter(({ fault }) => fault !== 'www' && fault !== 'not-https');

describe('one fault', () => {
  test.each([
    ['/a/b.', '/a/b', 'trailing-punctuation'],
    ['/a/b).', '/a/b', 'trailing-punctuation'],
    ['/a/b%22%3E', '/a/b', 'trailing-punctuation'],
    ['/a/b。', '/a/b', 'trailing-punctuation'],
    ['/a/b”,', '/a/b', 'trailing-punctuation'],
    ['/a/b،', '/a/b', 'trailing-punctuation'],
    ['/a/b%20.', '/a/b', 'trailing-punctuation'],
    ['/a/b?', '/a/b', 'trailing-punctuation'],
    ['/a/,', '/a/', 'trailing-punctuation'],
    ['/,', '/', 'trailing-punctuation'],
    ['/wiki/mercury_(planet))', '/wiki/mercury_(planet)', 'trailing-punctuation'],
    ['/a/b%20', '/a/b', 'trailing-space'],
    ['/a/b%20%C2%A0', '/a/b', 'trailing-space'],
    ['/a/b%E2%80%8B', '/a/b', 'trailing-space'],
    ['/a/b%20?c=D', '/a/b?c=D', 'trailing-space'],
    ['//a///b?c=//d', '/a/b?c=//d', 'doubled-slash'],
    ['/About/Us?Id=A%2f', '/about/us?Id=A%2f', 'upper-case'],
    ['/a?b=1&amp;c=2&amp;amp;d=3', '/a?b=1&c=2&d=3', 'html-entity'],
    [`/a${site}/a`, '/a', 'pasted-twice'],
    [`/a?b=1${site}/a?b=1`, '/a?b=1', 'pasted-twice'],
    [`/a%20${site}/a`, '/a', 'pasted-twice'],
    ['/ahttps%3A%2F%2Fsite.example%2Fa', '/a', 'pasted-twice'],
    [`/${site}/`, '/', 'pasted-twice'],
    [`/a${site}/a${site}/a`, '/a', 'pasted-twice'],
  ])('%s', (faulty, mended, fault) => {
    expect(own(site + faulty)).toEqual([{ address: site + mended, fault }]);
  });
});

test('several faults are mended at once first, then each alone, at most four', () => {
  expect(own(`${site}//About/Us.`)).toEqual([
    { address: `${site}/about/us`, fault: 'trailing-punctuation' },
    { address: `${site}/About/Us`, fault: 'trailing-punctuation' },
    { address: `${site}//About/Us`, fault: 'trailing-punctuation' },
    { address: `${site}/About/Us.`, fault: 'doubled-slash' },
  ]);
});

describe('nothing is wrong with', () => {
  test.each([
    '/',
    '/a/b?c=D&e=F.',
    '/wiki/mercury_(planet)',
    '/web/2026/https://other.example/a',
    '/login?next=https://site.example/login',
    '/a+',
    '/%C3%84',
    '/a?b=c&ampere=1',
    '/a?b=1.',
    '/a#b.',
    '/a.html',
  ])('%s', (path) => {
    expect(own(site + path)).toEqual([]);
  });

  test.each([
    '',
    'a',
    'ftp://site.example/A',
    'mailto:a@b.example.',
    'https://',
    `${site}/A${'a'.repeat(8_000)}`,
  ])('what is no web address, or too long for one: %j', (address) => {
    expect(correctAddress(address)).toEqual([]);
  });
});

describe('another origin comes last', () => {
  test.each([
    ['http://site.example/a', ['https://site.example/a', 'http://www.site.example/a']],
    ['http://www.site.example/a', ['https://www.site.example/a', 'http://site.example/a']],
    ['https://site.example/a?b=C', ['https://www.site.example/a?b=C']],
    ['https://site.co.uk/', ['https://www.site.co.uk/']],
    ['https://app.site.example/', []],
    ['https://www.example/', []],
    ['http://site.example:8080/', ['http://www.site.example:8080/']],
    ['http://intranet/', ['https://intranet/']],
    ['http://localhost:3000/', []],
    ['http://a.localhost/', []],
    ['http://127.0.0.1/', []],
    ['http://[::1]/', []],
  ])('%s', (address, expected) => {
    expect(correctAddress(address).map((one) => one.address)).toEqual(expected);
  });

  test('after the same one', () => {
    expect(correctAddress('http://site.example/a.').map(({ fault }) => fault)).toEqual([
      'trailing-punctuation',
      'not-https',
      'www',
    ]);
  });
});

test('user name and password are dropped', () => {
  expect(own('https://me:secret@site.example/a.')).toEqual([
    { address: `${site}/a`, fault: 'trailing-punctuation' },
  ]);
});

describe('addresses as they come', () => {
  const folder = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}[a-z0-9]$/);
  const path = fc.array(folder, { minLength: 1, maxLength: 4 }).map((all) => `/${all.join('/')}`);
  const value = fc.stringMatching(/^[A-Za-z0-9._~%-]{0,20}$/).map(encodeURIComponent);
  const query = fc.array(fc.tuple(folder, value), { minLength: 1, maxLength: 3 });
  const withQuery = fc
    .tuple(path, query)
    .map(([one, all]) => `${site}${one}?${all.map((pair) => pair.join('=')).join('&')}`);
  const bare = path.map((one) => site + one);
  const clean = fc.oneof(bare, withQuery);

  test('a clean address gets no proposal of its own origin', () => {
    fc.assert(
      fc.property(clean, (address) => {
        expect(own(address)).toEqual([]);
      }),
    );
  });

  const marks = fc.constantFrom(
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    ')',
    ']',
    '}',
    '>',
    '"',
    "'",
    '”',
    '。',
    '）',
    '…',
    '%2C',
    '.)',
    '!!',
  );
  test.each<[string, fc.Arbitrary<string>, (address: string, mark: string) => string]>([
    ['punctuation behind it', bare, (address, mark) => address + mark],
    ['a blank behind it', bare, (address) => `${address}%20`],
    ['a doubled slash', clean, (address) => address.replace(/(\w)\/(\w)/, '$1//$2')],
    ['capitals', clean, (address) => address.replace(/(?<=example)\/[^?]*/, (all) => all.toUpperCase())],
    ['pasted twice', clean, (address) => address + address],
    ['pasted twice, encoded', clean, (address) => address + encodeURIComponent(address)],
    ['an entity', withQuery, (address) => address.replaceAll('&', '&amp;')],
    [
      'all at once',
      bare,
      (address, mark) => `${address.replace('example/', 'example//').toUpperCase()}%20${mark}`,
    ],
  ])('an address with %s is found again', (_, addresses, spoil) => {
    fc.assert(
      fc.property(addresses, marks, (address, mark) => {
        const spoilt = spoil(address, mark);
        fc.pre(new URL(spoilt).href !== address);
        expect(own(spoilt).map((one) => one.address)).toContain(address);
      }),
    );
  });

  test('what stands in the query is kept, whatever it is', () => {
    fc.assert(
      fc.property(path, fc.string(), marks, (one, secret, mark) => {
        const address = `${site}/${one.toUpperCase()}${mark}?Token=${encodeURIComponent(secret)}&B=${secret}`;
        fc.pre(!/&amp;|https?:|#/i.test(secret));
        for (const mended of correctAddress(address))
          expect(new URL(mended.address).search).toBe(new URL(address).search);
      }),
    );
  });

  test('only what the list allows is proposed, of any text', () => {
    const pieces = fc.constantFrom(
      ...`https:// http:// site.example www. localhost / // . ) ( %20 %2 ? & &amp; = A a é 。 # : @ [ %E3%80%82`.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
      fc.array(pieces, { maxLength: 20 }).map((all) => `${site}/${all.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const all = correctAddress(text);
        const addresses = all.map(({ address }) => address);
        expect(new Set([...addresses, all.length > 0 && new URL(text).href]).size).toBe(all.length + 1);
        expect(own(text).length).toBeLessThanOrEqual(4);
        expect(all.slice(0, own(text).length)).toEqual(own(text));
        for (const { address } of own(text)) expect(new URL(address).origin).toBe(new URL(text).origin);
        for (const { address } of all.filter(({ fault }) => fault === 'not-https'))
          expect([address, text]).toEqual([
            expect.stringMatching(/^https:/),
            expect.stringMatching(/^\s*http:/i),
          ]);
        linkHasExpired(text, 0);
      }),
    );
  });

  test.each(['.', '%20', '/', 'A', ')', '(', '&amp;', 'https://', '%E3', 'https%3a%2f%2f'])(
    'thousands of %j do not hold it up',
    (piece) => {
      for (const times of [7_900 / piece.length, 1_000_000 / piece.length])
        expect(
          correctAddress(`${site}/${piece.repeat(times)}?${piece.repeat(3)}`).length,
        ).toBeLessThanOrEqual(6);
    },
  );
});

describe('a signed link', () => {
  const now = Date.UTC(2026, 10, 24, 12);
  const past = String(now / 1000 - 1);
  const ahead = String(now / 1000 + 1);

  test.each([
    ['Amazon S3, version 2', `AWSAccessKeyId=A&Expires=${past}&Signature=x`],
    ['CloudFront', `Expires=${past}&Signature=x&Key-Pair-Id=K`],
    ['Laravel', `expires=${past}&signature=x`],
    ['a token', `exp=${past}&sig=x`],
    ['Amazon S3, version 4', 'X-Amz-Date=20261124T105959Z&X-Amz-Expires=3600&X-Amz-Signature=x'],
    ['Google Cloud Storage', 'X-Goog-Date=20261123T120000Z&X-Goog-Expires=86399&X-Goog-Signature=x'],
    ['Azure', 'sv=2024&se=2026-11-24T11%3A59%3A59Z&sig=x'],
    ['Azure, to the minute', 'se=2026-11-24T11:59Z&sig=x'],
    ['Azure, to the day', 'se=2026-11-24&sig=x'],
  ])('%s: it has expired', (_, query) => {
    expect(linkHasExpired(`${site}/a?${query}`, now)).toBe(true);
  });

  test.each([
    ['it is good for a second', `Expires=${ahead}&Signature=x`],
    ['without a signature', `exp=${past}`],
    ['with an empty one', `exp=${past}&sig=`],
    ['a year', 'exp=2019&sig=x'],
    ['milliseconds', `exp=${past}000&sig=x`],
    ['with a policy of its own', `Expires=${past}&Signature=x&Policy=y`],
    ['Azure, tomorrow', 'se=2026-11-25&sig=x'],
    ['Amazon, good for an hour more', 'X-Amz-Date=20261124T115959Z&X-Amz-Expires=3600&X-Amz-Signature=x'],
    ['an unreadable date', 'X-Amz-Date=yesterday&X-Amz-Expires=1&X-Amz-Signature=x'],
    ['no duration', 'X-Amz-Date=20261124T105959Z&X-Amz-Signature=x'],
    ['nothing', ''],
  ])('%s: nothing is said', (_, query) => {
    expect(linkHasExpired(`${site}/a?${query}`, now)).toBe(false);
  });

  test('what is no address has not expired', () => {
    expect(linkHasExpired(`?exp=${past}&sig=x`, now)).toBe(false);
  });
});
