import { describe, expect, test } from 'vitest';
import { createObserver, maxRequests } from '../../src/diagnosis/createObserver.js';
import { observationOf } from '../../src/diagnosis/facts/observationOf.js';
import type { Observer, ObserverOptions } from '../../src/diagnosis/createObserver.js';
import type { Navigation, World } from '../../src/diagnosis/browser/world.js';
import type { Fact } from '../../src/wizard/contracts.js';
import { answeredWith, fakeWorld, page } from '../host/fakeWorld.js';
import type { FakeWorld, Site } from '../host/fakeWorld.js';
import { configured, measured } from '../wizard/facts.js';

const other = 'https://www.example.com/other';

type Known = Partial<Omit<ObserverOptions, 'world'>>;

function observing(
  site: Site,
  more: Partial<World> = {},
  { signal = new AbortController().signal, knownAs401 = false, isPosted = false }: Known = {},
): { world: FakeWorld; observer: Observer } {
  const world = fakeWorld(site, more);
  return { world, observer: createObserver({ world, signal, knownAs401, isPosted }) };
}
const closed =
  (challenge?: string): Site =>
  () => ({
    status: 401,
    headers: challenge === undefined ? {} : { 'www-authenticate': challenge },
  });
const addressesOf = ({ asked }: FakeWorld) => asked.map(({ address }) => address);
const namesOf = (facts: readonly Fact[]) => facts.map(({ name }) => name);

/** What the first look at the page shows. */
async function look(site: Site, more: Partial<World> = {}, known: Known = {}) {
  const { world, observer } = observing(site, more, known);
  return { world, ...(await observer.inspectPage(null)) };
}

