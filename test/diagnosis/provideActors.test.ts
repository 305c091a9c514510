import { createActor, toPromise } from 'xstate';
import type { AnyActorLogic } from 'xstate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActorImplementationOptions } from '../../src/diagnosis/actorImplementations.js';
import { createObserver } from '../../src/diagnosis/createObserver.js';
import type { Observer } from '../../src/diagnosis/createObserver.js';
import { provideActors } from '../../src/diagnosis/provideActors.js';
import type { ActorOptions } from '../../src/diagnosis/provideActors.js';
import type { BrowserActions, World } from '../../src/diagnosis/browser/world.js';
import type { Cleared, Fact, Observation, StoredData } from '../../src/wizard/contracts.js';
import { actorsIn } from '../host/actorsIn.js';
import { answeredWith, fakeWorld } from '../host/fakeWorld.js';
import type { Answer, FakeWorld, Site } from '../host/fakeWorld.js';
import { contextOf } from '../view/contextOf.js';
import { measured } from '../wizard/facts.js';

const origin = 'https://www.example.com';
const page = `${origin}/members`;
const clearUrl = `${origin}/clear`;

const closed: Answer = { status: 401, headers: { 'www-authenticate': 'Session realm="Members"' } };

interface Acting {
  world: FakeWorld;
  observer: Observer;
  /** Has one actor do its work. */
  run: <T>(name: string, input?: unknown) => Promise<T>;
}

/** The machine’s actors in a world of one site. */
function acting(
  site: Site,
  more: Partial<ActorOptions & ActorImplementationOptions> = {},
  own: Partial<World & BrowserActions> = {},
): Acting {
  const world = fakeWorld(site, { page, ...own });
  const { signal = new AbortController().signal } = more;
  const observer = createObserver({ world, signal, knownAs401: false, isPosted: false });
  const deeds = actorsIn({ world, observer, signal, ...more });
  const machine = provideActors({
    world,
    observer,
    loadActorImplementations: () => Promise.resolve(deeds),
    onLate: () => {},
    arrived: false,
    opened: Promise.resolve(),
    ...more,
  });
  const actors = machine.implementations.actors as unknown as Record<string, AnyActorLogic>;
  const run = <T>(name: string, input?: unknown): Promise<T> => {
    const logic = actors[name];
    if (!logic) throw new Error(`there is no actor ${name}`);
    const actor = createActor(logic, { input });
    const done = toPromise(actor);
    actor.start();
    return done as Promise<T>;
  };
  return { world, observer, run };
}
const addressesOf = ({ asked }: FakeWorld) => asked.map(({ address }) => address.replace(origin, ''));
const valueOf = (facts: readonly Fact[], name: Fact['name']) => facts.find((one) => one.name === name)?.value;

