import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testCookies } from '../../../src/diagnosis/browser/testCookies.js';

/** A cookie jar in short: one path, no time but "now" and "over". */
function jar({ isSecure = false, knowsMaxAge = true } = {}) {
  const kept = new Map([['theme', 'dark']]);
  const written: string[] = [];
  return {
    written,
    get cookie() {
      return [...kept].map((pair) => pair.join('=')).join('; ');
    },
    set cookie(text: string) {
      written.push(text);
      const [pair = '', ...attributes] = text.split('; ');
      const [name = '', value = ''] = pair.split('=');
      if (attributes.includes('Secure') && !isSecure) return;
      const isOver = attributes.some(
        (one) => one.startsWith('Expires=') || (knowsMaxAge && one === 'Max-Age=0'),
      );
      if (isOver) kept.delete(name);
      else kept.set(name, value);
    },
  };
}
const random = () => 0.5;
/** Takes nothing in, as where cookies are blocked. */
const unchanging = (cookie: string) =>
  Object.freeze({
    get cookie() {
      return cookie;
    },
    set cookie(_: string) {},
  });
const before = 'theme=dark';

describe('a cookie that is written for a moment', () => {
  test('is kept, and nothing stays behind', () => {
    const document = jar({ isSecure: true });
    expect(testCookies(document, { isSecure: true, random })).toBe('kept');
    expect(document.cookie).toBe(before);
    expect(document.written[0]).toBe(`fix401-test-${random().toString(36).slice(2)}=1; Path=/; SameSite=Lax`);
  });

  test('is lost on a plain http page when it asks for https', () => {
    const document = jar();
    expect(testCookies(document, { isSecure: false, random })).toBe('secure-lost');
    expect(document.cookie).toBe(before);
  });

  test('is kept on http://localhost also then', () => {
    const document = jar({ isSecure: true });
    expect(testCookies(document, { isSecure: false, random })).toBe('kept');
    expect(document.cookie).toBe(before);
  });

  test('is not asked for https where the page is https', () => {
    const document = jar({ isSecure: true });
    testCookies(document, { isSecure: true, random });
    expect(document.written.some((text) => text.includes('Secure'))).toBe(false);
  });

  test('goes also where only a date ends it', () => {
    const document = jar({ isSecure: true, knowsMaxAge: false });
    expect(testCookies(document, { isSecure: false, random })).toBe('kept');
    expect(document.cookie).toBe(before);
  });

  test('is not mistaken for one whose name begins alike', () => {
    const document = unchanging('fix401-test-i2=1');
    expect(testCookies(document, { isSecure: true, random })).toBe('blocked');
  });

  test('is blocked, whatever the browser says of itself', () => {
    expect(testCookies(unchanging(''), { isSecure: false, random })).toBe('blocked');
  });
});

const refusal = () => new DOMException('The operation is insecure.', 'SecurityError');

describe('where script may not even look', () => {
  test('nothing is said about cookies', () => {
    const sandboxed = {
      get cookie(): string {
        throw refusal();
      },
      set cookie(_: string) {
        throw refusal();
      },
    };
    expect(testCookies(sandboxed, { isSecure: true, random })).toBe('not-possible');
  });

  test('an error of another frame’s realm is known by its name', () => {
    const sandboxed = {
      get cookie(): string {
        throw Object.assign(new Error('no DOMException of ours'), { name: 'SecurityError' });
      },
      set cookie(_: string) {},
    };
    expect(testCookies(sandboxed, { isSecure: true, random })).toBe('not-possible');
  });

  test('any other trouble is no sandbox', () => {
    const broken = {
      get cookie(): string {
        throw new TypeError('patched');
      },
      set cookie(_: string) {},
    };
    expect(testCookies(broken, { isSecure: true, random })).toBe('blocked');
  });
});

test('nothing stays behind, at whatever point reading or writing fails', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.constantFrom('get', 'set'), fc.boolean(), (failsAt, access, isSecure) => {
      const real = jar({ isSecure: true });
      let count = 0;
      const failOnce = (how: string) => {
        if (how === access && (count += 1) - 1 === failsAt) throw refusal();
      };
      const flaky = {
        get cookie() {
          failOnce('get');
          return real.cookie;
        },
        set cookie(text: string) {
          failOnce('set');
          real.cookie = text;
        },
      };
      expect(() => testCookies(flaky, { isSecure, random: Math.random })).not.toThrow();
      expect(real.cookie).toBe(before);
    }),
  );
});
