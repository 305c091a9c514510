import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../../src/config/config.js';
import type { Config } from '../../src/config/config.js';
import { attributeNames, readConfig } from '../../src/config/readConfig.js';
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
    ['contact-email', 'help@example.com', { contactEmail: 'help@example.com' }],
    ['public', '', { public: true }],
    ['public', 'false', { public: false }],
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
      const addresses = [config.url, config.loginUrl].filter((address) => address !== null);
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
      '[fix401] mode="popup" cannot be used; allowed: bubble, inline. theme="blue" cannot be used; allowed: auto, light, dark.',
    );
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

  test('reads no password that stood in an address', () => {
    expect(problemLine(read({ url: 'https://user:hunter2@www.example.com/' }).problems)).not.toContain(
      'hunter2',
    );
  });

  test('reads one line, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(problemLine([{ name: 'theme', value }])).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
