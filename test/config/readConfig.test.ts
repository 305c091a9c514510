import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../../src/config/config.js';
import type { Config } from '../../src/config/config.js';
import { attributeNames } from '../../src/config/attributes.js';
import { readConfig } from '../../src/config/readConfig.js';
import { problemLine, reportProblems } from '../../src/config/reportProblems.js';

const base = 'https://www.example.com/members?id=7';
const read = (attributes: Record<string, string>) => readConfig((name) => attributes[name] ?? null, base);

test('without any attribute, the defaults stand', () => {
  expect(read({})).toEqual({ config: defaults, problems: [] });
});

describe('a value that can be used', () => {
  test.each<[string, string, Partial<Config>]>([
    ['mode', 'inline', { mode: 'inline' }],
    ['mode', ' BUBBLE ', { mode: 'bubble' }],
    ['open', 'always', { open: 'always' }],
    ['open', 'never', { open: 'never' }],
    ['url', '/private', { url: 'https://www.example.com/private' }],
    ['url', 'http://other.example/a?b', { url: 'http://other.example/a?b' }],
    ['status', '401', { status: { status: 401, subCode: null } }],
    ['status', '401.2', { status: { status: 401, subCode: '401.2' } }],
    ['status', ' 503 ', { status: { status: 503, subCode: null } }],
    ['login-url', '/login?next=1', { loginUrl: 'https://www.example.com/login?next=1' }],
    ['signup-url', '/join', { signupUrl: 'https://www.example.com/join' }],
    ['reset-url', 'https://sso.example/reset', { resetUrl: 'https://sso.example/reset' }],
    ['home-url', '/', { homeUrl: 'https://www.example.com/' }],
    ['contact-url', '/about/contact', { contactUrl: 'https://www.example.com/about/contact' }],
    ['contact-email', 'help@example.com', { contactEmail: 'help@example.com' }],
    ['contact-phone', ' +49 (30) 12-34/5.6 ', { contactPhone: '+49 (30) 12-34/5.6' }],
    ['contact-phone', '112', { contactPhone: '112' }],
    ['return-param', 'returnUrl', { returnParam: 'returnUrl' }],
    ['return-param', ' redirect_uri[] ', { returnParam: 'redirect_uri[]' }],
    ['report-url', '/reports', { reportUrl: 'https://www.example.com/reports' }],
    ['report-url', 'https://desk.example/in', { reportUrl: 'https://desk.example/in' }],
    ['clear-url', '/clear', { clearUrl: 'https://www.example.com/clear' }],
    ['clear-url', 'https://WWW.example.com:443/clear', { clearUrl: 'https://www.example.com/clear' }],
    ['check-url', 'api/me?v=1', { checkUrl: 'https://www.example.com/api/me?v=1' }],
    ['method', 'post', { method: 'post' }],
    ['method', ' GET ', { method: 'get' }],
    ['public', '', { public: true }],
    ['public', 'false', { public: false }],
    ['launcher', 'none', { launcher: 'none' }],
    ['position', 'start', { position: 'start' }],
    ['persist', 'none', { persist: 'none' }],
    ['config', '/fix401.json', { config: 'https://www.example.com/fix401.json' }],
    ['lang', 'pt-br', { lang: 'pt-BR' }],
    ['theme', 'dark', { theme: 'dark' }],
  ])('%s="%s"', (name, value, config) => {
    expect(read({ [name]: value })).toEqual({ config: { ...defaults, ...config }, problems: [] });
  });
});

