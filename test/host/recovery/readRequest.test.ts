import { describe, expect, test, vi } from 'vitest';
import type { RecoverOptions } from '../../../src/host/api/recover.js';
import { readRequest } from '../../../src/host/recovery/readRequest.js';

const origin = 'https://www.example.com';
const page = { base: `${origin}/orders/`, origin };
const read = (given: Request | URL | string, options: RecoverOptions = {}) =>
  readRequest(given, options, page);
const post = () => new Request(`${origin}/api/save`, { method: 'POST', body: '{"draft":1}' });

describe('a request is repeated', () => {
  test.each<[string, Request | URL | string, string]>([
    ['by its path', '../api/orders?of=me#top', `${origin}/api/orders?of=me`],
    ['by its address', new URL(`${origin}/api/orders`), `${origin}/api/orders`],
    ['as it was made', new Request(`${origin}/api/orders`), `${origin}/api/orders`],
  ])('%s', async (_, given, address) => {
    const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('[]'));
    const request = await read(given);
    expect(request.address).toBe(address);
    expect((await request.repeat())?.status).toBe(200);
    expect(asked).toHaveBeenCalledOnce();
    asked.mockRestore();
  });

  test('by the application’s own function, where it has a body, whatever became of the first', async () => {
    const used = post();
    await used.text();
    const repeat = vi.fn<() => Response>(() => new Response(null, { status: 204 }));
    const request = await read(used, { repeat });
    expect((await request.repeat())?.status).toBe(204);
    expect(repeat).toHaveBeenCalledOnce();
  });

  test('without an answer, it is not lost', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    expect(await (await read('/api/orders')).repeat()).toBeNull();
    asked.mockRestore();
  });
});

describe('what cannot be repeated is said in one sentence', () => {
  const used = async () => {
    const request = post();
    await request.text();
    return request;
  };
  test.each<[string, () => Promise<Request | URL | string> | Request | URL | string, RecoverOptions, string]>(
    [
      [
        'another origin',
        () => 'https://api.example.net/orders?token=s3cret',
        {},
        `[fix401] recover: https://api.example.net is not this page's origin, ${origin}.`,
      ],
      [
        'no http address',
        () => 'data:text/plain,hello',
        {},
        `[fix401] recover: null is not this page's origin, ${origin}.`,
      ],
      ['nothing', () => '', {}, '[fix401] recover: neither a Request nor an address was given.'],
      [
        'anything else',
        () => ({ url: '/api' }) as unknown as string,
        {},
        '[fix401] recover: neither a Request nor an address was given.',
      ],
      ['a body', post, {}, '[fix401] recover: a request with a body is made again only by "repeat".'],
      [
        'a body that was read',
        used,
        {},
        '[fix401] recover: the body of the request was read, so "repeat" has to make a new one.',
      ],
      [
        'no function to make it',
        post,
        { repeat: 'again' as unknown as () => Request },
        '[fix401] recover: "repeat" is no function.',
      ],
    ],
  )('%s', async (_, given, options, sentence) => {
    await expect(read(await given(), options)).rejects.toThrow(new TypeError(sentence));
  });

  test('what the application’s function gives instead of a request', async () => {
    const request = await read(post(), { repeat: () => 401 as unknown as Response });
    await expect(request.repeat()).rejects.toThrow('"repeat" gave neither a Request nor a Response');
  });

  test.each([
    ['the request’s own', (signal: AbortSignal) => read(new Request(`${origin}/api`, { signal }))],
    ['that of the options', (signal: AbortSignal) => read('/api', { signal })],
  ])('an aborted signal: %s', async (_, readWith) => {
    await expect(readWith(AbortSignal.abort(new Error('left the page')))).rejects.toThrow('left the page');
  });
});
