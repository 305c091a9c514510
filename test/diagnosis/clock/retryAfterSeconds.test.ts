import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfterSeconds } from '../../../src/diagnosis/clock/retryAfterSeconds.js';

const nowMs = Date.UTC(1994, 10, 6, 8, 49, 0);

describe('the visitor is told to wait as long as the server asks', () => {
  test.each([
    ['120', 120],
    ['0', 0],
    [' 7 ', 7],
    ['86401', 86_400],
    ['9'.repeat(400), 86_400],
    // The three forms of a date, RFC 9110 §5.6.7.
    ['Sun, 06 Nov 1994 08:49:37 GMT', 37],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 37],
    ['Sun Nov  6 08:49:37 1994', 37],
    ['Sun, 06 Nov 1994 07:00:00 GMT', 0],
    ['Tue, 06 Nov 2040 08:49:37 GMT', 86_400],
    ['99.998', 100],
    ['0.0', 0],
  ])('Retry-After: %s', (header, seconds) => {
    expect(retryAfterSeconds(header, null, nowMs)).toBe(seconds);
  });

  test('a date counts by the clock of the server, not by a wrong one of the visitor', () => {
    const until = 'Sun, 06 Nov 1994 08:50:00 GMT';
    expect(retryAfterSeconds(until, 'Sun, 06 Nov 1994 08:49:30 GMT', nowMs + 9_999_999)).toBe(30);
    expect(retryAfterSeconds(until, 'soon', nowMs)).toBe(60);
  });

  test('part of a second is waited in full', () => {
    expect(retryAfterSeconds('Sun, 06 Nov 1994 08:49:37 GMT', null, nowMs + 500)).toBe(37);
  });
});

describe('what cannot be read promises nothing', () => {
  test.each([null, '', 'soon', '-1', '1.5.1', '.5', '5 minutes', '1e3', '120, 120', '1994-11-06T08:49:37Z'])(
    '%s',
    (header) => {
      expect(retryAfterSeconds(header, null, nowMs)).toBeNull();
    },
  );

  test.each([
    'Sun, 06 Nov 1994 25:49:37 GMT',
    'Sun, 32 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nvo 1994 08:49:37 GMT',
  ])('no such time: %s', (header) => {
    expect(retryAfterSeconds(header, null, nowMs)).toBeNull();
  });

  test('a clock that does not run gives no wait', () => {
    expect(retryAfterSeconds('Sun, 06 Nov 1994 08:49:37 GMT', null, Number.NaN)).toBeNull();
  });
});

test('whatever is sent, the wait is nothing or up to a day', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.nat().map(String),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      ),
      (header) => {
        const seconds = retryAfterSeconds(header, header, nowMs) ?? 0;
        expect(Number.isInteger(seconds) && seconds >= 0 && seconds <= 86_400).toBe(true);
      },
    ),
  );
});
