import { describe, expect, test } from 'vitest';
import { plantCookies } from '../../../src/diagnosis/siteData/plantCookies.js';

/** A jar that keeps cookies of these kinds, and a site that clears some of them. */
function browserWith({ keepsPartitioned = true, keepsAny = true } = {}) {
  const kept = new Map<string, string>();
  const document = {
    get cookie() {
      return [...kept.keys()].map((name) => `${name}=1`).join('; ');
    },
    set cookie(text: string) {
      const [pair = '', ...attributes] = text.split('; ');
      const name = pair.split('=', 1)[0] ?? '';
      const isPartitioned = attributes.includes('Partitioned');
      if (attributes.includes('Max-Age=0')) kept.delete(name);
      else if (keepsAny && (keepsPartitioned || !isPartitioned)) kept.set(name, text);
    },
  };
  return {
    kept,
    view: { document, cookieStore: undefined } as never,
    clear: (isCleared: (cookie: string) => boolean) => {
      for (const [name, text] of kept) if (isCleared(text)) kept.delete(name);
    },
  };
}
const random = () => 0.401;
const refuse = () => {
  throw new DOMException('sandboxed', 'SecurityError');
};

describe('two cookies of the wizard’s, one of them partitioned', () => {
  test('have gone where the site clears both', async () => {
    const { kept, view, clear } = browserWith();
    const haveGone = await plantCookies(view, random);
    expect(kept.size).toBe(2);
    clear(() => true);
    expect(await haveGone()).toBe(true);
  });

  test.each<[string, (cookie: string) => boolean]>([
    ['nothing', () => false],
    ['none that is partitioned, as in Firefox', (cookie) => !cookie.includes('Partitioned')],
  ])('have not gone where the site clears %s, and are removed', async (_, isCleared) => {
    const { kept, view, clear } = browserWith();
    const haveGone = await plantCookies(view, random);
    clear(isCleared);
    expect(await haveGone()).toBe(false);
    expect(kept.size).toBe(0);
  });

  test('are one where the browser keeps no partitioned one', async () => {
    const { kept, view, clear } = browserWith({ keepsPartitioned: false });
    const haveGone = await plantCookies(view, random);
    expect(kept.size).toBe(1);
    clear(() => true);
    expect(await haveGone()).toBe(true);
  });

  test('prove nothing where the browser keeps none', async () => {
    const haveGone = await plantCookies(browserWith({ keepsAny: false }).view, random);
    expect(await haveGone()).toBe(false);
  });

  test('prove nothing in a sandboxed frame', async () => {
    const document = Object.defineProperty({}, 'cookie', { get: refuse, set: refuse });
    const haveGone = await plantCookies({ document, cookieStore: undefined } as never, random);
    expect(await haveGone()).toBe(false);
  });
});
