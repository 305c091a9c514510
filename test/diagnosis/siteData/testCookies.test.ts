import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testCookies } from '../../../src/diagnosis/siteData/testCookies.js';

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
/** A page with this jar. Older browsers have no cookie store. */
const ofPage = (jarOfPage: { cookie: string }, options: Parameters<typeof testCookies>[1]) =>
  testCookies({ document: jarOfPage, cookieStore: undefined } as never, options);
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
  test('is kept, and nothing stays behind', async () => {
    const document = jar({ isSecure: true });
    expect(await ofPage(document, { isSecure: true, random })).toBe('kept');
    expect(document.cookie).toBe(before);
    expect(document.written[0]).toBe(`fix401-test-${random().toString(36).slice(2)}=1; Path=/; SameSite=Lax`);
  });

  test('is lost on a plain http page when it asks for https', async () => {
    const document = jar();
    expect(await ofPage(document, { isSecure: false, random })).toBe('secure-lost');
    expect(document.cookie).toBe(before);
  });

  test('is kept on http://localhost also then', async () => {
    const document = jar({ isSecure: true });
    expect(await ofPage(document, { isSecure: false, random })).toBe('kept');
    expect(document.cookie).toBe(before);
  });

  test('is not asked for https where the page is https', async () => {
    const document = jar({ isSecure: true });
    await ofPage(document, { isSecure: true, random });
    expect(document.written.some((text) => text.includes('Secure'))).toBe(false);
  });

  test('goes also where only a date ends it', async () => {
    const document = jar({ isSecure: true, knowsMaxAge: false });
    expect(await ofPage(document, { isSecure: false, random })).toBe('kept');
    expect(document.cookie).toBe(before);
  });

  test('is not mistaken for one whose name begins alike', async () => {
    const document = unchanging('fix401-test-i2=1');
    expect(await ofPage(document, { isSecure: true, random })).toBe('blocked');
  });

  test('is blocked, whatever the browser says of itself', async () => {
    expect(await ofPage(unchanging(''), { isSecure: false, random })).toBe('blocked');
  });
});

const refusal = () => new DOMException('The operation is insecure.', 'SecurityError');

describe('where script may not even look', () => {
  test('nothing is said about cookies', async () => {
    const sandboxed = {
      get cookie(): string {
        throw refusal();
      },
      set cookie(_: string) {
        throw refusal();
      },
    };
    expect(await ofPage(sandboxed, { isSecure: true, random })).toBe('not-possible');
  });

  test('an error of another frame’s realm is known by its name', async () => {
    const sandboxed = {
      get cookie(): string {
        throw Object.assign(new Error('no DOMException of ours'), { name: 'SecurityError' });
      },
      set cookie(_: string) {},
    };
    expect(await ofPage(sandboxed, { isSecure: true, random })).toBe('not-possible');
  });

  test('any other trouble is no sandbox', async () => {
    const broken = {
      get cookie(): string {
        throw new TypeError('patched');
      },
      set cookie(_: string) {},
    };
    expect(await ofPage(broken, { isSecure: true, random })).toBe('blocked');
  });
});

test('nothing stays behind, at whatever point reading or writing fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(12),
      fc.constantFrom('get', 'set'),
      fc.boolean(),
      async (failsAt, access, isSecure) => {
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
        await ofPage(flaky, { isSecure, random: Math.random });
        expect(real.cookie).toBe(before);
      },
    ),
  );
});

/** One cookie that is not UTF-8 hides all cookies from `document.cookie`, and none from the cookie store. */
function blindPage({ hasStore = true } = {}) {
  const real = jar({ isSecure: true });
  const names = () => real.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? '');
  const cookieStore = {
    get: (name: string) => Promise.resolve(names().includes(name) ? { name } : null),
    delete: (name: string) => Promise.resolve(void (real.cookie = `${name}=; Max-Age=0`)),
  };
  const document = {
    get cookie() {
      return '';
    },
    set cookie(text: string) {
      real.cookie = text;
    },
  };
  return { real, view: { document, cookieStore: hasStore ? cookieStore : undefined } as never };
}

describe('where document.cookie is blind', () => {
  test('the cookie store says that cookies are kept, and nothing stays behind', async () => {
    const { real, view } = blindPage();
    expect(await testCookies(view, { isSecure: true, random })).toBe('kept');
    expect(real.cookie).toBe(before);
  });

  test('and there is no cookie store, they count as blocked', async () => {
    const { view } = blindPage({ hasStore: false });
    expect(await testCookies(view, { isSecure: true, random })).toBe('blocked');
  });
});
