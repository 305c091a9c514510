import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearBySite } from '../../../src/diagnosis/owner/clearBySite.js';
import { postReport } from '../../../src/diagnosis/owner/postReport.js';
import { renewCopy } from '../../../src/diagnosis/owner/renewCopy.js';
import { fakeWorld, page } from '../../host/fakeWorld.js';
import type { Answer, FakeWorld, Site } from '../../host/fakeWorld.js';

const { signal } = new AbortController();
const clearUrl = 'https://www.example.com/clear';
const reportUrl = 'https://desk.example/reports';
const clears: Answer = { status: 200, headers: { 'clear-site-data': '"cookies", "storage"' } };
const cookiesOf = ({ asked }: FakeWorld) => asked.map(({ credentials }) => credentials);

async function clear(site: Site, address = clearUrl) {
  const world = fakeWorld(site);
  return { world, done: await clearBySite(address, world, signal) };
}

describe('the site’s own clearing address', () => {
  test('is asked anonymously first, then with the cookies that it is to clear', async () => {
    const { world, done } = await clear(() => clears);
    expect(done).toBe(true);
    expect(cookiesOf(world)).toEqual(['omit', 'same-origin']);
    expect(world.asked[1]).toMatchObject({
      address: clearUrl,
      mode: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    });
  });

  test.each<[string, ReturnType<Site>]>([
    ['asks for a sign-in', { status: 401, headers: { ...clears.headers, 'www-authenticate': 'Basic' } }],
    ['is not there', { status: 404, headers: { ...clears.headers } }],
    ['is silent', 'no answer'],
    ['leads to another site', 'another site'],
  ])('is not asked with cookies where it %s', async (_, answer) => {
    const { world, done } = await clear(() => answer);
    expect(done).toBe(false);
    expect(cookiesOf(world)).toEqual(['omit']);
  });

  test('is believed when it answers 2xx: browsers keep from scripts whether it asked to clear', async () => {
    const { done } = await clear(() => ({ status: 204 }));
    expect(done).toBe(true);
  });

  test('has not cleared where it refuses the visitor', async () => {
    const { done } = await clear(({ credentials }) => (credentials === 'omit' ? clears : { status: 500 }));
    expect(done).toBe(false);
  });
});

describe('the copy in the browser’s own store', () => {
  test('is renewed by a request without cookies: with them a box might come', async () => {
    const world = fakeWorld(() => ({ status: 200 }));
    await renewCopy(page, world, signal);
    expect(world.asked).toMatchObject([
      { address: page, credentials: 'omit', cache: 'reload', mode: 'same-origin' },
    ]);
  });

  test('is left alone where the page has no address, and a site that is silent is no trouble', async () => {
    const world = fakeWorld(() => 'no answer');
    await renewCopy(null, world, signal);
    expect(world.asked).toEqual([]);
    await expect(renewCopy(page, world, signal)).resolves.toBeUndefined();
  });
});

describe('the report', () => {
  const report = { address: 'https://www.example.com/members', status: 401 };
  const post = async (site: Site, address: string | null = reportUrl) => {
    const world = fakeWorld(site);
    return { world, done: await postReport(address, report, world, signal) };
  };

  test('goes as JSON to the address that the owner names, without cookies and without saying from which page', async () => {
    const headers: HeadersInit[] = [];
    const world = fakeWorld(() => ({ status: 202 }));
    const { fetch } = world;
    world.fetch = (input, init) => {
      headers.push(init?.headers ?? {});
      expect(init?.referrerPolicy).toBe('no-referrer');
      return fetch(input, init);
    };
    expect(await postReport(reportUrl, report, world, signal)).toBe(true);
    expect(world.asked).toMatchObject([{ address: reportUrl, method: 'POST', credentials: 'omit' }]);
    expect(JSON.parse(world.asked[0]?.body ?? '')).toEqual(report);
    expect(headers).toEqual([{ 'Content-Type': 'application/json' }]);
  });

  test.each<[string, ReturnType<Site>]>([
    ['refuses it', { status: 401 }],
    ['fails', { status: 500 }],
    ['is silent', 'no answer'],
  ])('has not arrived where the address %s', async (_, answer) => {
    const { world, done } = await post(() => answer);
    expect(done).toBe(false);
    expect(world.asked).toHaveLength(1);
  });

  test('goes nowhere where the owner names no address', async () => {
    const { world, done } = await post(() => ({ status: 200 }), null);
    expect(done).toBe(false);
    expect(world.asked).toEqual([]);
  });
});

const all = (world: FakeWorld, until: AbortSignal) =>
  Promise.all([
    clearBySite(clearUrl, world, until),
    renewCopy(page, world, until),
    postReport(reportUrl, {}, world, until),
  ]);

describe('an address that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  test('is given up after eight seconds', async () => {
    const world = fakeWorld(() => 'never');
    const asked = all(world, signal);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await asked).toEqual([false, undefined, false]);
    expect(world.asked.map((one) => one.signal?.aborted)).toEqual([true, true, true]);
  });

  test('is given up at once when the wizard is taken out', async () => {
    const world = fakeWorld(() => 'never');
    const stopped = new AbortController();
    const asked = all(world, stopped.signal);
    stopped.abort();
    expect(await asked).toEqual([false, undefined, false]);
    expect(world.asked.map((one) => one.signal?.aborted)).toEqual([true, true, true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
