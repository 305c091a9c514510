import { describe, expect, test } from 'vitest';
import { authErrorOf } from '../../../src/diagnosis/challenge/authErrorOf.js';
import { parseChallenges } from '../../../src/diagnosis/challenge/parseChallenges.js';

const errorIn = (header: string, carriesCookies: boolean) =>
  parseChallenges(header)
    .map((challenge) => authErrorOf(challenge, carriesCookies))
    .find((error) => error !== null) ?? null;

describe('a sign-in has run out where the words say so, whoever was told', () => {
  test.each([
    'Bearer error="Token expired"',
    'Token error="Expired token"',
    'Bearer error="invalid_token", error_description="The access token expired"',
    `Bearer realm="api", error="invalid_token", error_description="'exp' claim timestamp check failed"`,
    'Bearer error="invalid_token", error_description="\\"exp\\" claim timestamp check failed"',
    'DPoP error="invalid_token", error_description="Access token has expired"',
    'Bearer error=invalid_token, error_description="token is no longer valid"',
  ])('%s', (header) => {
    expect([errorIn(header, false), errorIn(header, true)]).toEqual(['expired', 'expired']);
  });
});

describe('a sign-in has run out where the visitor’s own is not valid', () => {
  test.each([
    'Bearer error="invalid_token"',
    'Bearer realm="Users", error="invalid_token"',
    'Bearer error="invalid_token", error_description="token verification failure"',
    'Bearer error="invalid_token", error_description="The token is invalid or expired"',
    'DPoP error="invalid_token", algs="ES256"',
  ])('and not where anybody is told the same: %s', (header) => {
    expect([errorIn(header, false), errorIn(header, true)]).toEqual([null, 'expired']);
  });

  test.each([
    'Missing Authorization header',
    'no access token provided',
    'No authorization included in request',
    'The access token is missing',
    'Token was not found',
    'jwt must be provided',
    'Bearer token not supplied',
    'Access token is required',
    'The token is missing, invalid or expired',
  ])('and not where the words say that nothing was sent: %s', (words) => {
    const header = `Bearer error="invalid_token", error_description="${words}"`;
    expect([errorIn(header, false), errorIn(header, true)]).toEqual([null, null]);
  });
});

describe('a sign-in does not reach as far where this visitor is told so', () => {
  test.each(['insufficient_scope', 'insufficient_user_authentication'])('%s', (error) => {
    const header = `Bearer error="${error}", error_description="more is wanted"`;
    expect([errorIn(header, false), errorIn(header, true)]).toEqual([null, error]);
  });
});

test('a nonce is stale where Digest says so', () => {
  expect(errorIn('Digest realm="a", stale=TRUE', false)).toBe('stale');
  expect(errorIn('Digest realm="a", stale="false"', true)).toBeNull();
});

test.each([
  'Bearer error="invalid_request"',
  'Basic realm="expired"',
  'Bearer',
  'Bearer error="", realm="a"',
])('all else proves nothing: %s', (header) => {
  expect([errorIn(header, false), errorIn(header, true)]).toEqual([null, null]);
});
