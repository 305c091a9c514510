// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserActions } from '../../../src/diagnosis/browser/browserActions.js';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.cookie = 'theme=; Max-Age=0; Path=/';
});

/** This browser, with some of its parts replaced. */
const viewWith = (parts: Record<string, unknown>): Window & typeof globalThis =>
  new Proxy(window, {
    get: (view, name) => (name in parts ? parts[String(name)] : Reflect.get(view, name, view)),
  });

const refuse = () => {
  throw new DOMException('sandboxed', 'SecurityError');
};

describe('the test of cookies', () => {
  test('leaves no cookie behind', async () => {
    document.cookie = 'theme=dark; Path=/';
    expect(await browserActions(window).testCookies()).not.toBeNull();
    expect(document.cookie).toBe('theme=dark');
  });

  test('says that they are blocked where none is kept', async () => {
    const jar = {
      get cookie() {
        return '';
      },
      set cookie(_: string) {},
    };
    expect(await browserActions(viewWith({ document: jar })).testCookies()).toBe('blocked');
  });

  test('says nothing in a sandboxed frame, where a page may not even look', async () => {
    const jar = Object.defineProperty({}, 'cookie', { get: refuse, set: refuse });
    expect(await browserActions(viewWith({ document: jar })).testCookies()).toBeNull();
  });
});

test('what was to go is gone, and what is left of it is told', async () => {
  localStorage.setItem('auth_token', 'hunter2');
  localStorage.setItem('draft', 'dear all');
  expect(JSON.stringify(await browserActions(window).listData())).not.toMatch(/hunter2|dear all/);
  expect(await browserActions(window).clearData(['sign-in-keys'])).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['draft']);
});

test('what stays is told by its kind', async () => {
  localStorage.setItem('auth_token', 'hunter2');
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {});
  expect(await browserActions(window).clearData(['sign-in-keys', 'cookies'])).toEqual([
    { kind: 'sign-in-keys', names: ['auth_token'], more: 0 },
  ]);
});

const shareBy = (share: unknown) =>
  browserActions(viewWith({ navigator: { share } })).shareText('the report');

describe('sharing', () => {
  test('gives the text to the system’s share sheet', async () => {
    const shared: unknown[] = [];
    expect(await shareBy((what: unknown) => Promise.resolve(shared.push(what)))).toBe(true);
    expect(shared).toEqual([{ text: 'the report' }]);
  });

  test('that is called off, refused, or not there at all is no fault', async () => {
    expect(await shareBy(() => Promise.reject(new DOMException('no', 'AbortError')))).toBe(false);
    expect(
      await shareBy(() => {
        throw new TypeError('not allowed');
      }),
    ).toBe(false);
    expect(await shareBy(undefined)).toBe(false);
  });
});

const saveIn = (createObjectURL: (blob: Blob) => string) => {
  const clicked: { name: string; href: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, href: this.href });
  });
  const revoked: string[] = [];
  const URL = { createObjectURL, revokeObjectURL: (url: string) => revoked.push(url) };
  return {
    clicked,
    revoked,
    done: browserActions(viewWith({ URL })).saveFile('401-report.txt', 'the report'),
  };
};

describe('saving', () => {
  test('hands over a text file, and leaves nothing in the page', async () => {
    vi.useFakeTimers();
    try {
      const blobs: Blob[] = [];
      const { done, clicked, revoked } = saveIn((blob) => `blob:${blobs.push(blob)}`);
      expect(done).toBe(true);
      expect(clicked).toEqual([{ name: '401-report.txt', href: 'blob:1' }]);
      expect(blobs[0]?.type).toBe('text/plain;charset=utf-8');
      expect(blobs[0]?.size).toBe('the report'.length);
      expect(document.body.innerHTML).toBe('');
      expect(revoked).toEqual([]);
      vi.advanceTimersByTime(60_000);
      expect(revoked).toEqual(['blob:1']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that the browser refuses is no fault', () => {
    const { done } = saveIn(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(done).toBe(false);
  });
});
