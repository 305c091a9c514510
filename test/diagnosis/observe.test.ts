import { describe, expect, test } from 'vitest';
import { createObserver } from '../../src/diagnosis/observe.js';
import type { Observer } from '../../src/diagnosis/observe.js';
import type { World } from '../../src/diagnosis/world.js';
import { fakeWorld, page } from '../host/fakeWorld.js';
import type { FakeWorld, Site } from '../host/fakeWorld.js';
import { measured } from '../wizard/facts.js';

const { signal } = new AbortController();

function observing(
  site: Site,
  more: Partial<World> = {},
  knownAs401 = false,
): { world: FakeWorld; observer: Observer } {
  const world = fakeWorld(site, more);
  return { world, observer: createObserver({ world, knownAs401 }) };
}
const closed =
  (challenge?: string): Site =>
  () => ({
    status: 401,
    headers: challenge === undefined ? {} : { 'www-authenticate': challenge },
  });
const cookiesOf = ({ asked }: FakeWorld) => asked.map(({ credentials }) => credentials);

describe('the first look', () => {
  test('at a page that is known as a 401 sends one request, without cookies', async () => {
    const { world, observer } = observing(closed('Session realm="Members"'));
    const { facts } = await observer.lookAtPage(null, signal);
    expect(cookiesOf(world)).toEqual(['omit']);
    expect(world.asked[0]?.address).toBe(page);
    expect(facts).toEqual([
      measured('page-status', 401),
      measured('address-status', 401),
      measured('challenge', 'session'),
      measured('realm', 'Members'),
    ]);
  });

  test('at another address than the page’s own asks that one, and does not mistake the page for it', async () => {
    const { world, observer } = observing(closed('Session realm="Members"'), { navigationStatus: () => 200 });
    const { facts } = await observer.lookAtPage('https://www.example.com/other', signal);
    expect(world.asked.map(({ address }) => address)).toEqual(['https://www.example.com/other']);
    expect(facts.map(({ name }) => name)).toEqual(['address-status', 'challenge', 'realm']);
  });

  test('at a page that opened asks nothing', async () => {
    const { world, observer } = observing(closed(), { navigationStatus: () => 200 }, true);
    expect(await observer.lookAtPage(null, signal)).toEqual({ facts: [measured('page-status', 200)] });
    expect(world.asked).toEqual([]);
  });

  test('at a page of which nothing is known asks nothing', async () => {
    const { world, observer } = observing(closed(), { navigationStatus: () => null });
    expect(await observer.lookAtPage(null, signal)).toEqual({ facts: [] });
    expect(world.asked).toEqual([]);
  });

  test('asks where the owner knows it, and the browser does not tell', async () => {
    const { world, observer } = observing(closed(), { navigationStatus: () => null }, true);
    await observer.lookAtPage(null, signal);
    expect(cookiesOf(world)).toEqual(['omit']);
  });

  test('asks nothing where the page has no address', async () => {
    const { world, observer } = observing(closed(), { page: null }, true);
    await observer.lookAtPage(null, signal);
    expect(world.asked).toEqual([]);
  });

  test('looks at the address that the owner names', async () => {
    const { world, observer } = observing(closed());
    await observer.lookAtPage('https://www.example.com/private', signal);
    expect(world.asked.map(({ address }) => address)).toEqual(['https://www.example.com/private']);
  });

  test.each([
    ['401 Unauthorized', true],
    ['HTTP Error 401 - Unauthorized', true],
    ['Error 401', true],
    ['Room 401', false],
    ['Members', false],
  ])('reads in the title of a page that was served as 200: %s', async (title, is401) => {
    const { observer } = observing(closed(), { navigationStatus: () => 200, title: () => title });
    const { facts } = await observer.lookAtPage(null, signal);
    expect(facts.some(({ name }) => name === 'text-status')).toBe(is401);
  });
});

