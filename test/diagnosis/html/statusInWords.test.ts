import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusInWords } from '../../../src/diagnosis/html/statusInWords.js';

describe('a title or a heading says 401', () => {
  test.each([
    '401',
    '401 Unauthorized',
    '401 Authorization Required',
    '401: You’re not authorized to access this page.',
    '401 - Acme',
    '401 – Nicht angemeldet',
    '401 | Unauthorized',
    '401. That’s an error.',
    'Error 401',
    'Error: 401',
    'Error 401 (Unauthorized)!!1',
    'HTTP Error 401 - Unauthorized',
    'HTTP ERROR: 401',
    'HTTP Status 401 – Unauthorized',
    'Fehler 401',
    'Erreur 401',
    'Ошибка 401',
    'エラー 401',
    '  401 Restricted ',
    '401 authentication needed',
    '401 No autorizado',
    '401 Accès refusé',
  ])('%s', (text) => {
    expect(statusInWords(text)).toEqual({ status: 401, subCode: null });
  });

  test.each([
    ['HTTP Error 401.2 - Unauthorized', '401.2'],
    ['IIS 10.0 Detailed Error - 401.2 - Unauthorized', '401.2'],
    ['401.501 - Unauthorized: Too many requests', '401.501'],
    ['401.1', '401.1'],
  ])('with its sub-code: %s', (text, subCode) => {
    expect(statusInWords(text)).toEqual({ status: 401, subCode });
  });

  test('with a sub-code that there is not, it is a 401 all the same', () => {
    expect(statusInWords('HTTP Error 401.9 - Unauthorized')).toEqual({ status: 401, subCode: null });
  });
});

test.each([
  null,
  '',
  'Room 401',
  '401(k) plans',
  '401 (k)',
  '401 Main Street',
  '401 best recipes',
  '4010',
  '401st birthday',
  'Members',
  '403 Forbidden',
  'Unauthorized',
  'About the error 401',
])('other words say nothing: %j', (text) => {
  expect(statusInWords(text)).toBeNull();
});

test('any text at all is read at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(statusInWords(`${text}401`)?.status ?? 401).toBe(401);
    }),
  );
  for (const piece of ['error ', '401 ', '!', 'status: ', 'IIS 1.'])
    expect(statusInWords(piece.repeat(100_000))?.status ?? 401).toBe(401);
});
