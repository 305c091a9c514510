import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { present } from '../../src/view/present.js';
import type { Config } from '../../src/config/config.js';
import type { Session } from '../../src/host/session/session.js';
import { answeredWith, fakeStorage, fakeWorld } from './fakeWorld.js';
import type { FakeWorld, Site } from './fakeWorld.js';
import { act, settle } from './visitor.js';
import type { Act } from './visitor.js';
import { begin } from './wizardInPage.js';
import type { Heard } from './wizardInPage.js';

const origin = 'https://www.example.com';

/** Easy to find again, however it is encoded. */
const anySecret = fc.stringMatching(/^[A-Z]{8}\d{8}$/);

const jwtWith = (word: string) => `eyJhbGciOi.${word}.c2ln`;
const keyWith = (word: string) => `${word}${word.toLowerCase()}`;

/** Addresses with a secret in them, by where it stands. */
const addresses: Record<string, (word: string) => string> = {
  'a query': (word) => `${origin}/members?token=${word}`,
  'a query in a query': (word) => `${origin}/members?next=%2Fa%3Fkey%3D${word}&a=1`,
  'a name and password': (word) => `https://me:${word}@www.example.com/members`,
  'a token in the path': (word) => `${origin}/reset/${jwtWith(word)}/now`,
  'a key in the path': (word) => `${origin}//invite/${keyWith(word)}`,
  'a mail address in the path': (word) => `${origin}/users/${word}@example.org/inbox`,
  'an encoded mail address': (word) => `${origin}/users/${word}%40example.org`,
  'a fragment': (word) => `${origin}/members#access_token=${word}`,
};
const anyAddress = fc.constantFrom(...Object.keys(addresses));
const addressWith = (kind: string, word: string) => addresses[kind]?.(word) ?? '';

/** What visitors type around an address, or instead of one. */
const typings: ((address: string, word: string) => string)[] = [
  (address) => address,
  (address) => address.replace('https://', ''),
  (address) => `HTTP Error 401.3 at ${address}, why?`,
  (address) => `See ${address.replace('https://www.', '')} (401)`,
  (address) => `"${address}" says 401 Unauthorized`,
  (_, word) => `401 Unauthorized for ${word}@example.org`,
  (_, word) => `Authorization: Bearer ${jwtWith(word)} 401`,
  (_, word) => `localhost:3000/a?key=${word}`,
  (_, word) => `//me:${word}@www.example.com/a`,
  (_, word) => `https:\\\\me:${word}@www.example.com/a`,
];

const html = { 'content-type': 'text/html' };

/** Sites that make much of the address that they are asked for. */
const sites: Record<string, Site> = {
  closed: () => ({ status: 401, headers: { 'www-authenticate': 'Session realm="Members"' } }),
  'with a box': () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="Members"' } }),
  open: () => ({ status: 200 }),
  missing: () => ({ status: 404, headers: { 'x-request-id': 'req-7f3a' } }),
  silent: () => 'no answer',
  'with its sign-in on another site': () => 'another site',
  'with a sign-in page that is told where to lead back to': ({ address }) => {
    const { pathname, search } = new URL(address);
    if (pathname === '/login') return { status: 200, headers: html, body: '<input type="password">' };
    const finalAddress = `${origin}/login?returnUrl=${encodeURIComponent(pathname + search)}`;
    return { status: 200, headers: html, finalAddress, body: '<input type="password">' };
  },
  'that opens without the fault of the address': ({ address }) => {
    const { pathname } = new URL(address);
    if (pathname.includes('fix401') || pathname.endsWith('.xml')) return { status: 404 };
    return /\/\/|\.$/.test(pathname) || pathname === '/members' ? { status: 401 } : { status: 200 };
  },
  'with doors on its main page': ({ address }) =>
    new URL(address).pathname === '/'
      ? { status: 200, headers: html, body: '<a href="/in?a=1">Log in</a><a href="/contact">Contact</a>' }
      : { status: 401 },
};

const anyConfig: fc.Arbitrary<Partial<Config>> = fc.record({
  loginUrl: fc.constantFrom(null, `${origin}/login`),
  returnParam: fc.constantFrom(null, 'next'),
  contactEmail: fc.constantFrom(null, 'help@example.com'),
  checkUrl: fc.constantFrom(null, `${origin}/api/me`),
  reportUrl: fc.constantFrom(null, `${origin}/reports`),
});

interface Plan {
  word: string;
  site: string;
  pageKind: string;
  /** The owner names another address that failed. */
  urlKind: string | null;
  status: number | null;
  config: Partial<Config>;
  isBroken: boolean;
  /** What is done in one page, and in the page that comes after it. */
  visits: { which: number; typing: number; kind: string; back: boolean }[][];
}
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  word: anySecret,
  site: fc.constantFrom(...Object.keys(sites)),
  pageKind: anyAddress,
  urlKind: fc.option(anyAddress, { freq: 3 }),
  status: fc.constantFrom(401, 401, 200, null),
  config: anyConfig,
  isBroken: fc.boolean(),
  visits: fc.array(
    fc.array(
      fc.record({
        which: fc.nat(63),
        typing: fc.nat(typings.length - 1),
        kind: anyAddress,
        back: fc.boolean().map((is) => is),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 2 },
  ),
});

