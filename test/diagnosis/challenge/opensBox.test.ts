import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opensBox } from '../../../src/diagnosis/challenge/opensBox.js';

describe('a request with cookies is not risked, because the browser might open its password box', () => {
  test.each([
    'Basic realm="a"',
    'basic',
    'Digest realm="a", nonce="b", algorithm=SHA-256',
    'NTLM',
    'Negotiate',
    'Negotiate, NTLM',
    'Bearer realm="a", Basic realm="b"',
    'Bearer,Basic',
    'Bearer Basic realm="b"',
  ])('%s', (header) => {
    expect(opensBox(header, false)).toBe(true);
  });

  test.each([
    ['a quote is missing', 'Bearer realm="a, Basic realm="b"'],
    ['a quote never ends', 'Bearer realm="a, Basic'],
    ['browsers may read the escape in two ways', 'Bearer realm="a\\", Basic realm="b\\""'],
    ['the word stands where it hardly belongs', 'Bearer realm=basic'],
    ['nothing but a quoted string parts it from another word', 'Bearer"a"Basic'],
  ])('also when %s', (_, header) => {
    expect(opensBox(header, false)).toBe(true);
  });
});

describe('a request with cookies opens no box', () => {
  test.each([
    'Bearer error="invalid_token"',
    'FormBased',
    'Session realm="a"',
    'Cookie',
    'xBasic realm="a"',
    'X-Basic realm="a"',
    'Bearer realm="Basic, Digest, NTLM and Negotiate"',
    'Bearer realm="a", error_description="no, Basic realm= here"',
    '',
  ])('%s', (header) => {
    expect(opensBox(header, true)).toBe(false);
  });
});

test('without a challenge there is no box, but Firefox hides two challenges and then there may be one', () => {
  expect(opensBox(null, false)).toBe(false);
  expect(opensBox(null, true)).toBe(true);
});

test('a scheme with a box is noticed among any others, and no header is too strange', () => {
  const noise = fc.stringMatching(/^[A-Za-z"\\=, ]{0,30}$/);
  const scheme = fc.constantFrom('Basic', 'DIGEST', 'ntlm', 'Negotiate');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Bearer', 'Session realm="a\\"b"', 'X')), scheme, (others, word) => {
      expect(opensBox([...others, word, ...others].join(', '), false)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(noise, fc.string({ unit: 'binary' }), (one, other) => {
      expect(opensBox(one + other, false)).toBeTypeOf('boolean');
    }),
  );
});
