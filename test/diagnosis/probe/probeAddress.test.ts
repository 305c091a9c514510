import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { probeAddress } from '../../../src/diagnosis/probe/probeAddress.js';
import type { Network } from '../../../src/diagnosis/probe/probeAddress.js';
import type { PageSigns } from '../../../src/diagnosis/probe/probeResult.js';

/*
 * A real server, asked by Node's own fetch. That one has neither cookies nor `mode: 'same-origin'` (there is
 * no page it could belong to), so what browsers make of these stands in the journeys, and here as a fetch
 * made for the case.
 */

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** How the question is asked; by default by Node's own fetch, as often as it takes, and by a page that is no sign-in. */
interface How extends Partial<Network> {
  signal?: AbortSignal;
  timeoutMs?: number;
  tries?: 1 | 2;
  request?: RequestInit;
  readsErrors?: boolean;
}

const noSigns: Network['readSigns'] = () => Promise.resolve(null);

const ask = (origin: string, path = '/', more: How = {}) =>
  probeAddress(
    {
      address: origin + path,
      origin,
      request: { credentials: 'omit', ...more.request },
      readsErrors: more.readsErrors ?? false,
      tries: more.tries ?? 2,
      signal: more.signal ?? new AbortController().signal,
      timeoutMs: more.timeoutMs ?? 4_000,
    },
    {
      fetch: more.fetch ?? fetch,
      now: more.now ?? Date.now,
      readSigns: more.readSigns ?? noSigns,
    },
  );

const neverEnds: typeof fetch = () => new Promise(() => {});
const broken: typeof fetch = () => {
  throw new Error('it was asked');
};

describe('an address that answers', () => {
  test('a 401 is told with its challenge', async () => {
    const origin = await serve((_, response) => {
      response
        .writeHead(401, {
          'WWW-Authenticate': 'Basic realm="a"',
          'Retry-After': '30',
          Age: '7',
          'X-Request-Id': 'req-7f3a',
        })
        .end('no');
    });
    const times = [1_000, 1_250];
    expect(await ask(origin, '/members', { now: () => times.shift() ?? 0 })).toEqual({
      kind: 'answered',
      status: 401,
      finalAddress: `${origin}/members`,
      redirected: false,
      signs: null,
      wwwAuthenticate: 'Basic realm="a"',
      retryAfter: '30',
      rateLimit: null,
      date: expect.stringMatching(/GMT$/),
      age: '7',
      requestId: 'req-7f3a',
      hasServerHeaders: true,
      askedAtMs: 1_000,
      answeredAtMs: 1_250,
    });
  });

  test('a 200 is told, and one request is enough', async () => {
    const asked: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url);
      response.end('fine');
    });
    expect(await ask(origin, '/a?b=1#part')).toMatchObject({
      kind: 'answered',
      status: 200,
      wwwAuthenticate: null,
    });
    expect(asked).toEqual(['/a?b=1']);
  });

  test('a redirect within the site is followed to its end', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/login') response.end('sign in');
      else response.writeHead(302, { Location: '/login' }).end();
    });
    expect(await ask(origin, '/members')).toMatchObject({
      status: 200,
      redirected: true,
      finalAddress: `${origin}/login`,
    });
  });

  test('20 MB are not loaded for a status: the connection is closed before they are sent', async () => {
    const size = 20_000_000;
    const piece = Buffer.alloc(64_000);
    let sent = 0;
    const connection = new EventEmitter();
    const closed = once(connection, 'close');
    const origin = await serve((_, response) => {
      const send = () => {
        while (sent < size && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) break;
        }
        if (sent >= size) response.end();
      };
      response.on('drain', send).on('close', () => connection.emit('close'));
      send();
    });
    expect(await ask(origin)).toMatchObject({ kind: 'answered', status: 200 });
    await closed;
    expect(sent).toBeLessThan(size / 2);
  });

  test('a binary answer is no trouble', async () => {
    const origin = await serve((_, response) => {
      response
        .writeHead(200, { 'Content-Type': 'application/octet-stream' })
        .end(Buffer.from([0, 255, 254, 0, 200]));
    });
    expect(await ask(origin)).toMatchObject({ kind: 'answered', status: 200 });
  });

  test('a first question that was lost on the way is made good by the second', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.writeHead(401).end();
    });
    expect(await ask(origin)).toMatchObject({ kind: 'answered', status: 401 });
  });
});