describe('the check after a step', () => {
  test('asks a second time with the visitor’s cookies when the challenge opens no box', async () => {
    const { world, observer } = observing(({ credentials }) =>
      credentials === 'same-origin'
        ? { status: 200 }
        : { status: 401, headers: { 'www-authenticate': 'Bearer realm="api"' } },
    );
    const { facts } = await observer.checkAddress(page, signal);
    expect(cookiesOf(world)).toEqual(['omit', 'same-origin']);
    expect(facts).toContainEqual(measured('page-status', 200));
    expect(facts).toContainEqual(measured('address-status', 401));
  });

  test('asks a second time where there is no challenge at all', async () => {
    const { world, observer } = observing(closed());
    await observer.checkAddress(page, signal);
    expect(cookiesOf(world)).toEqual(['omit', 'same-origin']);
  });

  test.each(['Basic realm="a"', 'Digest realm="a"', 'Negotiate', 'NTLM', 'Bearer, Basic realm="a"'])(
    'never asks with cookies where the browser would open a box: %s',
    async (challenge) => {
      const { world, observer } = observing(closed(challenge));
      const { facts } = await observer.checkAddress(page, signal);
      expect(cookiesOf(world)).toEqual(['omit']);
      expect(facts).toContainEqual(measured('address-status', 401));
    },
  );

  test('nor in Firefox where the header cannot be read: it may hold two challenges', async () => {
    const { world, observer } = observing(closed(), { hidesRepeatedHeaders: true });
    await observer.checkAddress(page, signal);
    expect(cookiesOf(world)).toEqual(['omit']);
  });

  test('nor after an answer that is no 401', async () => {
    const { world, observer } = observing(() => ({ status: 200 }));
    expect(await observer.checkAddress(page, signal)).toEqual({ facts: [measured('address-status', 200)] });
    expect(cookiesOf(world)).toEqual(['omit']);
  });

  test('prefers what the visitor’s own request was told', async () => {
    const { observer } = observing(({ credentials }) => ({
      status: 401,
      headers: {
        'www-authenticate': credentials === 'omit' ? 'Bearer realm="a"' : 'Bearer error="invalid_token"',
      },
    }));
    const { facts } = await observer.checkAddress(page, signal);
    expect(facts).toContainEqual(measured('auth-error', 'invalid_token'));
    expect(facts.filter(({ name }) => name === 'challenge')).toEqual([measured('challenge', 'bearer')]);
  });
});

describe('where an address leads', () => {
  test.each<[string, Site, string]>([
    ['to another site', () => 'another site', 'elsewhere'],
    [
      'to another page of the site',
      () => ({ status: 200, finalAddress: 'https://www.example.com/login' }),
      'another-page',
    ],
    ['nowhere', () => 'no answer', 'no-answer'],
  ])('%s', async (_, site, reason) => {
    const { observer } = observing(site);
    expect(await observer.checkAddress(page, signal)).toEqual({
      facts: [{ name: 'no-status', value: reason, source: 'measured' }],
    });
  });

  test('to itself with a slash more is the same page', async () => {
    const { observer } = observing(() => ({ status: 200, finalAddress: 'https://www.example.com/members/' }));
    expect(await observer.checkAddress(page, signal)).toEqual({ facts: [measured('address-status', 200)] });
  });

  test('another site is never asked', async () => {
    const { world, observer } = observing(closed());
    expect(await observer.checkAddress('https://other.example/', signal)).toEqual({
      facts: [measured('no-status', 'not-possible')],
    });
    expect(world.asked).toEqual([]);
  });
});

test('a look that is called off ends, though the server never answers', async () => {
  const stopped = new AbortController();
  const { observer } = observing(() => 'never');
  const look = observer.checkAddress(page, stopped.signal);
  stopped.abort();
  expect(await look).toEqual({ facts: [measured('no-status', 'no-answer')] });
});

test('what a server calls itself is cut to a bearable length, and bears no hidden characters', async () => {
  const realm = `a\u0085b${'x'.repeat(500)}`;
  const { observer } = observing(closed(`Session realm="${realm}"`));
  const { facts } = await observer.lookAtPage(null, signal);
  const shown = String(facts.find(({ name }) => name === 'realm')?.value);
  expect(shown.length).toBeLessThanOrEqual(120);
  expect(shown).toMatch(/^a b/);
});

test('how long to wait is read from the answer', async () => {
  const { observer } = observing(() => ({ status: 429, headers: { 'retry-after': '30' } }));
  const { facts } = await observer.checkAddress(page, signal);
  expect(facts).toEqual([measured('address-status', 429), measured('retry-after', 30)]);
});

describe('the page that was loaded anew', () => {
  test('tells its own status, where the browser does', async () => {
    const { world, observer } = observing(closed(), { navigationStatus: () => 403 });
    expect(await observer.lookAgain(signal)).toEqual({ facts: [measured('page-status', 403)] });
    expect(world.asked).toEqual([]);
  });

  test('is asked without cookies where it does not', async () => {
    const { world, observer } = observing(() => ({ status: 200 }), { navigationStatus: () => null });
    expect(await observer.lookAgain(signal)).toEqual({ facts: [measured('address-status', 200)] });
    expect(cookiesOf(world)).toEqual(['omit']);
  });
});
