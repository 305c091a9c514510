import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realmName } from '../../../src/diagnosis/challenge/realmName.js';

/** A text as a header brings it: the bytes of UTF-8, read as Latin-1. */
const asHeader = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('a realm is shown as the name that its owner gave', () => {
  test.each([
    'Archive',
    'Geschützter Garten',
    'Закрытый раздел',
    '会員専用ページ',
    'Café Archiv – intern',
    'Members only',
    'Staff',
    'Simon Area.',
    'Transmission',
    'Icecast2 Server',
    'Members of the choir',
  ])('%s', (realm) => {
    expect(realmName(asHeader(realm))).toBe(realm);
  });

  test('in Latin-1 as well, where its bytes are no UTF-8', () => {
    expect(realmName('Caf\u00e9')).toBe('Café');
  });

  test('without control characters and direction marks, and cut at whole characters', () => {
    expect(realmName('Ledger\u0007\u202e room')).toBe('Ledger room');
    const long = realmName(asHeader(`Ledger${'🔑'.repeat(200)}`));
    expect(long?.length).toBeLessThanOrEqual(120);
    expect(long).not.toMatch(/[\ud800-\udbff]$/);
  });
});

describe('a realm that names nothing is left out', () => {
  test.each([undefined, '', ' ', 'f', '..', '\u0007'])('an empty one: %j', (realm) => {
    expect(realmName(realm)).toBeNull();
  });

  test.each([
    'restricted',
    'auth',
    'Authentication Required',
    'Authorization required',
    'Secure Area',
    'Restricted Content',
    'Default realm',
    'api',
    'Protected',
    'Private Area',
    'Login',
    'Geschützter Bereich',
    'Área restringida',
  ])('a library’s default: %s', (realm) => {
    expect(realmName(asHeader(realm))).toBeNull();
  });

  test.each([
    'Please provide your username and password to login to My TiddlyWiki',
    'For login data, see AdminAuth in Apt-Cacher NG config files',
    'Enter your password',
    'You need an account to see this.',
    'Bitte melden Sie sich an',
    'This part of the site is open to the members of the choir and their guests',
    '请输入用户名',
    'Wiki: user name is guest',
  ])('a sentence: %s', (realm) => {
    expect(realmName(asHeader(realm))).toBeNull();
  });

  test.each(['http://site.test/private/', 'https://site.test/?token=abc', 'urn://x'])(
    'an address: %s',
    (realm) => {
      expect(realmName(realm)).toBeNull();
    },
  );
});

describe('no secret in a realm survives', () => {
  const word = fc.stringMatching(/^[A-Z]{8}\d{8}$/);
  const planted = fc.constantFrom<(secret: string) => string>(
    (secret) => `https://site.test/a?token=${secret}`,
    (secret) => `Ledger ${secret}@example.com`,
    (secret) => `Ledger token=${secret}`,
    (secret) => `Ledger api_key = ${secret}`,
    (secret) => `Ledger of https://u:${secret}@site.test/a`,
    (secret) => `Ledger Bearer ${secret}`,
    (secret) => `Ledger eyJ${secret}.${secret}.${secret}`,
    (secret) => `Ledger sk_live_${secret}`,
    (secret) => `Ledger ${secret}${secret}`,
    (secret) => `${'Ledger '.repeat(2)}${'x'.repeat(90)} session_id=${secret}`,
  );

  test('as an address, a mail address, a token, a key or a named value, wherever it is cut', () => {
    fc.assert(
      fc.property(word, planted, (secret, plant) => {
        const name = realmName(plant(secret)) ?? '';
        expect(name).not.toContain(secret);
        expect(name).not.toContain(secret.slice(0, 8));
      }),
    );
  });
});

describe('any realm at all', () => {
  test('gives a name without hidden characters, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (realm) => {
        const name = realmName(realm);
        expect(name ?? 'x').toMatch(/^[^\p{Cc}]{1,120}$/u);
      }),
    );
  });

  test.each(['a ', 'a@', 'eyJ', '\u00c3', 'token=', '请', '//', 'Ledger '])(
    'of ten thousand pieces is read at once: %j',
    (piece) => {
      const name = realmName(piece.repeat(10_000));
      expect(name === null || name.length <= 120).toBe(true);
    },
  );
});