describe('the first look at the page', () => {
  test('is not taken before somebody opened the wizard', async () => {
    let open: (() => void) | undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const { world, run } = acting(() => closed, { opened });
    const seen = run<Observation>('inspectPage', { address: null, page });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(world.asked).toEqual([]);
    open?.();
    expect((await seen).facts).toContainEqual(measured('address-status', 401));
  });

  test('is one anonymous request where the wizard opened by itself', async () => {
    const { world, run } = acting(() => closed);
    const seen = await run<Observation>('inspectPage', { address: null, page });
    expect(world.asked.map(({ credentials }) => credentials)).toEqual(['omit']);
    expect(seen.hasActed).toBeUndefined();
  });

  test('is the closer one where it was the visitor who opened it', async () => {
    const { world, observer, run } = acting(() => closed);
    observer.act();
    const seen = await run<Observation>('inspectPage', { address: null, page });
    expect(seen.hasActed).toBe(true);
    expect(world.asked.map(({ credentials }) => credentials)).toContain('same-origin');
    expect(valueOf(seen.facts, 'cookies')).toBe('kept');
  });

  test('does not keep the visitor waiting for a server that hangs: what is found later is said then', async () => {
    vi.useFakeTimers();
    const late: Promise<Observation>[] = [];
    let isFirst = true;
    const hanging: Site = () => {
      const answer = isFirst ? closed : 'never';
      isFirst = false;
      return answer;
    };
    const { observer, run } = acting(hanging, { onLate: (deeper) => late.push(deeper) });
    observer.act();
    const first = run<Observation>('inspectPage', { address: null, page });
    await vi.advanceTimersByTimeAsync(2000);
    expect(valueOf((await first).facts, 'address-status')).toBe(401);
    expect(late).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await late[0])?.facts).toContainEqual(measured('cookies', 'kept'));
    vi.useRealTimers();
  });

  test('is the plain one where the file with the closer look does not come', async () => {
    const { observer, run } = acting(() => closed, {
      loadActorImplementations: () => Promise.reject(new TypeError('offline')),
    });
    observer.act();
    const seen = await run<Observation>('inspectPage', { address: null, page });
    expect(valueOf(seen.facts, 'address-status')).toBe(401);
    expect(seen.hasActed).toBe(true);
  });

  test('of a page that opened asks nothing, also after an act', async () => {
    const { world, observer, run } = acting(() => closed, {}, answeredWith(200));
    observer.act();
    await run('inspectPage', { address: null, page });
    expect(world.asked).toEqual([]);
  });

  test('of a page whose status the browser does not tell is taken once the visitor wants help', async () => {
    const { world, observer, run } = acting(() => closed, {}, answeredWith(null));
    expect((await run<Observation>('inspectPage', { address: null, page })).facts).toEqual([]);
    expect(world.asked).toEqual([]);
    observer.act();
    const { facts } = await run<Observation>('inspectPage', { address: null, page });
    expect(valueOf(facts, 'visitor-status')).toBe(401);
  });

  test('of such a page tells a 403 as well where it is the visitor’s own', async () => {
    const { observer, run } = acting(() => ({ status: 403 }), {}, answeredWith(null));
    observer.act();
    const { facts } = await run<Observation>('inspectPage', { address: null, page });
    expect(valueOf(facts, 'visitor-status')).toBe(403);
  });

  test.each([200, 404, 500])(
    'of such a page says nothing where it was no 401 (%i): the visitor may see more than a stranger',
    async (status) => {
      const { observer, run } = acting(() => ({ status }), {}, answeredWith(null));
      observer.act();
      const seen = await run<Observation>('inspectPage', { address: null, page });
      expect(seen).toEqual({ facts: [], hasActed: true });
    },
  );
});

describe('the check of an address', () => {
  test('is of the address in question; where there is none, no other is asked in its place', async () => {
    const { world, observer, run } = acting(() => ({ status: 200 }));
    observer.act();
    await run('checkAddress', { address: `${origin}/other`, page });
    const { facts } = await run<Observation>('checkAddress', { address: null, page });
    expect(addressesOf(world)).toEqual(['/other']);
    expect(facts).toEqual([measured('no-status', 'not-possible')]);
  });

  test('is the plain one where the file with the closer one does not come: who is offline reads that', async () => {
    const { observer, run } = acting(() => 'never', {
      loadActorImplementations: () => Promise.reject(new TypeError('offline')),
    });
    vi.useFakeTimers();
    observer.act();
    const seen = run<Observation>('checkAddress', { address: page, page });
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await seen).facts).toEqual([measured('no-status', 'no-answer')]);
    vi.useRealTimers();
  });

  test('is not possible where there is neither', async () => {
    const { run } = acting(() => closed);
    expect(await run('checkAddress', { address: null, page: null })).toEqual({
      facts: [measured('no-status', 'not-possible')],
    });
  });

  test('for a mended address asks nothing where there is no address to mend', async () => {
    const { world, run } = acting(() => closed);
    expect(await run('findAddress', { address: null, page })).toEqual({ facts: [] });
    expect(world.asked).toEqual([]);
  });
});

test('the doors of the site are searched for on the main page that the owner names', async () => {
  const { world, observer, run } = acting(() => ({ status: 404 }), { homeUrl: `${origin}/start` });
  observer.act();
  expect(await run('findSiteLinks', { what: 'sign-in' })).toEqual({});
  expect(addressesOf(world)).toEqual(['/start']);
});

const cookies: StoredData = { kind: 'cookies', names: ['sid'], more: 0 };
const caches: StoredData = { kind: 'caches', names: ['shell'], more: 0 };
const workers: StoredData = { kind: 'workers', names: ['/'], more: 0 };

/** Has these kinds cleared, where the browser keeps that. */
async function clear(
  kinds: StoredData['kind'][],
  keeps: StoredData[],
  own: Partial<World & BrowserActions> = {},
) {
  const acted = acting(() => ({ status: 200 }), { clearUrl }, own);
  acted.observer.act();
  acted.world.keeps = keeps;
  return { ...acted, cleared: await acted.run<Cleared>('clearData', { kinds }) };
}
const clearsNothing: Partial<World & BrowserActions> = { clearData: () => Promise.resolve([]) };

