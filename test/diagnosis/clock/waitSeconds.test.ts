import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitSeconds } from '../../../src/diagnosis/clock/waitSeconds.js';
import type { WaitingAnswer } from '../../../src/diagnosis/clock/waitSeconds.js';

const nowMs = Date.UTC(2026, 10, 24, 1, 30);
const wait = (answer: Partial<WaitingAnswer>) =>
  waitSeconds(
    { status: 401, retryAfter: null, rateLimit: null, date: null, namesRateLimit: false, ...answer },
    nowMs,
  );

describe('a wait is asked for', () => {
  test.each([429, 503])('by Retry-After beside a %s', (status) => {
    expect(wait({ status, retryAfter: '60' })).toBe(60);
  });

  test('by a decimal, which is rounded up', () => {
    expect(wait({ status: 429, retryAfter: '99.998' })).toBe(100);
  });

  test('by the sub-codes of IIS for too many requests', () => {
    expect(wait({ retryAfter: '30', namesRateLimit: true })).toBe(30);
  });

  test.each([
    ['limit=100, remaining=0, reset=50', 50],
    ['"default";r=0;t=50', 50],
    ['remaining=0, reset=null', null],
  ])('by a rate limit of which nothing remains, whatever the status: %s', (rateLimit, seconds) => {
    expect(wait({ rateLimit })).toBe(seconds);
  });

  test('until the time that Retry-After names, where there is a rate limit as well', () => {
    expect(wait({ retryAfter: '5', rateLimit: 'limit=1, remaining=0, reset=50' })).toBe(5);
  });
});

describe('no wait is asked for', () => {
  test.each([401, 403, 200, 302, 500])(
    'by Retry-After beside a %s: Varnish puts it on every answer',
    (status) => {
      expect(wait({ status, retryAfter: '5' })).toBeNull();
    },
  );

  test.each(['limit=100, remaining=3, reset=50', '"default";r=10;t=50', 'limit=0', ''])(
    'by a rate limit of which something remains: %j',
    (rateLimit) => {
      expect(wait({ retryAfter: '5', rateLimit })).toBeNull();
    },
  );

  test('where nothing can be read', () => {
    expect(wait({ status: 429, retryAfter: 'soon' })).toBeNull();
    expect(wait({ status: 429 })).toBeNull();
  });
});

test('whatever a server sends, the wait is at most a day', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(401, 429, 503), (retryAfter, rateLimit, status) => {
      const seconds = wait({ status, retryAfter, rateLimit });
      expect(seconds === null || (Number.isInteger(seconds) && seconds >= 0 && seconds <= 86_400)).toBe(true);
    }),
  );
});