describe('the first look', () => {
  test('at a page that is known as a 401 sends one request: anonymous, past the cache, to this site only', async () => {
    const { world, facts } = await look(closed('Session realm="Members"'));
    expect(world.asked).toMatchObject([
      { address: page, method: 'GET', mode: 'same-origin', credentials: 'omit', cache: 'no-store' },
    ]);
    expect(facts).toEqual([
      measured('page-status', 401),
      measured('address-status', 401),
      measured('challenge', 'session'),
      measured('realm', 'Members'),
    ]);
  });

  test('at another address than the page’s own asks that one, and does not mistake the page for it', async () => {
    const { world, observer } = observing(closed('Session realm="Members"'), answeredWith(200));
    const { facts } = await observer.inspectPage(other);
    expect(addressesOf(world)).toEqual([other]);
    expect(namesOf(facts)).toEqual(['address-status', 'challenge', 'realm']);
  });

  test('at an address that a script of the page has requested tells that it is no page', async () => {
    const api = 'https://www.example.com/api/orders';
    const isRequested = (address: string) => address === api;
    const { world, observer } = observing(closed('Bearer'), { ...answeredWith(200), isRequested });
    const { facts } = await observer.inspectPage(api);
    expect(facts).toContainEqual(measured('requested', true));
    expect(world.asked).toMatchObject([{ address: api, accept: '*/*' }]);
    expect(observer.isRequest(api)).toBe(true);
    expect(observer.isRequest(page)).toBe(false);
  });

  test.each([
    ['at the page’s own address, which a script has requested as well', page],
    ['at an address that no script has requested', other],
  ])('%s, is at a page', async (_, address) => {
    const { observer } = observing(closed('Bearer'), {
      ...answeredWith(401),
      isRequested: (asked) => asked === page,
    });
    expect(namesOf((await observer.inspectPage(address)).facts)).not.toContain('requested');
  });

  test('at a page that opened asks nothing', async () => {
    const { world, facts } = await look(closed(), answeredWith(200), { knownAs401: true });
    expect(facts).toEqual([measured('page-status', 200)]);
    expect(world.asked).toEqual([]);
  });

  test.each([403, 404, 419, 500])('at a page that answered %s asks nothing', async (status) => {
    const { world, facts } = await look(closed(), answeredWith(status));
    expect(facts).toEqual([measured('page-status', status)]);
    expect(world.asked).toEqual([]);
  });

  test('at a page of which nothing is known asks nothing', async () => {
    const { world, facts } = await look(closed(), answeredWith(null));
    expect(facts).toEqual([]);
    expect(world.asked).toEqual([]);
  });

  test('asks where the owner knows it, and the browser does not tell', async () => {
    const { world, facts } = await look(closed(), answeredWith(null), { knownAs401: true });
    expect(addressesOf(world)).toEqual([page]);
    expect(facts).toEqual([configured('page-status', 401), measured('address-status', 401)]);
  });

  test('asks nothing where the page has no address', async () => {
    const { world } = await look(closed(), { page: null }, { knownAs401: true });
    expect(world.asked).toEqual([]);
  });

  test('asks nothing after a form was sent: asking would be another question', async () => {
    const { world, observer } = observing(closed(), {}, { isPosted: true });
    expect(await observer.inspectPage(null)).toEqual({ facts: [measured('page-status', 401)] });
    expect(await observer.inspectPage(other)).toEqual({ facts: [] });
    expect(world.asked).toEqual([]);
  });

  test('finds out with its one request that the address leads to a sign-in page of this site', async () => {
    const login = 'https://www.example.com/login';
    const { world, facts } = await look(() => ({
      status: 200,
      finalAddress: login,
      headers: { 'content-type': 'text/html' },
      body: '<form><input type="password"></form>',
    }));
    expect(world.asked).toHaveLength(1);
    expect(facts).toContainEqual(measured('sign-in-page', 'password-field'));
  });

  test('leaves open whether the address answers when its one request fails', async () => {
    const { world, facts } = await look(() => 'another site');
    expect(world.asked).toHaveLength(1);
    expect(facts).toEqual([measured('page-status', 401)]);
  });

  test.each([
    ['401 Unauthorized', true],
    ['HTTP Error 401 - Unauthorized', true],
    ['Error 401', true],
    ['Room 401', false],
    ['Members', false],
  ])('reads in the title of a page that was served as 200: %s', async (title, is401) => {
    const { facts } = await look(closed(), { ...answeredWith(200), title: () => title });
    expect(facts.some(({ name }) => name === 'text-status')).toBe(is401);
  });

  test.each(['title', 'heading'] as const)('reads the sub-code of IIS in the %s', async (place) => {
    const { facts } = await look(closed(), {
      ...answeredWith(401),
      [place]: () => 'HTTP Error 401.2 - Unauthorized',
    });
    expect(facts).toContainEqual(measured('sub-code', '401.2'));
    expect(namesOf(facts)).not.toContain('text-status');
  });

  test('sees that the refused page is itself the sign-in form', async () => {
    const withForm = { hasSignInForm: () => true };
    const { facts } = await look(closed(), { ...answeredWith(401), ...withForm });
    expect(facts).toContainEqual(measured('sign-in-page', 'here'));
    expect(namesOf((await look(closed(), { ...answeredWith(200), ...withForm })).facts)).toEqual([
      'page-status',
    ]);
  });

  test.each([
    ['sub;desc="401.2"', [{ name: 'sub', description: '401.2' }], '401.2'],
    ['401.501', [{ name: '401.501', description: '' }], '401.501'],
    ['words with a code among them', [{ name: 'iis', description: 'was 401.3 here' }], '401.3'],
    ['a code that there is not', [{ name: 'sub', description: '401.9' }], undefined],
    ['a longer number', [{ name: 'db', description: '1401.25' }], undefined],
  ])('reads what the owner lets the server say in Server-Timing: %s', async (_, serverTiming, code) => {
    const { facts } = await look(closed(), answeredWith(401, { serverTiming }));
    expect(facts.find(({ name }) => name === 'sub-code')?.value).toBe(code);
  });

  test.each([
    ['once each', 'a=1; b=2', undefined],
    ['one of them twice', 'sid=old; theme=dark; sid=new', 'sid'],
    ['none at all', '', undefined],
  ])('sees cookies that are there: %s', async (_, cookies, names) => {
    const { facts } = await look(closed(), { cookies: () => cookies });
    expect(facts.find(({ name }) => name === 'double-cookie')?.value).toBe(names);
    expect(JSON.stringify(facts)).not.toMatch(/old|new|dark/);
  });
});