/** Whatever the visitor could send to the owner at this moment. */
async function reportsOf({ conversation, words, loadFeatures, seenAtMs }: Session): Promise<string[]> {
  const value = await loadFeatures();
  const snapshot = conversation.actor().getSnapshot();
  const presenters = { status: 'ready', value } as const;
  const options = { copy: words.copy, presenters, canGoBack: false, takenBack: null, seenAtMs };
  const { items, choices } = present(snapshot, options);
  return [
    JSON.stringify(value.build(snapshot.context, seenAtMs)),
    value.report(snapshot.context, seenAtMs),
    ...items.flatMap((item) => (item.kind === 'report' ? [item.text] : [])),
    ...choices.flatMap(({ href }) => (href?.startsWith('mailto:') ? [href] : [])),
  ];
}

/** What left the wizard in a visit, by the way it took. */
interface Left {
  reports: string[];
  events: Heard[];
  kept: string[];
  told: string[];
}

const lines: unknown[][] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, level).mockImplementation((...line: unknown[]) => void lines.push(line));
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs whole conversations, and gathers all that comes out of them. */
async function visit({
  word,
  site,
  pageKind,
  urlKind,
  status,
  config,
  isBroken,
  visits,
}: Plan): Promise<Left> {
  lines.length = 0;
  const left: Left = { reports: [], events: [], kept: [], told: [] };
  const storage = fakeStorage();
  const page = addressWith(pageKind, word).replace(/#.*/, '');
  const worlds: FakeWorld[] = [];
  for (const acts of visits) {
    const world = fakeWorld(sites[site] ?? (() => 'never'), {
      page,
      storage,
      ...answeredWith(status),
      cookies: () => `sid=${word}; theme=${keyWith(word)}; sid=${jwtWith(word)}; ${word}`,
      ...(isBroken && {
        copyText: (text) => Promise.reject(new Error(`cannot copy ${text} at ${page}`)),
        testCookies: () => {
          throw new Error(`"${page}" is not to be asked: ${page.slice(8)}`);
        },
      }),
    });
    world.keeps = [{ kind: 'cookies', names: [`user-${keyWith(word)}`, `${word}@example.org`], more: 0 }];
    worlds.push(world);
    const { session, events } = begin(world, {
      ...config,
      url: urlKind && addressWith(urlKind, word).replace(/#.*|(?<=\/\/).*@/, ''),
    });
    await settle(session, world);
    await session.loadFeatures();
    for (const { which, typing, kind, back } of acts) {
      const text = typings[typing]?.(addressWith(kind, word), word) ?? '';
      const what: Act = back && which % 4 === 0 ? { kind: 'back' } : { kind: 'answer', which, text };
      act(session, what);
      left.kept.push(...Object.values(storage.kept));
      await settle(session, world);
      left.kept.push(...Object.keys(storage.kept), ...Object.values(storage.kept));
      left.reports.push(...(await reportsOf(session)));
    }
    session.leave();
    await settle(session, world);
    left.events.push(...events);
    session.end(false);
  }
  for (const { asked, copied, shared, saved } of worlds) {
    left.reports.push(...copied, ...shared, ...saved.map(({ text }) => text));
    left.reports.push(...asked.flatMap(({ body }) => body ?? []));
  }
  left.told = lines.map((line) => line.map(String).join(' '));
  return left;
}

/** The lines that a secret stands in, plainly or encoded. */
const leaks = (word: string, texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const plain = text.replace(/%25/g, '%').replace(/%2f/gi, '/').replace(/%3f/gi, '?').replace(/%3d/gi, '=');
    return `${text} ${plain}`.toLowerCase().includes(word.toLowerCase());
  });

/** The reason why it did not help is the visitor’s own text, and meant to be sent. */
const withoutReason = (event: Heard): unknown =>
  event.name === 'helpful' ? { ...event, detail: { ...event.detail, text: '' } } : event;

const property = (check: (left: Left, word: string) => void) =>
  fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => check(await visit(plan), plan.word)),
    { numRuns: 200 },
  );

describe('no secret of the visitor’s, wherever it stood or was typed,', () => {
  test('is in a report: as text, as a mail, as a file, or as it is sent', async () => {
    await property(({ reports }, word) => {
      expect(reports.length).toBeGreaterThan(0);
      expect(leaks(word, reports)).toEqual([]);
    });
  });

  test('is in an event', async () => {
    await property(({ events }, word) => {
      expect(events.length).toBeGreaterThan(0);
      expect(
        leaks(
          word,
          events.map((event) => JSON.stringify(withoutReason(event))),
        ),
      ).toEqual([]);
    });
  });

  test('is in the tab’s storage, at any moment', async () => {
    await property(({ kept }, word) => {
      expect(leaks(word, kept)).toEqual([]);
    });
  });

  test('is on the console, where nothing is at all', async () => {
    await property(({ told }) => {
      expect(told).toEqual([]);
    });
  });
});

test('the visits of these tests come to reports, mails, events and a storage: else they would prove nothing', async () => {
  const [sample] = fc.sample(anyPlan, { numRuns: 1, seed: 401 });
  if (!sample) throw new Error('there is a plan');
  const visits = [[0, 1, 2, 3].map((which) => ({ which, typing: 0, kind: 'a query', back: false }))];
  const left = await visit({
    ...sample,
    site: 'closed',
    status: 401,
    urlKind: null,
    pageKind: 'a query',
    visits,
  });
  expect(left.kept.join(' ')).toContain('fix401');
  expect(left.reports.join(' ')).toContain(`${origin}/members`);
  expect(left.events.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['finding', 'answer', 'outcome']),
  );
});
