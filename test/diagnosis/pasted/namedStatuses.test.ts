import { describe, expect, test } from 'vitest';
import { subCodes } from '../../../src/wizard/contracts.js';
import { recogniseText, statusIn, toldBy } from './anyLanguage.js';

describe('the sub-codes of IIS', () => {
  test.each(subCodes)('HTTP Error %s - Unauthorized', (code) => {
    expect(toldBy(`HTTP Error ${code} - Unauthorized`)).toEqual({ 'page-status': 401, 'sub-code': code });
    expect(toldBy(code)).toEqual({ 'page-status': 401, 'sub-code': code });
    expect(toldBy(`The page shows ${code}.`)).toEqual({ 'page-status': 401, 'sub-code': code });
  });

  test('a code that IIS does not have is still a 401 where it is called an error', () => {
    expect(toldBy('HTTP Error 401.7 - Unauthorized')).toEqual({ 'page-status': 401 });
    expect(toldBy('HTTP Error 401.50 - Unauthorized')).toEqual({ 'page-status': 401 });
  });

  test.each(['It costs $401.2', '401.2 EUR', '10.401.3.1', 'room 401.1', 'version 401.2', '401.3.2'])(
    '%s is none',
    (text) => {
      expect(recogniseText(text)).toEqual([]);
    },
  );

  test('the sub-codes of other statuses do not hide these', () => {
    expect(statusIn('HTTP Error 403.14 - Forbidden')).toBe(403);
    expect(statusIn('HTTP Error 404.0 - Not Found')).toBe(404);
    expect(statusIn('HTTP Error 500.19 - Internal Server Error')).toBe(500);
  });
});

describe('a number counts where it reads like a status', () => {
  test.each([
    '401',
    ' 401. ',
    '(401)',
    'HTTP/1.1 401',
    'HTTP/2 401',
    'HTTP 401',
    'http 401',
    'HTTP-Status: 401',
    'HTTP ERROR 401',
    'Error 401',
    'error code: 401',
    'Error #401',
    'E401',
    'npm ERR! code E401',
    'Status 401',
    'Status Code: 401',
    '{"status":401}',
    '{"statusCode": 401}',
    '{"code":401,"message":"x"}',
    'http_status=401',
    'Request failed with status code 401',
    'Error: HTTP 401',
    'GET https://site.example/a 401 (Unauthorized)',
    'Unauthorized (401)',
    '401 Client Error: Unauthorized for url',
    'The requested URL returned error: 401',
    'I get a 401 when I open it',
    'it returns a 401',
    'a 401 error',
    '401-Fehler',
    'Fehler 401',
    'Erreur 401',
    'Ошибка 401',
    'エラー 401',
    'HTTP状态 401',
    '401\nOops! You need to log in.',
  ])('%s', (text) => {
    expect(statusIn(text)).toBe(401);
  });

  test.each([
    'room 401',
    'Room 401 not found',
    'Meet me in room no. 401',
    'It costs 401 euros',
    '$401',
    '€ 401',
    '401 €',
    'Error: 401 USD missing',
    '1,401 errors',
    '401,000 visitors',
    '2024-401',
    '4/401',
    'port 401',
    'localhost:401 is busy',
    'example.com:401',
    'my 401(k) account',
    '401k plan',
    'Error 401(k) plan',
    'call 401-555-0199',
    'area code 401',
    'there were 401 errors',
    '4010',
    'room E401',
    'E401 Calais',
    'part number E401',
    'https://site.example/401',
    'https://site.example/?status=401',
    'flight 401',
    'I have 401 photos',
    'error in room 401',
  ])('%s is no status', (text) => {
    expect(statusIn(text)).toBeUndefined();
  });

  test.each([400, 401, 403, 404, 405, 407, 408, 410, 419, 429, 440, 500, 502, 503, 504, 511, 522])(
    'Error %i',
    (code) => {
      expect(statusIn(`Error ${code}`)).toBe(code);
      expect(statusIn(String(code))).toBe(code);
    },
  );

  test('the reason phrase may stand before its number or behind it', () => {
    expect(statusIn('Gone (410)')).toBe(410);
    expect(statusIn('410 Gone')).toBe(410);
    expect(statusIn('You are unauthorized. Forbidden (403)')).toBe(403);
  });
});
