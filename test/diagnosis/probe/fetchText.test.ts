import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askAnonymously } from '../../../src/diagnosis/probe/askAnonymously.js';
import { fetchText, readBody } from '../../../src/diagnosis/probe/fetchText.js';
import { neverEnds, opaqueRedirect, recordedFetch, redirectedTo } from '../recordedFetch.js';

const origin = 'https://site.example';

const broken: typeof fetch = () => {
  throw new Error('broken');
};
const stream = (source: UnderlyingDefaultSource<Uint8Array>) => new ReadableStream<Uint8Array>(source);
const bytes = (text: string) => new TextEncoder().encode(text);

const ask = (
  fetch: typeof globalThis.fetch,
  more: { address?: string; timeoutMs?: number; limit?: number; signal?: AbortSignal; origin?: string } = {},
) =>
  fetchText(
    {
      address: `${origin}/a`,
      origin,
      signal: new AbortController().signal,
      timeoutMs: 2_000,
      limit: 1_000,
      ...more,
    },
    { fetch },
  );

describe('an answer', () => {
  test('is told with its status, its type and its text, whatever the status', async () => {
    const { fetch } = recordedFetch(
      () => new Response('hello', { status: 401, headers: { 'Content-Type': 'text/plain' } }),
    );
    expect(await ask(fetch)).toEqual({
      status: 401,
      address: `${origin}/a`,
      text: 'hello',
      contentType: 'text/plain',
    });
  });

  test('is told with the address where it came from in the end', async () => {
    const response = redirectedTo(`${origin}/b`, new Response('x'));
    expect(await ask(recordedFetch(() => response).fetch)).toMatchObject({ address: `${origin}/b` });
  });

  test('may have no body', async () => {
    expect(await ask(recordedFetch(() => new Response(null, { status: 204 })).fetch)).toMatchObject({
      status: 204,
      text: '',
    });
  });

  test('is asked for once, anonymously, past the cache, without user name, password and fragment', async () => {
    const { fetch, asked } = recordedFetch(() => new Response('x'));
    await ask(fetch, { address: 'https://me:secret@site.example/a?b=1#c' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.address).toBe(`${origin}/a?b=1`);
    expect(asked[0]?.options).toMatchObject({
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
    });
    expect(asked[0]?.options?.method ?? 'GET').toBe('GET');
  });
});

describe('no answer is null', () => {
  test.each([
    ['another origin', { address: 'https://other.example/a' }],
    ['another scheme', { address: 'http://site.example/a' }],
    ['another port', { address: 'https://site.example:8443/a' }],
    ['no address', { address: 'a b' }],
    ['code', { address: 'javascript:1' }],
    ['a page without an origin', { origin: 'null', address: 'data:text/plain,a' }],
    ['a question that was called off before', { signal: AbortSignal.abort() }],
  ])('%s: nothing is asked', async (_, more) => {
    const { fetch, asked } = recordedFetch(() => new Response('x'));
    expect(await ask(fetch, more)).toBeNull();
    expect(asked).toEqual([]);
  });

  test.each([
    ['the network fails', recordedFetch(() => Promise.reject(new TypeError('Failed to fetch'))).fetch],
    ["the page's own fetch is broken", broken],
    ['an error answer', recordedFetch(() => Response.error()).fetch],
  ])('%s', async (_, fetch) => {
    expect(await ask(fetch)).toBeNull();
  });

  test('a fetch that never ends is given up at the deadline', async () => {
    expect(await ask(neverEnds, { timeoutMs: 30 })).toBeNull();
  });

  test('and at the end of the signal', async () => {
    const controller = new AbortController();
    const answer = ask(neverEnds, { signal: controller.signal, timeoutMs: 60_000 });
    controller.abort();
    expect(await answer).toBeNull();
  });

  test('an answer that comes too late is closed', async () => {
    let cancelled = 0;
    const late = () =>
      new Promise<Response>((resolve) => {
        setTimeout(() => resolve(new Response(stream({ cancel: () => void (cancelled += 1) }))), 60);
      });
    expect(await ask(recordedFetch(late).fetch, { timeoutMs: 10 })).toBeNull();
    await expect.poll(() => cancelled).toBe(1);
  });
});

describe('a body', () => {
  test('is read up to the limit, and the connection closed', async () => {
    let [sent, cancelled] = [0, 0];
    const endless = stream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(bytes('abc'));
      },
      cancel: () => void (cancelled += 1),
    });
    expect(await ask(recordedFetch(() => new Response(endless)).fetch, { limit: 10 })).toMatchObject({
      text: 'abcabcabca',
    });
    expect(sent).toBeLessThan(10);
    await expect.poll(() => cancelled).toBe(1);
  });

  test('that never goes on is given up at the deadline, and what came of it counts', async () => {
    const hanging = stream({
      start: (controller) => controller.enqueue(bytes('half')),
      pull: () => new Promise(() => {}),
      cancel: () => new Promise(() => {}),
    });
    expect(await ask(recordedFetch(() => new Response(hanging)).fetch, { timeoutMs: 50 })).toMatchObject({
      text: 'half',
    });
  });

  test('that breaks off counts as far as it came', async () => {
    let sent = 0;
    const breaking = stream({
      pull: (controller) => {
        sent += 1;
        if (sent > 1) controller.error(new Error('lost'));
        else controller.enqueue(bytes('half'));
      },
    });
    expect(await ask(recordedFetch(() => new Response(breaking)).fetch)).toMatchObject({ text: 'half' });
  });

  test('that somebody else reads is empty', async () => {
    const response = new Response('x');
    response.body?.getReader();
    expect(await readBody(response, 10, new AbortController().signal)).toBe('');
  });

  test('is not read at all with a limit of nothing, nor after the end', async () => {
    expect(await readBody(new Response('x'), 0, new AbortController().signal)).toBe('');
    expect(await readBody(new Response('x'), 9, AbortSignal.abort())).toBe('');
  });
});