describe('the deadline', () => {
  // It passes when the test says so, and not while a busy machine still connects.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives up a server that hangs, for both questions together', async () => {
    let asked = 0;
    const origin = await serve(() => (asked += 1));
    const answer = ask(origin, '/', { timeoutMs: 4_000 });
    await expect.poll(() => asked).toBe(1);
    vi.advanceTimersByTime(4_000);
    expect(await answer).toEqual({ kind: 'no-answer' });
    expect(asked).toBe(1);
  });

  test('gives up a server that hangs only at the second question as well', async () => {
    let asked = 0;
    const origin = await serve((request) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
    });
    const answer = ask(origin, '/', { timeoutMs: 4_000 });
    await expect.poll(() => asked).toBe(2);
    vi.advanceTimersByTime(4_000);
    expect(await answer).toEqual({ kind: 'no-answer' });
  });

  test('gives up a sign-in page whose body never ends, and the status counts', async () => {
    let looked = false;
    const hangs = () => {
      looked = true;
      return new Promise<never>(() => {});
    };
    const answer = askServed(200, hangs);
    await expect.poll(() => looked).toBe(true);
    vi.advanceTimersByTime(4_000);
    expect(await answer).toMatchObject({ kind: 'answered', status: 200, signs: null });
  });
});

describe('an address that does not answer', () => {
  test('a connection that is dropped every time is no answer, asked twice', async () => {
    let asked = 0;
    const origin = await serve((request) => {
      asked += 1;
      request.socket.destroy();
    });
    expect(await ask(origin)).toEqual({ kind: 'no-answer' });
    expect(asked).toBe(2);
  });

  test('a server that is not there is no answer', async () => {
    const origin = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await ask(origin)).toEqual({ kind: 'no-answer' });
  });

  test('a question that is called off ends at once', async () => {
    const origin = await serve(() => controller.abort());
    const controller = new AbortController();
    expect(await ask(origin, '/', { signal: controller.signal, timeoutMs: 60_000 })).toEqual({
      kind: 'no-answer',
    });
  });

  test('a question that was called off before is not asked', async () => {
    let asked = 0;
    const origin = await serve(() => (asked += 1));
    expect(await ask(origin, '/', { signal: AbortSignal.abort() })).toEqual({ kind: 'no-answer' });
    expect(asked).toBe(0);
  });

  test('a page whose own fetch never ends and obeys no signal does not hold the visitor up', async () => {
    expect(await ask('https://site.example', '/', { fetch: neverEnds, timeoutMs: 50 })).toEqual({
      kind: 'no-answer',
    });
  });

  test('a page whose own fetch is broken is no fault of ours', async () => {
    expect(await ask('https://site.example', '/', { fetch: broken })).toEqual({ kind: 'no-answer' });
  });
});

describe('before the first act of the visitor', () => {
  test('one question has to do: if it fails, nobody knows whether the address answers or leads elsewhere', async () => {
    let asked = 0;
    const origin = await serve((request) => {
      asked += 1;
      request.socket.destroy();
    });
    expect(await ask(origin, '/', { tries: 1 })).toEqual({ kind: 'unclear' });
    expect(asked).toBe(1);
  });

  test('and if it does not, its answer is as good as any', async () => {
    const origin = await serve((_, response) => response.writeHead(401).end());
    expect(await ask(origin, '/', { tries: 1 })).toMatchObject({ kind: 'answered', status: 401 });
  });
});