describe('what the browser keeps', () => {
  test('is listed', async () => {
    const { world, run } = acting(() => closed);
    world.keeps = [cookies, caches];
    expect(await run('listData')).toEqual([cookies, caches]);
  });

  test('goes as far as it was ticked, the site is asked to clear, and what is left is looked at', async () => {
    const { world, cleared } = await clear(['cookies'], [cookies, caches]);
    expect(world.keeps).toEqual([caches]);
    expect(cleared).toEqual({ left: [], bySite: true });
    expect(addressesOf(world)).toEqual(['/clear', '/clear']);
  });

  test('that does not go is told, and what was not ticked is not', async () => {
    const { cleared } = await clear(['cookies'], [cookies, caches], clearsNothing);
    expect(cleared.left).toEqual([cookies]);
  });

  test('does not go with a worker: the site’s clearing address would sign the visitor out', async () => {
    const { world, cleared } = await clear(['workers'], [cookies, workers]);
    expect(world.keeps).toEqual([cookies]);
    expect(addressesOf(world)).toEqual([]);
    expect(cleared.bySite).toBe(false);
  });

  test('does not go where nothing of it was ticked', async () => {
    const { world, cleared } = await clear([], [cookies, caches]);
    expect(world.keeps).toEqual([cookies, caches]);
    expect(addressesOf(world)).toEqual([]);
    expect(cleared).toEqual({ left: [], bySite: false });
  });

  test('and is hidden from scripts goes by the site’s clearing address, where nothing else is there to tick', async () => {
    const { world, cleared } = await clear([], []);
    expect(addressesOf(world)).toEqual(['/clear', '/clear']);
    expect(cleared.bySite).toBe(true);
  });

  test('has not all gone where a test cookie outlives the clearing address, or the owner names none', async () => {
    const outlived: Partial<World & BrowserActions> = {
      plantCookies: () => Promise.resolve(() => Promise.resolve(false)),
    };
    expect((await clear(['cookies'], [cookies], outlived)).cleared.bySite).toBe(false);
    const { world, observer, run } = acting(() => ({ status: 200 }));
    observer.act();
    expect(await run('clearData', { kinds: ['cookies'] })).toEqual({ left: [], bySite: false });
    expect(addressesOf(world)).toEqual([]);
  });

  test('makes an answer of before worthless: the address is asked again after clearing', async () => {
    const acted = acting(() => ({ status: 200 }));
    acted.observer.act();
    await acted.run('checkAddress', { address: page, page });
    await acted.run('clearData', { kinds: ['cookies'] });
    await acted.run('checkAddress', { address: page, page });
    expect(addressesOf(acted.world)).toEqual(['/members', '/members']);
  });
});

const read = (text: string) => acting(() => closed).run('readInput', { text, page });

describe('what the visitor types', () => {
  test('is an address of this site, which may be asked', async () => {
    expect(await read('www.example.com/a')).toMatchObject({ address: `${origin}/a`, ownSite: true });
  });

  test('is an address of another site, which may not', async () => {
    expect(await read('http://www.example.com/a')).toMatchObject({ kind: 'address', ownSite: false });
    expect(await read('example.com')).toMatchObject({ kind: 'address', ownSite: false });
  });

  test('is no address', async () => {
    expect(await read('HTTP Error 401.3')).toMatchObject({ kind: 'error-text', ownSite: false });
    expect(await read(' ')).toEqual({ kind: 'unreadable', why: 'empty', ownSite: false });
  });
});