const decode = (body: number[] | string, contentType: string | null = null) =>
  readBody(
    new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
      headers: contentType === null ? {} : { 'Content-Type': contentType },
    }),
    9_999,
    new AbortController().signal,
  );
const latin = (text: string) => Array.from(text, (one) => one.charCodeAt(0));

describe('the charset', () => {
  test.each([
    ['of the header', latin('Grüße'), 'text/html; charset=ISO-8859-1', 'Grüße'],
    ['of the header in quotes', latin('ü'), 'text/html;charset="latin1"', 'ü'],
    ['of another alphabet', [0xd0, 0xd2], 'text/html; charset=koi8-r', 'пр'],
    ['of the page', latin('<meta charset=latin1>ü'), 'text/html', '<meta charset=latin1>ü'],
    [
      'of the page, written as before',
      latin('<meta a><META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">ü'),
      null,
      '<meta a><META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">ü',
    ],
    ['UTF-8 without any', 'Grüße', null, 'Grüße'],
    ['UTF-8 where the name is unknown', 'ü', 'text/html; charset=nonsense', 'ü'],
    [
      'UTF-8 where a page of ASCII calls itself UTF-16',
      '<meta charset=utf-16>ü',
      null,
      '<meta charset=utf-16>ü',
    ],
    [
      'the header goes before the page',
      '<meta charset=latin1>ü',
      'text/html; charset=utf-8',
      '<meta charset=latin1>ü',
    ],
    [
      'a byte order mark goes before the header',
      [0xef, 0xbb, 0xbf, 0xc3, 0xbc],
      'text/html; charset=latin1',
      'ü',
    ],
    ['a byte order mark of UTF-16', [0xff, 0xfe, 0xfc, 0], null, 'ü'],
    ['bytes that are none', [0x61, 0xff, 0x62], null, 'a\ufffdb'],
  ])('%s', async (_, body, contentType, text) => {
    expect(await decode(body, contentType)).toBe(text);
  });

  test('a meta beyond the first 1024 bytes does not count', async () => {
    expect(await decode(`${' '.repeat(1024)}<meta charset=latin1>ü`)).toMatch(/ü$/);
  });

  test('half a character at the limit is left out', async () => {
    expect(await readBody(new Response('aü'), 2, new AbortController().signal)).toBe('a');
  });
});

describe('whatever comes', () => {
  test('it is text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.string(), fc.nat(50), async (body, charset, limit) => {
        const headers = { 'Content-Type': `text/html; charset=${charset.replace(/[^ -~]/g, '')}` };
        const text = await readBody(new Response(body, { headers }), limit, new AbortController().signal);
        expect(text.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('any address is asked of this origin or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `${origin}/${rest}`),
        ),
        async (address) => {
          const { fetch, asked } = recordedFetch(() => new Response('x'));
          await ask(fetch, { address });
          for (const one of asked) expect(new URL(one.address).origin).toBe(origin);
        },
      ),
    );
  });
});

test('a redirect that is not followed is an answer, too', async () => {
  const { fetch, asked } = recordedFetch(opaqueRedirect);
  const { signal } = new AbortController();
  const answer = await askAnonymously(
    { address: `${origin}/a`, origin, signal, redirect: 'manual' },
    { fetch },
  );
  expect(answer?.response.type).toBe('opaqueredirect');
  expect(asked[0]?.options).toMatchObject({ credentials: 'omit', redirect: 'manual' });
});
