import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChallenges } from '../../../src/diagnosis/challenge/parseChallenges.js';
import type { Challenge } from '../../../src/wizard/contracts.js';

const challenge = (
  scheme: string,
  parameters: Record<string, string> = {},
  token68: string | null = null,
): Challenge => ({ scheme, token68, parameters });

describe('a WWW-Authenticate header is read as the server meant it', () => {
  test.each<[string, Challenge[]]>([
    ['Basic', [challenge('basic')]],
    ['Basic realm="Members only"', [challenge('basic', { realm: 'Members only' })]],
    [
      'Bearer realm="a", Basic realm="b"',
      [challenge('bearer', { realm: 'a' }), challenge('basic', { realm: 'b' })],
    ],
    ['Negotiate, NTLM', [challenge('negotiate'), challenge('ntlm')]],
    ['Negotiate oRQwEqADCgEBoQs=', [challenge('negotiate', {}, 'oRQwEqADCgEBoQs=')]],
    ['Negotiate oRQ==, NTLM', [challenge('negotiate', {}, 'oRQ=='), challenge('ntlm')]],
    [
      'Digest realm="r", qop="auth,auth-int", nonce="n==", stale=true, algorithm=SHA-256',
      [
        challenge('digest', {
          realm: 'r',
          qop: 'auth,auth-int',
          nonce: 'n==',
          stale: 'true',
          algorithm: 'SHA-256',
        }),
      ],
    ],
    [
      'Bearer error="invalid_token", error_description="The token, it expired"',
      [challenge('bearer', { error: 'invalid_token', error_description: 'The token, it expired' })],
    ],
    // RFC 9110 §11.6.1
    [
      'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
      [
        challenge('basic', { realm: 'simple' }),
        challenge('newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }),
      ],
    ],
  ])('%s', (header, expected) => {
    expect(parseChallenges(header)).toEqual(expected);
  });
});

describe('what the grammar allows and few servers do is read too', () => {
  test.each<[string, string, Challenge[]]>([
    [
      'blanks around the equals sign',
      'Basic realm = "a" , charset\t=\tUTF-8',
      [challenge('basic', { realm: 'a', charset: 'UTF-8' })],
    ],
    [
      'empty list elements',
      ', ,Basic realm="a",, ,NTLM,',
      [challenge('basic', { realm: 'a' }), challenge('ntlm')],
    ],
    ['any letter case', 'BASIC ReAlM="A"', [challenge('basic', { realm: 'A' })]],
    ['an empty realm', 'Basic realm=""', [challenge('basic', { realm: '' })]],
    [
      'a scheme that quotes another',
      'Bearer realm="Basic realm=\\"x\\", NTLM"',
      [challenge('bearer', { realm: 'Basic realm="x", NTLM' })],
    ],
    [
      'a parameter name that objects know',
      'X __proto__="a", constructor="b"',
      [
        challenge(
          'x',
          Object.fromEntries([
            ['__proto__', 'a'],
            ['constructor', 'b'],
          ]),
        ),
      ],
    ],
  ])('%s', (_, header, expected) => {
    expect(parseChallenges(header)).toEqual(expected);
  });
});

describe('of a garbled header, what can be read is read', () => {
  test.each<[string, string, Challenge[]]>([
    ['nothing', '', []],
    ['only blanks and commas', ' , ,\t', []],
    ['a parameter without a challenge', 'realm="a", Basic', [challenge('basic')]],
    ['a quote that never ends', 'Basic realm="a, NTLM', [challenge('basic', { realm: 'a, NTLM' })]],
    ['a backslash at the end', 'Basic realm="a\\', [challenge('basic', { realm: 'a' })]],
    [
      'a realm without quotes',
      'Basic realm=Members area, NTLM',
      [challenge('basic', { realm: 'Members' }), challenge('ntlm')],
    ],
    [
      'an address without quotes',
      'Bearer authorization_uri=https://login.example/x',
      [challenge('bearer', { authorization_uri: 'https://login.example/x' })],
    ],
    ['a forgotten comma', 'Digest realm="a" nonce="b"', [challenge('digest', { realm: 'a', nonce: 'b' })]],
    ['a parameter given twice', 'Basic realm="a", realm="b"', [challenge('basic', { realm: 'a' })]],
    ['signs that belong nowhere', '=;"x" @, Basic realm="a"', [challenge('basic', { realm: 'a' })]],
  ])('%s', (_, header, expected) => {
    expect(parseChallenges(header)).toEqual(expected);
  });

  test('a header that never ends is read up to 8,000 characters', () => {
    const read = parseChallenges('Basic, '.repeat(100_000));
    expect(read.length).toBeGreaterThan(1_000);
    expect(read.length).toBeLessThanOrEqual(8_000 / 'Basic, '.length + 1);
  });
});

const tokens = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,12}$/);
const blanks = fc.constantFrom('', ' ', '\t', '  ');
const parameters = fc.uniqueArray(
  fc.tuple(
    tokens.map((name) => name.toLowerCase()),
    fc.string({ maxLength: 20 }),
  ),
  {
    maxLength: 4,
    selector: ([name]) => name,
  },
);

interface Sent {
  scheme: string;
  token68: string | null;
  parameters: [string, string][];
}

const token68s = fc.stringMatching(/^[-._~+/0-9A-Za-z]{1,20}={0,2}$/);
const challenges: fc.Arbitrary<Sent> = fc.oneof(
  fc.record({ scheme: tokens, token68: token68s, parameters: fc.constant<[string, string][]>([]) }),
  fc.record({ scheme: tokens, token68: fc.constant(null), parameters }),
);

const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** A header as RFC 9110 writes it, with the blanks and empty elements that it allows. */
function serialise(sent: Sent[], blank: string): string {
  const one = ({ scheme, token68, parameters: pairs }: Sent) => {
    const rest =
      token68 ??
      pairs.map(([name, value]) => `${name}${blank}=${blank}${quote(value)}`).join(`${blank},${blank}`);
    return rest === '' ? scheme : `${scheme} ${rest}`;
  };
  return sent.map(one).join(`${blank},${blank},${blank}`);
}

describe('whatever servers send', () => {
  test('challenges come back as they were sent', () => {
    fc.assert(
      fc.property(fc.array(challenges, { maxLength: 6 }), blanks, (sent, blank) => {
        const expected = sent.map(({ scheme, token68, parameters: pairs }) =>
          challenge(scheme.toLowerCase(), Object.fromEntries(pairs), token68),
        );
        expect(parseChallenges(serialise(sent, blank))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('no header is too strange to be read', () => {
    const pieces = fc.array(
      fc.constantFrom('Basic', '"', '\\', '=', ',', ' ', 'realm', 'é', '\u0000', '\n', '=='),
    );
    const headers = fc.oneof(
      fc.string({ unit: 'binary' }),
      pieces.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(headers, (header) => {
        for (const { scheme } of parseChallenges(header)) expect(scheme).toBe(scheme.toLowerCase());
      }),
      { numRuns: 1_000 },
    );
  });
});