describe('the report', () => {
  const context = contextOf([measured('page-status', 401)]);
  const deliver = async (
    via: string,
    more: Partial<ActorOptions & ActorImplementationOptions> = {},
    site: Site = () => ({ status: 200 }),
  ) => {
    const { world, run } = acting(site, more);
    return { world, done: await run<boolean>('deliverReport', { context, via }) };
  };

  test('is copied, shared or saved as text, by the way that the visitor chose and no other', async () => {
    const copied = await deliver('copy');
    expect(copied).toMatchObject({ done: true, world: { copied: ['the report'], shared: [], saved: [] } });
    const shared = await deliver('share');
    expect(shared).toMatchObject({ done: true, world: { copied: [], shared: ['the report'], saved: [] } });
    const { world } = await deliver('download');
    expect(world.saved).toEqual([{ name: '401-report.txt', text: 'the report' }]);
    for (const way of [copied.world, shared.world, world]) expect(way.asked).toEqual([]);
  });

  test('is sent as data to the address that the owner names', async () => {
    const reportUrl = 'https://desk.example/in';
    const { world, done } = await deliver('post', { reportUrl });
    expect(done).toBe(true);
    expect(world.asked).toMatchObject([{ address: reportUrl, method: 'POST', body: '{"status":401}' }]);
  });

  test('is sent also when enough was asked: the visitor wants it', async () => {
    const { world, observer, run } = acting(() => ({ status: 200 }), { reportUrl: `${origin}/in` });
    for (let times = 0; times < 9; times += 1) await observer.probe(`${origin}/${times}`, 'anybody');
    expect(await run('deliverReport', { context, via: 'post' })).toBe(true);
    expect(addressesOf(world).at(-1)).toBe('/in');
  });

  test('has not gone where the address refuses it, or there is none', async () => {
    const { done } = await deliver('post', { reportUrl: `${origin}/in` }, () => ({ status: 500 }));
    expect(done).toBe(false);
    expect((await deliver('post')).done).toBe(false);
  });
});

test('the address is copied for the visitor’s own browser', async () => {
  const { world, run } = acting(() => closed);
  expect(await run('copyAddress', { address: page })).toBe(true);
  expect(world.copied).toEqual([page]);
});

test.each([
  ['a look at the page', 'inspectPage', { address: null, page }],
  ['a check', 'checkAddress', { address: page, page }],
  ['a search for the right address', 'findAddress', { address: `${page}.`, page }],
  ['a search for the doors of the site', 'findSiteLinks', { what: 'contact' }],
  ['the site’s clearing address', 'clearData', { kinds: ['cookies'] }],
  ['a report on its way', 'deliverReport', { context: contextOf([]), via: 'post' }],
  ['a copy that is renewed', 'reloadPage', { context: contextOf([measured('copy', 'http-cache')]) }],
])('%s is called off when the wizard is taken out of the page', async (_, name, input) => {
  const stopped = new AbortController();
  const addresses = { clearUrl, reportUrl: `${origin}/in` };
  const { world, observer, run } = acting(() => 'never', { signal: stopped.signal, ...addresses });
  observer.act();
  void run(name, input);
  await expect.poll(() => world.asked.length).toBe(1);
  stopped.abort();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(world.asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
});

const settled = async (promise: Promise<unknown>) => {
  let isSettled = false;
  void promise.then(() => (isSettled = true));
  await vi.advanceTimersByTimeAsync(0);
  return isSettled;
};

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  test('that the server asked for passes before anything else does', async () => {
    const { world, run } = acting(() => closed);
    const waited = run('waitForServer', { untilMs: world.nowMs + 30_000 });
    await vi.advanceTimersByTimeAsync(29_900);
    expect(await settled(waited)).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(await settled(waited)).toBe(true);
  });

  test('that has passed already is not waited for', async () => {
    const { world, run } = acting(() => closed);
    expect(await settled(run('waitForServer', { untilMs: world.nowMs - 1 }))).toBe(true);
  });

  test('of ten seconds is given to a reload; after it the wizard says that it did not happen', async () => {
    const { world, run } = acting(() => closed);
    const reloaded = run('reloadPage', { context: contextOf([]) });
    await vi.advanceTimersByTimeAsync(9_900);
    expect(world.reloads).toBe(1);
    expect(await settled(reloaded)).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(await settled(reloaded)).toBe(true);
    expect(world.asked).toEqual([]);
  });
});

describe('loading the page again', () => {
  test('renews the copy in the browser’s own store first, where the page came from it', async () => {
    const { world, observer, run } = acting(() => ({ status: 200 }));
    observer.act();
    void run('reloadPage', { context: contextOf([measured('copy', 'http-cache')]) });
    await expect.poll(() => world.reloads).toBe(1);
    expect(world.asked).toMatchObject([{ address: page, cache: 'reload', credentials: 'omit' }]);
  });

  test('happens also where the copy cannot be renewed', async () => {
    const { world, run } = acting(() => 'no answer');
    void run('reloadPage', { context: contextOf([measured('copy', 'http-cache')]) });
    await expect.poll(() => world.reloads).toBe(1);
  });

  test('does not happen a second time in the page that came of it', async () => {
    const { world, run } = acting(() => closed, { arrived: true });
    void run('reloadPage', { context: contextOf([]) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(world.reloads).toBe(0);
    void run('reloadPage', { context: contextOf([]) });
    await expect.poll(() => world.reloads).toBe(1);
  });
});