describe('where the browser tells no status', () => {
  const says401: Partial<World> = { ...answeredWith(null), title: () => '401 Unauthorized' };

  test('a page whose words say 401 is known as one, once its address refuses as well', async () => {
    const { world, facts } = await look(closed(), says401);
    expect(world.asked).toHaveLength(1);
    expect(facts).toEqual([
      measured('text-status', 401),
      measured('page-status', 401),
      measured('address-status', 401),
    ]);
  });

  test('its words alone prove nothing: an application may have set them', async () => {
    const { facts } = await look(() => ({ status: 200 }), says401);
    expect(facts).toEqual([measured('text-status', 401), measured('address-status', 200)]);
  });

  test('nothing is asked about a page that the application has gone on to without a load', async () => {
    const { world, facts } = await look(closed(), { ...says401, ...answeredWith(null, { type: null }) });
    expect(world.asked).toEqual([]);
    expect(facts).toEqual([measured('text-status', 401)]);
  });
});

const copied: Partial<Navigation> = { transferSize: 0, deliveryType: 'cache' };
const copyIn = (facts: readonly Fact[]) => facts.find(({ name }) => name === 'copy')?.value;

describe('a page that is a stored copy', () => {
  test('of an error is told, and the address is asked what it answers now', async () => {
    const { world, facts } = await look(() => ({ status: 200 }), answeredWith(403, copied));
    expect(facts).toEqual([
      measured('page-status', 403),
      measured('copy', 'http-cache'),
      measured('address-status', 200),
    ]);
    expect(world.asked).toHaveLength(1);
  });

  test('of a page that opened is nobody’s trouble: the address is not asked', async () => {
    const { world, facts } = await look(closed(), answeredWith(200, copied));
    expect(copyIn(facts)).toBe('http-cache');
    expect(world.asked).toEqual([]);
  });

  test('by a worker is not told by an answer without a date: many servers send none', async () => {
    const { facts } = await look(closed(), { isControlled: () => true });
    expect(copyIn(facts)).toBeUndefined();
  });

  test('that came back alive from the history may be asked about once more', async () => {
    const { world, observer } = observing(closed());
    await observer.inspectPage(null);
    observer.restore();
    const { facts } = await observer.inspectPage(null);
    expect(copyIn(facts)).toBe('history');
    expect(world.asked).toHaveLength(2);
  });
});

describe('requests', () => {
  const addresses = Array.from({ length: 12 }, (_, at) => `https://www.example.com/${at}`);
  const askAll = async (observer: Observer) => {
    for (const address of addresses) await observer.probe(address, 'anybody');
  };

  test('are one before the first act, whatever is looked at', async () => {
    const { world, observer } = observing(closed());
    await askAll(observer);
    expect(world.asked).toHaveLength(1);
    expect(observer.hasActed()).toBe(false);
  });

  test('are eight between two acts, and eight again after the next', async () => {
    const { world, observer } = observing(closed());
    observer.act();
    await askAll(observer);
    expect(world.asked).toHaveLength(maxRequests);
    observer.act();
    await askAll(observer);
    expect(world.asked).toHaveLength(2 * maxRequests);
    expect(observer.hasActed()).toBe(true);
  });

  test('are counted for those who ask by themselves, too', async () => {
    const { world, observer } = observing(closed());
    observer.act();
    await Promise.allSettled(addresses.map((address) => observer.network.fetch(address)));
    expect(world.asked).toHaveLength(maxRequests);
    expect(await observer.probe(page, 'anybody')).toEqual({ kind: 'no-answer' });
    expect(world.asked).toHaveLength(maxRequests);
  });

  test('are not sent again for what was answered already', async () => {
    const { world, observer } = observing(closed());
    observer.act();
    const answers = await Promise.all([observer.probe(page, 'anybody'), observer.probe(page, 'anybody')]);
    expect(await observer.probe(page, 'anybody')).toBe(answers[0]);
    expect(world.asked).toHaveLength(1);
    await observer.probe(page, 'visitor');
    expect(world.asked.map(({ credentials }) => credentials)).toEqual(['omit', 'same-origin']);
  });

  test('are sent again after an act, and when something has changed', async () => {
    const { world, observer } = observing(closed());
    observer.act();
    await observer.probe(page, 'anybody');
    observer.forget();
    await observer.probe(page, 'anybody');
    observer.act();
    await observer.probe(page, 'anybody');
    expect(world.asked).toHaveLength(3);
  });

  test('end when the wizard is taken out, though the server never answers', async () => {
    const stopped = new AbortController();
    const { world, observer } = observing(() => 'never', {}, { signal: stopped.signal });
    const looked = observer.inspectPage(null);
    await expect.poll(() => world.asked.length).toBe(1);
    stopped.abort();
    expect(await looked).toEqual({ facts: [measured('page-status', 401)] });
    expect(world.asked[0]?.signal?.aborted).toBe(true);
    await observer.probe(other, 'anybody');
    expect(world.asked).toHaveLength(1);
  });
});

