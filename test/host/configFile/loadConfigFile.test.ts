import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loadConfigFile } from '../../../src/host/configFile/loadConfigFile.js';
import { readOptions } from '../../../src/config/readOptions.js';
import { problemLine } from '../../../src/config/reportProblems.js';

const base = 'https://www.example.com/members';
const file = 'https://www.example.com/fix401.json';

const load = (answer: () => Response | Promise<Response>) =>
  loadConfigFile(file, base, { fetch: () => Promise.resolve().then(answer) }, new AbortController().signal);
const json = (value: unknown) => () => new Response(JSON.stringify(value));

describe('an owner’s file', () => {
  test('gives addresses, contacts, steps, texts and the theme', async () => {
    expect(
      await load(
        json({
          loginUrl: '/login',
          contactEmail: 'help@example.com',
          theme: 'dark',
          steps: ['log-in', 'reload'],
          texts: { title: 'Help from us' },
        }),
      ),
    ).toEqual({
      config: {
        loginUrl: 'https://www.example.com/login',
        contactEmail: 'help@example.com',
        theme: 'dark',
        steps: ['log-in', 'reload'],
        texts: { title: 'Help from us' },
      },
      problems: [],
    });
  });

  test('is asked without cookies, and with a deadline', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response('{}')));
    await loadConfigFile(file, base, { fetch }, new AbortController().signal);
    expect(fetch).toHaveBeenCalledWith(file, { credentials: 'omit', signal: expect.any(AbortSignal) });
  });

  test.each<[string, () => Response | Promise<Response>, string]>([
    ['is missing', () => new Response('', { status: 404 }), 'a file that answers 2xx, not 404'],
    ['is a page', () => new Response('<!doctype html><title>Home</title>'), 'a file of JSON'],
    ['is empty', () => new Response(''), 'a file of JSON'],
    ['has 5 MB', () => new Response('['.repeat(5_000_000)), 'a JSON file of at most 64 kB'],
    ['does not come', () => Promise.reject(new TypeError('Failed to fetch')), 'a file that answers in time'],
  ])('that %s costs one sentence for the owner', async (_, answer, says) => {
    const { config, problems } = await load(answer);
    expect(config).toEqual({});
    expect(problemLine(problems)).toContain(says);
    expect(problemLine(problems)).toMatch(/^\[fix401\] config="[^"]+" cannot be used; allowed: [^.]+\.$/);
  });

  test('that hangs is given up', async () => {
    vi.useFakeTimers();
    const never = vi.fn<typeof globalThis.fetch>(
      (_address, init) =>
        new Promise<Response>((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const loading = loadConfigFile(file, base, { fetch: never }, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await loading).problems).toHaveLength(1);
    vi.useRealTimers();
  });
});

describe('of a value that cannot be used', () => {
  test.each<[string, unknown, string]>([
    [
      'an address that runs code',
      { loginUrl: 'javascript:alert(1)' },
      'config.loginUrl="javascript:alert(1)"',
    ],
    [
      'a foreign clearing address',
      { clearUrl: 'https://x.example/' },
      'config.clearUrl="https://x.example/"',
    ],
    ['a step that there is not', { steps: ['log-in', 'dance'] }, 'config.steps.1="dance"'],
    ['steps that are no list', { steps: 'log-in' }, 'config.steps="log-in"'],
    ['a text that is no text', { texts: { title: { deep: [] } } }, 'config.texts.title="an object"'],
    ['a number for an address', { contactUrl: 7 }, 'config.contactUrl="7"'],
    ['a key that there is not', { mode: 'page' }, 'config.mode="page"'],
    ['a list for all of it', [1, 2], 'config="a list"'],
    ['nothing for all of it', null, 'config="null"'],
  ])('the owner reads the path: %s', (_, value, says) => {
    const { problems } = readOptions(value, base);
    expect(problemLine(problems)).toContain(`${says} cannot be used; allowed: `);
  });

  test('what stands beside it is kept', () => {
    const { config } = readOptions(
      { theme: 'blue', steps: ['reload', 'x', 'log-in'], loginUrl: '/login' },
      base,
    );
    expect(config).toEqual({ steps: ['reload', 'log-in'], loginUrl: 'https://www.example.com/login' });
  });

  test('a file of nothing but faults costs twenty sentences, and no time without end', () => {
    const faults = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`key${at}`, at]));
    expect(readOptions(faults, base).problems.length).toBeLessThanOrEqual(21);
  });

  test('deep nesting does no harm', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 5000; depth += 1) deep = { texts: deep };
    expect(readOptions(deep, base).problems.length).toBeGreaterThan(0);
  });
});

test('no value at all makes it throw, and every address that it gives is http(s)', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('loginUrl', 'steps', 'texts', 'homeUrl', 'theme'), fc.jsonValue()),
      ),
      (value) => {
        const { config } = readOptions(value, base);
        for (const one of [config.loginUrl, config.homeUrl]) expect(one ?? 'https://').toMatch(/^https?:/);
      },
    ),
  );
});