describe('a value that cannot be used becomes the default, and is told', () => {
  test.each([
    ['mode', 'popup'],
    ['mode', ''],
    ['open', 'yes'],
    ['url', 'javascript:alert(1)'],
    ['url', ' JaVaScRiPt:alert(1)'],
    ['url', 'data:text/html,<b>a</b>'],
    ['url', 'file:///etc/passwd'],
    ['url', 'https://user:secret@www.example.com/'],
    ['url', 'https://'],
    ['url', ''],
    ['login-url', 'javascript:void(0)'],
    ['login-url', 'java\nscript:alert(1)'],
    ['login-url', 'mailto:a@example.com'],
    ['status', '200'],
    ['status', '4011'],
    ['status', '401.9'],
    ['status', 'unauthorized'],
    ['contact-email', 'nobody'],
    ['contact-email', 'a@example.com?bcc=b@example.com'],
    ['contact-email', 'a@example.com,b c'],
    ['signup-url', 'javascript:join()'],
    ['reset-url', 'data:text/html,reset'],
    ['home-url', ''],
    ['contact-url', 'mailto:help@example.com'],
    ['contact-phone', 'call us'],
    ['contact-phone', '+'],
    ['contact-phone', `+${'1'.repeat(40)}`],
    ['contact-phone', '123;phone-context=evil'],
    ['return-param', ''],
    ['return-param', 'a&b'],
    ['return-param', 'a=b'],
    ['return-param', 'two words'],
    ['return-param', 'x'.repeat(65)],
    ['report-url', 'ftp://www.example.com/reports'],
    ['report-url', 'https://user:secret@www.example.com/reports'],
    ['clear-url', 'https://example.com/clear'],
    ['clear-url', 'http://www.example.com/clear'],
    ['clear-url', '//www.example.com:8443/clear'],
    ['check-url', 'https://api.example.com/me'],
    ['check-url', 'https://user@www.example.com/me'],
    ['check-url', 'javascript:fetch("/me")'],
    ['method', 'put'],
    ['method', ''],
    ['lang', 'klingonish!'],
    ['lang', ''],
    ['theme', 'blue'],
  ])('%s="%s"', (name, value) => {
    const { config, problems } = read({ [name]: value });
    expect(config).toEqual(defaults);
    expect(problems).toEqual([{ name, value }]);
  });

  test('beside others that can, which are kept', () => {
    const { config, problems } = read({ theme: 'blue', mode: 'inline' });
    expect(config.mode).toBe('inline');
    expect(problems.map(({ name }) => name)).toEqual(['theme']);
  });
});

const at = (page: string, attributes: Record<string, string>) =>
  readConfig((name) => attributes[name] ?? null, page, page);

describe('the address that failed, from the page’s own query', () => {
  const page = 'https://www.example.com/unauthorized?returnUrl=%2Fmembers%3Fid%3D7&to=https://evil.example/';

  test('is taken by the name of its parameter', () => {
    expect(at(page, { 'url-param': 'returnUrl' }).config.url).toBe('https://www.example.com/members?id=7');
  });

  test('is not taken where it leads to another site, and the owner is told', () => {
    const { config, problems } = at(page, { 'url-param': 'to' });
    expect(config.url).toBeNull();
    expect(problems).toEqual([{ name: 'url-param', value: 'https://evil.example/' }]);
  });

  test('is the page’s own where the parameter is not there', () => {
    expect(at(page, { 'url-param': 'next' })).toMatchObject({ config: { url: null }, problems: [] });
  });

  test('yields to one that the owner names', () => {
    expect(at(page, { 'url-param': 'returnUrl', url: '/a' }).config.url).toBe('https://www.example.com/a');
  });
});

test('no string at all makes it throw, or an address that runs code', () => {
  const anyValue = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('javascript:', 'data:', '//', '\\\\', 'https:', 'ftp://'), fc.string())
      .map((two) => two.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...attributeNames), anyValue, anyValue, (name, value, from) => {
      const { config } = readConfig((asked) => (asked === name ? value : null), from);
      const { url, loginUrl, signupUrl, resetUrl, homeUrl, contactUrl, reportUrl, clearUrl, checkUrl } =
        config;
      const followed = [url, loginUrl, signupUrl, resetUrl, homeUrl, contactUrl, reportUrl];
      const addresses = [...followed, clearUrl, checkUrl].filter((address) => address !== null);
      expect(addresses.filter((address) => !/^https?:$/.test(new URL(address).protocol))).toEqual([]);
      expect(Object.keys(config)).toEqual(Object.keys(defaults));
    }),
  );
});

