import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Config } from '../../src/config/config.js';
import type { StoredData } from '../../src/wizard/contracts.js';
import { anySite } from './anySite.js';
import { answeredWith, fakeStorage, fakeWorld } from './fakeWorld.js';
import type { Asked, FakeWorld, Site } from './fakeWorld.js';
import { act, settle } from './visitor.js';
import type { Act } from './visitor.js';
import { begin } from './wizardInPage.js';

const origin = 'https://www.example.com';
const most = 8;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const keeps: StoredData[] = [
  { kind: 'cookies', names: ['sid'], more: 0 },
  { kind: 'workers', names: ['/'], more: 0 },
];

/** What an owner can have set, as far as it leads to requests. */
const anyConfig: fc.Arbitrary<Partial<Config>> = fc.record({
  loginUrl: fc.constantFrom(null, `${origin}/login`),
  contactEmail: fc.constantFrom(null, 'help@example.com'),
  url: fc.constantFrom(null, null, null, `${origin}/other.`, 'https://other.example/a'),
  checkUrl: fc.constantFrom(null, `${origin}/api/me`, `${origin}/api/me`),
  clearUrl: fc.constantFrom(null, `${origin}/clear`),
  reportUrl: fc.constantFrom(null, `${origin}/reports`),
  homeUrl: fc.constantFrom(null, `${origin}/start`, 'https://other.example/'),
  method: fc.constantFrom<Config['method'][]>('get', 'get', 'get', 'get', 'get', 'post'),
});

const anyText = fc.constantFrom(
  `${origin}/members/team.`,
  'www.example.com//a',
  'https://other.example/x',
  '401 Unauthorized',
  'HTTP Error 404',
  '',
);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat(63), text: anyText }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'back' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'return' } as const) },
);

const anyPage = fc.record({
  status: fc.constantFrom(401, 401, 401, 401, 401, null, 200, 403),
  transferSize: fc.constantFrom(1500, 1500, 0),
  isControlled: fc.boolean(),
  pageIs: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(`${origin}/members`, `${origin}/members.?a=1&amp;b=2`) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});

/** Remembers which requests the site left without an answer. */
function watched(site: Site): { site: Site; silent: Asked[] } {
  const silent: Asked[] = [];
  const answer: Site = (asked) => {
    const given = site(asked);
    if (given === 'never') silent.push(asked);
    return given;
  };
  return { site: answer, silent };
}

/** What was asked since this many requests, but for the report that the visitor sends. */
const askedSince = ({ asked }: FakeWorld, count: number) =>
  asked.slice(count).filter(({ method }) => method === 'GET');

test('whatever a site answers and a visitor does: one request before the first act, eight until the next, none of them without end', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySite,
      anyConfig,
      anyPage,
      fc.array(anyAct, { minLength: 1, maxLength: 7 }),
      async (answers, config, { status, transferSize, isControlled, pageIs }, acts) => {
        const { site, silent } = watched(answers);
        const storage = fakeStorage();
        const world = fakeWorld(site, {
          page: pageIs,
          storage,
          isControlled: () => isControlled,
          ...answeredWith(status, { transferSize }),
        });
        world.keeps = keeps;
        const { session } = begin(world, config);
        await settle(session, world);
        session.recheck(false);
        session.recheck(true);
        await settle(session, world);
        expect(world.asked.length).toBeLessThanOrEqual(1);
        expect(storage.kept).toEqual({});
        let [count, hasActed] = [world.asked.length, false];
        for (const what of acts) {
          world.nowMs += 60_000;
          if (what.kind !== 'return') [count, hasActed] = [world.asked.length, true];
          act(session, what);
          await settle(session, world);
          expect(askedSince(world, count).length).toBeLessThanOrEqual(hasActed ? most : 1);
        }
        for (const { address, signal } of world.asked) {
          expect(signal).toBeInstanceOf(AbortSignal);
          expect(new URL(address).origin).toBe(origin);
        }
        const posted = world.asked.filter(({ method }) => method === 'POST');
        expect(posted.length).toBeLessThanOrEqual(acts.length);
        expect(
          posted.filter((one) => one.address !== `${origin}/reports` || one.credentials !== 'omit'),
        ).toEqual([]);
        expect(silent.filter(({ signal }) => !signal?.aborted)).toEqual([]);
        expect(config.method === 'post' && world.asked.some(({ address }) => address === pageIs)).toBe(false);
        session.end(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('whatever a site answers: in the page that comes after it is eight until the visitor acts again', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySite,
      anyConfig,
      fc.array(anyAct, { minLength: 1, maxLength: 3 }),
      async (site, config, acts) => {
        const storage = fakeStorage();
        const before = fakeWorld(site, { storage });
        const left = begin(before, config).session;
        await settle(left, before);
        await left.loadFeatures();
        for (const what of acts) {
          act(left, what);
          await settle(left, before);
        }
        left.end(false);
        const world = fakeWorld(site, { storage });
        const { session } = begin(world, config);
        await settle(session, world);
        world.nowMs += 60_000;
        session.recheck(false);
        await settle(session, world);
        expect(world.asked.length).toBeLessThanOrEqual(session.restored ? most : 1);
        session.end(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the visitor was waiting for: a wizard that is taken out asks nothing more, and calls off what it asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyConfig,
      fc.array(anyAct, { maxLength: 3 }),
      anySite,
      async (config, acts, answers) => {
        let isSilent = false;
        const world = fakeWorld((asked) => (isSilent ? 'never' : answers(asked)));
        world.keeps = keeps;
        const { session } = begin(world, config);
        for (const what of acts) {
          await settle(session, world);
          act(session, what);
        }
        isSilent = true;
        const count = world.asked.length;
        await vi.advanceTimersByTimeAsync(0);
        session.end(true);
        const asked = world.asked.length;
        expect(world.asked.slice(count).filter(({ signal }) => !signal?.aborted)).toEqual([]);
        await vi.advanceTimersByTimeAsync(60_000);
        expect(world.asked.length).toBe(asked);
        expect(vi.getTimerCount()).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});
