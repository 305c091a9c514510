import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './anyLanguage.js';

const address = (href: string, droppedPassword = false) => ({
  kind: 'address',
  address: href,
  droppedPassword,
});

describe('an address is taken as people write it', () => {
  test.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://Example.COM/A', 'https://example.com/A'],
    ['example.com/a', 'https://example.com/a'],
    ['example.com', 'https://example.com/'],
    ['example.com:8443/x', 'https://example.com:8443/x'],
    ['www.example.co.uk', 'https://www.example.co.uk/'],
    ['//example.com/a', 'https://example.com/a'],
    ['localhost:3000/x', 'http://localhost:3000/x'],
    ['localhost', 'http://localhost/'],
    ['basic.localhost:4010', 'http://basic.localhost:4010/'],
    ['192.168.0.1/admin', 'http://192.168.0.1/admin'],
    ['[::1]:80/x', 'http://[::1]/x'],
    ['intranet:8080/wiki', 'https://intranet:8080/wiki'],
    ['http://intranet/wiki', 'http://intranet/wiki'],
    ['bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['  https://example.com/a \n', 'https://example.com/a'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['"example.com/a"', 'https://example.com/a'],
    ['“https://example.com/a”', 'https://example.com/a'],
    ['https://example.com/a#part', 'https://example.com/a'],
    ['https://example.com/401-unauthorized', 'https://example.com/401-unauthorized'],
    ['example.com/error?status=401', 'https://example.com/error?status=401'],
  ])('%s', (text, href) => {
    expect(readText(text)).toEqual(address(href));
  });

  test.each([
    ['https://me:secret@example.com/a', 'https://example.com/a'],
    ['https://me@example.com/', 'https://example.com/'],
    ['me:secret@example.com/a', 'https://example.com/a'],
    ['See https://me:secret@example.com/a please', 'https://example.com/a'],
  ])('user name and password are dropped: %s', (text, href) => {
    expect(readText(text)).toEqual(address(href, true));
  });

  test.each([
    ['Please look at https://example.com/a.', 'https://example.com/a'],
    ['I cannot open (www.example.com/a), why?', 'https://www.example.com/a'],
    ['https://example.com/a and again https://example.com/a', 'https://example.com/a'],
    ['Join my Zoom meeting https://zoom.us/j/1', 'https://zoom.us/j/1'],
    ['https://example.com/a b', 'https://example.com/a'],
  ])('one address in a text is meant: %s', (text, href) => {
    expect(readText(text)).toEqual(address(href));
  });
});

describe('the words of an error are taken as such', () => {
  test.each([
    ['401', { 'page-status': 401 }],
    ['403', { 'page-status': 403 }],
    ['401.3', { 'page-status': 401, 'sub-code': '401.3' }],
    ['HTTP Error 401.3 - Unauthorized', { 'page-status': 401, 'sub-code': '401.3' }],
    ['Authorization Required', { 'page-status': 401 }],
    ['Unauthorized', { 'page-status': 401 }],
    ['error:401', { 'page-status': 401 }],
    ['HTTP:401', { 'page-status': 401 }],
    ['{"detail":"Unauthenticated."}', { 'page-status': 401 }],
    ['https://example.com/a says 401 Unauthorized', { 'page-status': 401 }],
    ['example.com/a: Authorization Required', { 'page-status': 401 }],
    ['{"url":"https://example.com/a","status":404}', { 'page-status': 404 }],
    ['zoom', { product: 'zoom' }],
  ])('%s', (text, facts) => {
    const reading = readText(text);
    expect(reading).toMatchObject({ kind: 'error-text' });
    const read = 'facts' in reading ? reading.facts.map(({ name, value }) => [name, value]) : [];
    expect(Object.fromEntries(read)).toEqual(facts);
  });
});

describe('what cannot be read is said to be so, and why', () => {
  test.each(['', ' ', '\n\t ', '\u00a0'])('nothing was typed: %j', (text) => {
    expect(readText(text)).toEqual({ kind: 'unreadable', why: 'empty' });
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert("HTTP 401 https://example.com")',
    'data:text/html,<h1>401 Unauthorized</h1>',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:me@example.com',
    'tel:401',
    'about:blank',
    'ftp://example.com/a',
    'view-source:https://example.com',
    'chrome-error://chromewebdata/',
    '"file:///c:/my files"',
  ])('this kind of address is never followed: %s', (text) => {
    expect(readText(text)).toEqual({ kind: 'unreadable', why: 'scheme' });
  });

  test.each([
    'hello',
    'I cannot sign in',
    'me@example.com',
    '/members',
    'intranet',
    '12',
    '1.2.3',
    'https://',
    'http:///',
    '999.999.999.999',
    'example.com:99999',
    'https://a.example or https://b.example',
    'java\nscript:alert(1)',
  ])('neither an address nor an error: %s', (text) => {
    expect(readText(text)).toEqual({ kind: 'unreadable', why: 'not-an-address' });
  });
});

describe('whatever is pasted', () => {
  test('an address that comes out is http or https, without user, password and fragment', () => {
    const parts = fc.constantFrom(
      'http',
      'https',
      'javascript',
      ':',
      '//',
      '/',
      '@',
      '#',
      'a',
      'example.com',
      'localhost',
      '[',
      ']',
      '.',
      ' ',
      '401',
      '\\',
      '\t',
      '"',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readText(text);
        const url = new URL(reading.kind === 'address' ? reading.address : 'https://example.com/');
        expect(url.href).toMatch(/^https?:\/\/[^#]*$/);
        expect(url.username + url.password + url.hash).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  test('half an address at the end of a very long text is not taken for one', () => {
    const long = `https://example.com/${'a'.repeat(20_000)}`;
    expect(readText(long)).toEqual({ kind: 'unreadable', why: 'not-an-address' });
    expect(readText(`${'x '.repeat(9_995)}https://example.com/members`)).toMatchObject({
      kind: 'unreadable',
    });
    expect(readText(`https://example.com/a ${'x '.repeat(20_000)}`)).toEqual(
      address('https://example.com/a'),
    );
  });

  test('a long row of signs is read in the end', () => {
    for (const sign of ['.', ')', '"', ' "', 'a.', 'www.', 'https://', '[', '@', 'a:']) {
      expect(readText(`${sign.repeat(20_000)}x`).kind).toBeTypeOf('string');
    }
  });
});