const signs: PageSigns = {
  signIn: 'password-field',
  gate: null,
  textStatus: null,
  subCode: null,
  isFormExpired: false,
};
const asSignInPage = () => Promise.resolve(signs);
const served = (status: number) =>
  serve((_, response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end('<input>'));
const askServed = async (status: number, readSigns: Network['readSigns'], readsErrors = false) =>
  ask(await served(status), '/', { readSigns, readsErrors });
const neverRead = () => new Promise<null>(() => {});
const cannotBeRead = () => Promise.reject(new Error('its file did not come'));

describe('a sign-in page that stands in for what was asked for', () => {
  test('is told, and looked for at the address that the answer came from', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/login') response.end('sign in');
      else response.writeHead(302, { Location: '/login' }).end();
    });
    const looked: string[] = [];
    const readSigns: Network['readSigns'] = (response, address) => {
      looked.push(`${response.status} ${address}`);
      return asSignInPage();
    };
    expect(await ask(origin, '/members', { readSigns })).toMatchObject({ status: 200, signs });
    expect(looked).toEqual([`200 ${origin}/login`]);
  });

  test.each([401, 403, 404, 500])('is not looked for in an error: %s', async (status) => {
    expect(await askServed(status, asSignInPage)).toMatchObject({ status, signs: null });
  });

  test.each([401, 403])('is looked for in a refusal where that is wanted: %s', async (status) => {
    expect(await askServed(status, asSignInPage, true)).toMatchObject({ status, signs });
  });

  test.each([404, 419, 500])('is not looked for in other errors even then: %s', async (status) => {
    expect(await askServed(status, asSignInPage, true)).toMatchObject({ status, signs: null });
  });

  test('in a refusal whose body never ends does not hold the status back', async () => {
    expect(await askServed(401, neverRead, true)).toMatchObject({ status: 401, signs: null });
  });

  test('that cannot be read is no trouble: the status counts', async () => {
    expect(await askServed(200, cannotBeRead)).toMatchObject({ status: 200, signs: null });
  });
});

const nameOf = async (headers: Record<string, string>) => {
  const origin = await serve((_, response) => response.writeHead(401, headers).end());
  const answer = await ask(origin);
  return answer.kind === 'answered' ? answer.requestId : answer.kind;
};

describe('the name that the server gave to the request', () => {
  test.each([
    'X-Request-Id',
    'X-Correlation-Id',
    'Request-Id',
    'X-Amzn-RequestId',
    'X-Ms-Request-Id',
    'CF-Ray',
  ])('is read from %s', async (header) => {
    expect(await nameOf({ [header]: '8f2c0d1e-77aa' })).toBe('8f2c0d1e-77aa');
  });

  test.each([
    ['words', 'see the log of 7 May'],
    ['markup', '<b>1</b>'],
    ['more than 64 characters', 'a'.repeat(65)],
    ['nothing', ''],
    ['a mail address', 'alice@example.com'],
  ])('is left out when it is no name: %s', async (_, value) => {
    expect(await nameOf({ 'X-Request-Id': value })).toBeNull();
  });

  test('is that of the gate before the site when the site’s own is none', async () => {
    expect(await nameOf({ 'X-Request-Id': 'no name at all', 'CF-Ray': '8b1-FRA' })).toBe('8b1-FRA');
  });
});