/** What a probe’s result tells, of an address that was asked after the first act. */
async function seen(site: Site, address = page) {
  const { world, observer } = observing(site);
  observer.act();
  return {
    world,
    ...(await observationOf(await observer.probe(address, 'anybody'), {
      address,
      carriesCookies: false,
      world,
    })),
  };
}

describe('where an address leads', () => {
  test.each<[string, Site, 'elsewhere' | 'no-answer']>([
    ['to another site', () => 'another site', 'elsewhere'],
    ['nowhere', () => 'no answer', 'no-answer'],
  ])('%s', async (_, site, reason) => {
    expect((await seen(site)).facts).toEqual([measured('no-status', reason)]);
  });

  test('to another page of the site is told with that page', async () => {
    const finalAddress = 'https://www.example.com/start?from=%2Fmembers';
    expect((await seen(() => ({ status: 200, finalAddress }))).facts).toEqual([
      measured('no-status', 'another-page'),
      measured('leads-to', finalAddress),
    ]);
  });

  test.each([401, 403])('to a page of the site that answers %s: that answer counts', async (status) => {
    const finalAddress = 'https://www.example.com/gate';
    const headers = { 'www-authenticate': 'Session realm="Gatehouse"' };
    const { facts } = await seen(() => ({ status, finalAddress, headers }));
    expect(facts).toContainEqual(measured('address-status', status));
    expect(facts).toContainEqual(measured('leads-to', finalAddress));
    expect(facts.some(({ name }) => name === 'realm')).toBe(status === 401);
  });

  test.each([404, 500])(
    'to a page of the site that answers %s: that says nothing about it',
    async (status) => {
      const { facts } = await seen(() => ({ status, finalAddress: 'https://www.example.com/start' }));
      expect(namesOf(facts)).toEqual(['no-status', 'leads-to']);
    },
  );

  test('to itself with a slash more is the same page', async () => {
    const { facts } = await seen(() => ({
      status: 200,
      finalAddress: 'https://www.example.com/members/',
    }));
    expect(facts).toEqual([measured('address-status', 200)]);
  });

  test('to a sign-in page is a door, and where it was found is kept', async () => {
    const login = 'https://www.example.com/account/login';
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const { facts, siteLinks } = await seen(() => ({ status: 200, finalAddress: login, headers: html }));
    expect(facts).toEqual([measured('sign-in-page', 'path'), measured('leads-to', login)]);
    expect(siteLinks).toEqual({ loginUrl: login });
  });

  test('of another site is never asked', async () => {
    const { world, facts } = await seen(closed(), 'https://other.example/');
    expect(facts).toEqual([measured('no-status', 'not-possible')]);
    expect(world.asked).toEqual([]);
  });
});

describe('what a server says of itself', () => {
  test('is cut to a bearable length, and bears no hidden characters', async () => {
    const { facts } = await seen(closed(`Session realm="a\u0085b${'x'.repeat(10_000)}"`));
    const realm = String(facts.find(({ name }) => name === 'realm')?.value);
    expect(realm.length).toBeLessThanOrEqual(120);
    expect(realm).toMatch(/^a b/);
  });

  test('of several challenges, the one counts that opens the browser’s box', async () => {
    const { facts } = await seen(closed('Bearer realm="api", Basic realm="Staff"'));
    expect(facts).toContainEqual(measured('challenge', 'basic'));
    expect(facts).toContainEqual(measured('realm', 'Staff'));
  });

  test('is how long to wait, and until when by this device’s clock', async () => {
    const { world, facts, waitUntilMs } = await seen(() => ({
      status: 429,
      headers: { 'retry-after': '30' },
    }));
    expect(facts).toEqual([measured('address-status', 429), measured('retry-after', 30)]);
    expect(waitUntilMs).toBe(world.nowMs + 30_000);
  });

  test('is how it calls the request, where it refused', async () => {
    const headers = { 'x-request-id': 'req-1' };
    expect((await seen(() => ({ status: 503, headers }))).facts).toContainEqual(
      measured('request-id', 'req-1'),
    );
    expect(namesOf((await seen(() => ({ status: 200, headers }))).facts)).not.toContain('request-id');
  });
});
