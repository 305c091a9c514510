import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseText, statusIn, toldBy } from './anyLanguage.js';

describe('of several statuses the most likely one counts', () => {
  test('a number goes before words', () => {
    expect(statusIn('403 Forbidden. You are unauthorized to view this page.')).toBe(403);
    expect(statusIn('Authorization Required. Error 404')).toBe(404);
  });

  test('between numbers 401 goes first: Apache speaks of its missing error page too', () => {
    const apache =
      '401 Unauthorized\nAdditionally, a 404 Not Found error was encountered while trying to use an ErrorDocument';
    expect(statusIn(apache)).toBe(401);
    expect(statusIn('HTTP 404, then HTTP 401')).toBe(401);
    expect(statusIn('HTTP 503, then HTTP 404')).toBe(503);
  });

  test('between words 401 goes first, then what stands first', () => {
    expect(statusIn('Forbidden: authorization required')).toBe(401);
    expect(statusIn('Bad Gateway (Internal Server Error)')).toBe(502);
  });
});

describe('Zoom', () => {
  test.each(['Zoom 401', 'I get error 401 in zoom', 'zoom.us says: 401 Unauthorized'])('%s', (text) => {
    expect(toldBy(text)).toMatchObject({ product: 'zoom' });
  });

  test('its API says that the token is not valid', () => {
    expect(toldBy('{"code":124,"message":"Invalid access token."}')).toEqual({
      'page-status': 401,
      'auth-error': 'invalid_token',
      product: 'zoom',
    });
  });

  test('a telephone call that failed with 401 is no page that failed', () => {
    expect(toldBy('Zoom Phone: Call failed (code: 401)')).toEqual({ product: 'zoom' });
    expect(toldBy('Call failed. Error 401.1 Unauthorized')).toEqual({});
  });

  test.each(['Error 401, zoom 150 %', '401 Unauthorized Zoom out'])('%s is the size of a page', (text) => {
    expect(toldBy(text)).toEqual({ 'page-status': 401 });
  });
});

describe('whatever is pasted', () => {
  const pieces = fc.constantFrom(
    '401',
    '401.',
    'HTTP',
    'Error ',
    'status',
    ' ',
    '\n',
    '<',
    '<a',
    '&#',
    '"code"',
    'zoom',
    '=',
    '-',
    'http://',
    'a 401',
    'unauthorized',
  );

  test('nothing is too strange, and every fact is told once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const facts = recogniseText(text);
          expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
          expect(facts.every(({ source }) => source === 'told')).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('a text of repeated pieces, as long as may be, is read in the end', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), pieces, (repeated, last) => {
        const text =
          repeated
            .join('')
            .repeat(20_000)
            .slice(0, 20_000 - last.length) + last;
        expect(recogniseText(text).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });

  test('beyond 20,000 characters nothing is read', () => {
    expect(statusIn(`${'x '.repeat(9_990)}Error 401`)).toBe(401);
    expect(statusIn(`${'x '.repeat(10_000)}Error 401`)).toBeUndefined();
  });
});