describe('as browsers do it', () => {
  interface Asked {
    address: RequestInfo | URL;
    options: RequestInit | undefined;
  }

  /** Answers the first question like a redirect to another site, the second as given. */
  function browserFetch(second: () => Promise<Response>): { fetch: typeof fetch; asked: Asked[] } {
    const asked: Asked[] = [];
    const fetch = function (
      this: unknown,
      address: RequestInfo | URL,
      options?: RequestInit,
    ): Promise<Response> {
      // Browsers: "Illegal invocation" for a fetch that runs as a method of something else.
      if (this !== undefined) throw new TypeError('Illegal invocation');
      asked.push({ address, options });
      return options?.redirect === 'manual' ? second() : Promise.reject(new TypeError('Failed to fetch'));
    };
    return { fetch, asked };
  }

  const opaqueRedirect = Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });

  test('an address that leads to another site is told apart from one that nobody answers', async () => {
    const { fetch, asked } = browserFetch(() => Promise.resolve(opaqueRedirect));
    expect(await ask('https://site.example', '/a', { fetch })).toEqual({ kind: 'elsewhere' });
    expect(asked.map(({ options }) => options?.redirect)).toEqual(['follow', 'manual']);
  });

  test('every question is anonymous, of this origin only, past the cache, and free of passwords', async () => {
    const { fetch, asked } = browserFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const { signal } = new AbortController();
    const address = 'https://me:secret@site.example/a?b=1#c';
    const input = { address, origin: 'https://site.example', signal, timeoutMs: 1_000 };
    const network = { fetch, now: Date.now, readSigns: noSigns };
    const request = { credentials: 'omit' } as const;
    expect(await probeAddress({ ...input, request, readsErrors: true, tries: 2 }, network)).toEqual({
      kind: 'no-answer',
    });
    expect(asked).toHaveLength(2);
    for (const { address: sent, options } of asked) {
      expect(sent).toBe('https://site.example/a?b=1');
      expect(options).toMatchObject({ mode: 'same-origin', credentials: 'omit', cache: 'no-store' });
      expect(options?.method ?? 'GET').toBe('GET');
    }
  });

  test('cookies go along only where they were asked for', async () => {
    const { fetch, asked } = browserFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    await ask('https://site.example', '/', { request: { credentials: 'same-origin' }, fetch });
    expect(asked.map(({ options }) => options?.credentials)).toEqual(['same-origin', 'same-origin']);
  });

  test('the body is called off, also of an answer that comes after the deadline', async () => {
    let cancelled = 0;
    const answer = () => new Response(new ReadableStream({ cancel: () => void (cancelled += 1) }));
    const late = () => new Promise<Response>((resolve) => void setTimeout(() => resolve(answer()), 60));
    expect(await ask('https://site.example', '/', { fetch: late, timeoutMs: 20 })).toEqual({
      kind: 'no-answer',
    });
    await expect.poll(() => cancelled).toBe(1);
  });

  test('a body that cannot be called off is no trouble', async () => {
    const stream = new ReadableStream({ cancel: () => Promise.reject(new Error('locked')) });
    const fetch = () => Promise.resolve(new Response(stream, { status: 403 }));
    expect(await ask('https://site.example', '/x', { fetch })).toMatchObject({
      status: 403,
      finalAddress: 'https://site.example/x',
    });
  });
});

const why = async (address: string, origin = 'https://site.example') => {
  const { signal } = new AbortController();
  const network = { fetch: broken, now: Date.now, readSigns: noSigns };
  const request = { credentials: 'omit' } as const;
  const input = { address, origin, request, readsErrors: false, tries: 2, signal, timeoutMs: 100 } as const;
  return probeAddress(input, network);
};

describe('what may not be asked is not asked', () => {
  test.each([
    'https://other.example/',
    'http://site.example/',
    'https://site.example:8443/',
    'https://www.site.example/',
  ])('another origin: %s', async (address) => {
    expect(await why(address)).toEqual({ kind: 'not-possible', why: 'other-origin' });
  });

  test('anything from a page without an origin', async () => {
    expect(await why('https://site.example/', 'null')).toEqual({ kind: 'not-possible', why: 'other-origin' });
  });

  test.each([
    '',
    '/members',
    'not an address',
    'https://',
    'javascript:alert(1)',
    'data:text/plain,a',
    'file:///etc',
  ])('no web address: %s', async (address) => {
    expect(await why(address, 'null')).toEqual({ kind: 'not-possible', why: 'bad-address' });
  });
});