const told = (attributes: Record<string, string>) => {
  const lines: string[] = [];
  reportProblems(read(attributes).problems, (line) => lines.push(line));
  return lines;
};

describe('the owner', () => {
  test('reads all problems in one line, with name, value and what is allowed', () => {
    const [line, ...others] = told({ theme: 'blue', mode: 'popup' });
    expect(others).toEqual([]);
    expect(line).toBe(
      '[fix401] mode="popup" cannot be used; allowed: bubble, inline, dialog, page. theme="blue" cannot be used; allowed: auto, light, dark.',
    );
  });

  const address = 'an address that begins with http:// or https://, without a password in it';
  const own = 'an address of the same origin as the page';
  test.each([
    ['mode', 'popup', 'bubble, inline, dialog, page'],
    ['launcher', 'big', 'auto, none'],
    ['position', 'left', 'end, start'],
    ['persist', 'ever', 'session, none'],
    ['config', 'ftp://a', 'the address of a JSON file of at most 64 kB'],
    ['open', 'yes', 'on-401, never, always'],
    ['url', 'file:///a', address],
    ['status', '200', 'a status from 400 to 599, or an IIS sub-code such as 401.2'],
    ['method', 'put', 'get, post'],
    ['login-url', 'file:///a', address],
    ['signup-url', 'file:///a', address],
    ['reset-url', 'file:///a', address],
    ['home-url', 'file:///a', address],
    ['contact-url', 'file:///a', address],
    ['contact-email', 'nobody', 'a mail address such as webmaster@example.com'],
    ['contact-phone', 'call', 'a telephone number such as +49 30 123456'],
    ['return-param', 'a b', 'the name of a query parameter such as returnUrl'],
    ['report-url', 'file:///a', address],
    ['clear-url', 'https://example.com/clear', own],
    ['check-url', 'https://example.com/me', own],
    ['lang', '?', 'a BCP 47 language tag such as en or pt-BR'],
    ['theme', 'blue', 'auto, light, dark'],
  ])('reads of %s="%s" what is allowed instead', (name, value, allowed) => {
    const shown = value.replace('?', '');
    expect(told({ [name]: value })).toEqual([
      `[fix401] ${name}="${shown}" cannot be used; allowed: ${allowed}.`,
    ]);
  });

  test('reads every attribute with its own words: none is missing', () => {
    const problems = attributeNames.map((name) => ({ name, value: '' }));
    const line = problemLine(problems);
    expect(line).not.toContain('undefined');
    expect(line.match(/cannot be used; allowed: [^.]{5,}/g)).toHaveLength(attributeNames.length);
  });

  test('reads nothing when all is well', () => {
    expect(told({ theme: 'dark' })).toEqual([]);
  });

  test('reads a long value in short, and no query', () => {
    const [line = ''] = told({
      'login-url': `javascript:${'x'.repeat(500)}`,
      url: 'ftp://example.com/?token=s3cret',
    });
    expect(line.length).toBeLessThan(450);
    expect(line).not.toContain('s3cret');
  });

  test.each([
    'https://user:hunter2@www.example.com/',
    'https:\\\\user:hunter2@www.example.com/',
    'ftp://hunter2@www.example.com/',
    'user:hunter2@www.example.com/a',
    'ftp://a.example/?key=hunter2',
    'ftp://a.example/#hunter2',
    'ftp://a.example/reset/eyJhbGciOiJIUzI1NiJ9.hunter2.x',
  ])('reads no secret that stood in an address: %s', (url) => {
    const { problems } = read({ url });
    expect(problems).toHaveLength(1);
    expect(problemLine(problems)).not.toContain('hunter2');
  });

  test('reads one line, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(problemLine([{ name: 'theme', value }])).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
