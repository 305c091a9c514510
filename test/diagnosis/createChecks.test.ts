import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecks } from '../../src/diagnosis/createChecks.js';
import type { Checks } from '../../src/diagnosis/createChecks.js';
import { createObserver, maxRequests } from '../../src/diagnosis/createObserver.js';
import type { Observer } from '../../src/diagnosis/createObserver.js';
import type { BrowserActions, Delivery, World } from '../../src/diagnosis/browser/world.js';
import type { Fact, FactName } from '../../src/wizard/contracts.js';
import { answeredWith, fakeWorld } from '../host/fakeWorld.js';
import type { Answer, FakeWorld, Site } from '../host/fakeWorld.js';
import { measured } from '../wizard/facts.js';
import { anySite } from '../host/anySite.js';

const origin = 'https://www.example.com';
const page = `${origin}/members`;
const checkUrl = `${origin}/api/me`;

interface Setting {
  world?: Partial<World & BrowserActions>;
  checkUrl?: string | null;
  isPosted?: boolean;
  knownAs401?: boolean;
}

interface Looking extends Checks {
  world: FakeWorld;
  observer: Observer;
  stop: () => void;
}

/** The visitor has acted, and the page may be looked at more closely. */
function looking(
  site: Site,
  { world: more, checkUrl: asked = null, isPosted = false, knownAs401 = false }: Setting = {},
): Looking {
  const world = fakeWorld(site, { page, ...more });
  const stopped = new AbortController();
  const { signal } = stopped;
  const observer = createObserver({ world, signal, knownAs401, isPosted });
  observer.act();
  const closer = createChecks({ world, observer, signal, checkUrl: asked, isPosted });
  return { ...closer, world, observer, stop: () => stopped.abort() };
}

const html = { 'content-type': 'text/html' };
const closed = (challenge: string | null = null): Answer => ({
  status: 401,
  headers: challenge === null ? {} : { 'www-authenticate': challenge },
});
const valueOf = (facts: readonly Fact[], name: FactName) => facts.find((fact) => fact.name === name)?.value;
/** What was asked, in short: `omit /members`. */
const asked = ({ world }: Looking) =>
  world.asked.map(({ address, credentials }) => `${credentials} ${address.replace(origin, '')}`);

describe('the check of an address', () => {
  test('asks anonymously first, then with the visitor’s cookies, since the challenge opens no box', async () => {
    const look = looking(({ credentials }) =>
      credentials === 'same-origin' ? { status: 200 } : closed('Bearer realm="api"'),
    );
    const { facts } = await look.checkAddress(page);
    expect(asked(look)).toEqual(['omit /members', 'same-origin /members']);
    expect(facts).toContainEqual(measured('address-status', 401));
    expect(facts).toContainEqual(measured('visitor-status', 200));
  });

  test.each([null, 'Session realm="a"', 'FormBased', 'Bearer realm="Basic sign-in"'])(
    'asks with cookies after a 401 that opens no box: %s',
    async (challenge) => {
      const look = looking(() => closed(challenge));
      await look.checkAddress(page);
      expect(asked(look)).toEqual(['omit /members', 'same-origin /members']);
    },
  );

  test.each(['Basic realm="a"', 'Digest realm="a"', 'Negotiate', 'NTLM', 'Bearer, Basic realm="a"'])(
    'never asks with cookies where the browser would open a box: %s',
    async (challenge) => {
      const look = looking(() => closed(challenge));
      const { facts } = await look.checkAddress(page);
      expect(asked(look)).toEqual(['omit /members']);
      expect(facts).toContainEqual(measured('address-status', 401));
    },
  );

  test('nor in an older Firefox where the header cannot be read: it may hold two challenges', async () => {
    const look = looking(() => closed(), { world: { engine: 'firefox' } });
    await look.checkAddress(page);
    expect(asked(look)).toEqual(['omit /members']);
  });

  test.each<[string, Answer]>([
    ['200: a server may challenge only those who have a cookie', { status: 200 }],
    ['204', { status: 204 }],
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['401 of another page that it led to', { ...closed(), finalAddress: `${origin}/gate` }],
  ])('nor after an answer of %s', async (_, answer) => {
    const look = looking(() => answer);
    await look.checkAddress(page);
    expect(new Set(look.world.asked.map(({ credentials }) => credentials))).toEqual(new Set(['omit']));
  });

  test('of what answers normally asks once, and looks at nothing else', async () => {
    let tested = 0;
    const look = looking(() => ({ status: 200 }), {
      checkUrl,
      world: { testCookies: () => Promise.resolve((tested += 1) > 0 ? 'blocked' : null) },
    });
    expect(await look.checkAddress(page)).toEqual({ facts: [measured('address-status', 200)] });
    expect(asked(look)).toEqual(['omit /members']);
    expect(tested).toBe(0);
  });

  test('prefers what the visitor’s own request was told', async () => {
    const look = looking(({ credentials }) =>
      closed(credentials === 'omit' ? 'Bearer realm="a"' : 'Bearer error="invalid_token"'),
    );
    const { facts } = await look.checkAddress(page);
    expect(facts).toContainEqual(measured('auth-error', 'expired'));
    expect(facts.filter(({ name }) => name === 'challenge')).toEqual([measured('challenge', 'bearer')]);
  });

  test('of another site asks nothing', async () => {
    const look = looking(() => closed());
    const { facts } = await look.checkAddress('https://other.example/');
    expect(facts).toContainEqual(measured('no-status', 'not-possible'));
    expect(asked(look)).toEqual([]);
  });

  test('uses within an act what was answered already, and asks again after the next', async () => {
    const look = looking(() => closed());
    await Promise.all([look.checkAddress(page), look.checkAddress(page)]);
    await look.fullCheck(page);
    const once = asked(look);
    expect(once.filter((one) => one.endsWith(' /members'))).toEqual([
      'omit /members',
      'same-origin /members',
    ]);
    look.observer.act();
    await look.checkAddress(page);
    expect(asked(look).slice(once.length)).toEqual(['omit /members', 'same-origin /members']);
  });
});

const firefox = { engine: 'firefox', keepaliveOpensNoBox: true } as const;
/** A site that answers this visitor otherwise than anybody. */
const knowing =
  (visitor: ReturnType<Site>, anybody: ReturnType<Site>): Site =>
  ({ credentials }) =>
    credentials === 'same-origin' ? visitor : anybody;

describe('the visitor’s own answer', () => {
  test.each([200, 403])('is asked for after a 403 to anybody, and stands beside it: %s', async (status) => {
    const look = looking(knowing({ status }, { status: 403 }));
    const { facts } = await look.checkAddress(page);
    expect(asked(look)).toEqual(['omit /members', 'same-origin /members']);
    expect(facts).toContainEqual(measured('address-status', 403));
    expect(facts).toContainEqual(measured('visitor-status', status));
  });

  test('leaves nothing of the refusal of anybody where the visitor is let in', async () => {
    const anybody = closed('Bearer realm="Ledger", error="invalid_token", error_description="expired"');
    const { facts } = await looking(knowing({ status: 200 }, anybody)).checkAddress(page);
    expect(facts).toEqual([measured('address-status', 401), measured('visitor-status', 200)]);
  });

  test('is no page status: the page itself was not loaded', async () => {
    const { facts } = await looking(knowing({ status: 200 }, closed())).checkAddress(page);
    expect(valueOf(facts, 'page-status')).toBeUndefined();
  });

  test.each<[string, ReturnType<Site>]>([
    ['a challenge that would open a box', closed('Basic realm="Ledger"')],
    ['an unreadable challenge', closed()],
    ['a 403', { status: 403 }],
    ['a 200', { status: 200 }],
    ['a redirect to another site', 'another site'],
    ['a page that it leads to', { status: 200, finalAddress: `${origin}/start` }],
    ['a refusal of a page that it leads to', { ...closed(), finalAddress: `${origin}/gate` }],
  ])('is always asked for in Firefox, by a request that opens no box: after %s', async (_, anybody) => {
    const look = looking(knowing({ status: 200 }, anybody), { world: firefox });
    const { facts } = await look.checkAddress(page);
    expect(facts).toContainEqual(measured('visitor-status', 200));
    const own = look.world.asked.filter(({ credentials }) => credentials === 'same-origin');
    expect(own.map(({ keepalive }) => keepalive)).toEqual([true]);
  });

  test.each([404, 429, 500])(
    'is not asked for in Firefox where it makes no difference: %s',
    async (status) => {
      const look = looking(() => ({ status }), { world: firefox });
      await look.checkAddress(page);
      expect(new Set(look.world.asked.map(({ credentials }) => credentials))).toEqual(new Set(['omit']));
    },
  );

  test.each<[string, Answer, boolean]>([
    ['lets in', { status: 200 }, true],
    ['leads there, too', { status: 200, headers: html, body: '<input type="password">' }, false],
  ])(
    'of a site that leads anybody to a sign-in tells if it knows the visitor: it %s',
    async (_, visitor, signedIn) => {
      const look = looking(knowing(visitor, 'another site'), { world: firefox });
      const { facts } = await look.checkAddress(page);
      expect(valueOf(facts, 'signed-in')).toBe(signedIn);
      expect(valueOf(facts, 'no-status')).toBe(signedIn ? undefined : 'elsewhere');
    },
  );
});

describe('the address', () => {
  test('is requested as a navigation does, so that a site that redirects those shows its sign-in', async () => {
    const look = looking(() => closed());
    await look.checkAddress(`${origin}/asked-as-page`);
    expect(look.world.asked.every(({ accept }) => accept?.startsWith('text/html,'))).toBe(true);
  });

  test('that a script of the page has requested is requested in the same way', async () => {
    const api = `${origin}/api/orders`;
    let timed = [api];
    const look = looking(() => closed(), { world: { isRequested: (address) => timed.includes(address) } });
    await look.checkAddress(api);
    // From now on the wizard's own requests stand in the browser's timing as well.
    timed = [api, page];
    look.observer.forget();
    await look.checkAddress(api);
    expect(new Set(look.world.asked.map(({ accept }) => accept))).toEqual(new Set(['*/*']));
  });

  test('from a sandboxed frame cannot be requested at all', async () => {
    const look = looking(() => closed(), { world: { origin: 'null' } });
    const { facts } = await look.checkAddress(page);
    expect(facts).toContainEqual(measured('no-status', 'not-possible'));
    expect(asked(look)).toEqual([]);
  });
});

describe('a refused page', () => {
  test.each([401, 403])('that is itself the sign-in form says so: %s', async (status) => {
    const form = { status, headers: html, body: '<form><input type="password"></form>' };
    const { facts, siteLinks } = await looking(() => form).checkAddress(page);
    expect(facts).toContainEqual(measured('sign-in-page', 'here'));
    expect(facts).toContainEqual(measured('address-status', status));
    expect(siteLinks).toBeUndefined();
  });

  test.each([
    ['text/html', '<title>Error</title><pre>ForbiddenError: invalid csrf token</pre>'],
    ['application/json', '{"code":"FST_CSRF_MISSING_SECRET","message":"Missing csrf secret"}'],
    [
      'text/html',
      '<title>403 Forbidden</title><h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p>',
    ],
  ])(
    'whose words are a guard’s against forged requests was a form that was open for too long',
    async (type, body) => {
      const refusal = { status: 403, headers: { 'content-type': type }, body };
      const { facts } = await looking(() => refusal).checkAddress(page);
      expect(valueOf(facts, 'auth-error')).toBe('form-expired');
    },
  );

  test.each([
    '<meta name="csrf-token" content="invalid"><h1>Forbidden</h1>',
    '<script>if (!csrf) throw "invalid"</script><p>You may not open this.</p>',
    '<h1>How we protect our forms: CSRF explained</h1>',
  ])('that only carries such a guard’s marks was none: %s', async (body) => {
    const { facts } = await looking(() => ({ status: 403, headers: html, body })).checkAddress(page);
    expect(valueOf(facts, 'auth-error')).toBeUndefined();
  });

  test('that opens with a title that says 401 says so', async () => {
    const shell = { status: 200, headers: html, body: '<title>401: You may not see this page</title>' };
    const { facts } = await looking(() => shell).checkAddress(`${origin}/other`);
    expect(facts).toContainEqual(measured('text-status', 401));
  });
});

const ask = async (me: (signedIn: boolean) => Answer | 'no answer' | 'another site', more: Setting = {}) => {
  const site: Site = ({ address, credentials }) =>
    address === checkUrl ? me(credentials === 'same-origin') : { ...closed('Basic realm="a"') };
  const look = looking(site, { checkUrl, ...more });
  const { facts } = await look.checkAddress(page);
  return { look, signedIn: valueOf(facts, 'signed-in'), of: asked(look).filter((one) => /api/.test(one)) };
};

describe('the address that says whether the visitor is signed in', () => {
  test.each<[string, Answer, boolean]>([
    ['yes', { status: 200 }, true],
    ['no', { status: 401 }, false],
    ['no, it leads to the sign-in page', { status: 404 }, false],
    [
      'no, it shows the sign-in page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<input type="password">' },
      false,
    ],
  ])('is asked anonymously first, then as the visitor: %s', async (_, own, signedIn) => {
    const seen = await ask((isVisitor) => (isVisitor ? own : { status: 401 }));
    expect(seen.of).toEqual(['omit /api/me', 'same-origin /api/me']);
    expect(seen.signedIn).toBe(signedIn);
  });

  test.each(['Basic realm="a"', 'Digest realm="a"', 'Negotiate', 'Bearer, NTLM'])(
    'is never asked with cookies when it breaks its promise with a challenge that opens a box: %s',
    async (challenge) => {
      const seen = await ask(() => closed(challenge));
      expect(seen.of).toEqual(['omit /api/me']);
      expect(seen.signedIn).toBeUndefined();
    },
  );

  test.each<[string, Answer | 'no answer' | 'another site']>([
    ['200: then it says so to everybody', { status: 200 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['nothing', 'no answer'],
    ['elsewhere', 'another site'],
  ])('is never asked with cookies when it does not refuse a stranger with 401: %s', async (_, answer) => {
    const seen = await ask(() => answer);
    expect(new Set(seen.of)).toEqual(new Set(['omit /api/me']));
    expect(seen.signedIn).toBeUndefined();
  });

  test('says nothing when it answers the visitor not at all', async () => {
    const seen = await ask((isVisitor) => (isVisitor ? 'no answer' : { status: 401 }));
    expect(seen.signedIn).toBeUndefined();
  });

  test('is not asked where the owner names none', async () => {
    expect((await ask(() => ({ status: 401 }), { checkUrl: null })).of).toEqual([]);
  });

  test('tells it also of a page that leads to a sign-in page first', async () => {
    const login: Answer = {
      status: 200,
      finalAddress: `${origin}/login`,
      headers: { 'content-type': 'text/html' },
    };
    const site: Site = ({ address, credentials }) =>
      address === checkUrl ? { status: credentials === 'omit' ? 401 : 200 } : login;
    const { facts, siteLinks } = await looking(site, { checkUrl }).checkAddress(page);
    expect(valueOf(facts, 'sign-in-page')).toBe('path');
    expect(valueOf(facts, 'signed-in')).toBe(true);
    expect(siteLinks).toEqual({ loginUrl: `${origin}/login` });
  });
});

describe('cookies', () => {
  test.each(['kept', 'blocked', 'secure-lost'] as const)('that are %s are told', async (result) => {
    const look = looking(() => closed(), { world: { testCookies: () => Promise.resolve(result) } });
    const { facts } = await look.checkAddress(page);
    expect(facts).toContainEqual(measured('cookies', result));
  });

  test('are left out where nobody can tell', async () => {
    const look = looking(() => closed(), { world: { testCookies: () => Promise.resolve(null) } });
    expect(valueOf((await look.checkAddress(page)).facts, 'cookies')).toBeUndefined();
  });
});

/** A site whose answers are dated as if the device’s clock were ahead of it by so much; null without a date. */
const dated =
  (...aheadSeconds: (number | null)[]): ((world: () => FakeWorld) => Site) =>
  (world) => {
    const left = [...aheadSeconds];
    return () => {
      const ahead = left.shift() ?? null;
      if (ahead === null) return closed();
      const date = new Date(world().nowMs - ahead * 1000).toUTCString();
      return { status: 401, headers: { date } };
    };
  };
const clockOf = async (siteOf: (world: () => FakeWorld) => Site) => {
  const look: Looking = looking(siteOf(() => look.world));
  return valueOf((await look.checkAddress(page)).facts, 'clock');
};

describe('the clock of the device', () => {
  test('is told when two answers agree that it is wrong', async () => {
    expect(await clockOf(dated(600, 600))).toBe(600);
    expect(await clockOf(dated(-3600, -3601))).toBe(-3600);
  });

  test('is not told when it is right, or wrong by no more than two minutes', async () => {
    expect(await clockOf(dated(0, 0))).toBeUndefined();
    expect(await clockOf(dated(120, 120))).toBeUndefined();
  });

  test.each<[string, (number | null)[]]>([
    ['only one is dated', [600, null]],
    ['none is dated', [null, null]],
    ['they differ', [600, 700]],
  ])('is not told from two answers of which %s', async (_, ahead) => {
    expect(await clockOf(dated(...ahead))).toBeUndefined();
  });

  test('is not told from one answer, where no second may be asked', async () => {
    const look: Looking = looking(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic', date: new Date(look.world.nowMs - 600_000).toUTCString() },
    }));
    expect(valueOf((await look.checkAddress(page)).facts, 'clock')).toBeUndefined();
  });

  test('is not told where a worker answers for the site: it may give out what it has kept, with its old date', async () => {
    const date = new Date(0).toUTCString();
    const look = looking(() => ({ status: 401, headers: { date } }), { world: { isControlled: () => true } });
    expect(valueOf((await look.checkAddress(page)).facts, 'clock')).toBeUndefined();
  });
});

const isControlled = () => true;
const copyOf = async (look: Looking, address = page) =>
  valueOf((await look.checkAddress(address)).facts, 'copy');

const dateNow = 'Tue, 24 Nov 2026 01:30:00 GMT';
const old = 'Tue, 24 Nov 2026 01:10:00 GMT';
const headed = (headers: Record<string, string>): Answer => ({ status: 401, headers });

/** The worker answers this page; its neighbours come from the network. */
const workerFor =
  (own: Answer, neighbour: Answer = headed({ date: dateNow, server: 'nginx' })): Site =>
  ({ address, keepalive }) =>
    address === page && !keepalive ? own : neighbour;
/** The browser's timing says so. */
const timed = (own: Partial<Delivery> | null = {}, others: Partial<Delivery> = { byWorker: false }) => ({
  isControlled,
  deliveryOf: (address: string) =>
    address !== page
      ? { byWorker: true, fromStore: false, ...others }
      : own && { byWorker: true, fromStore: false, ...own },
});
/** The network answers an anonymous request otherwise than the worker does. */
const pastWorkerFor =
  (network: Answer): Site =>
  ({ keepalive, credentials }) =>
    keepalive && credentials === 'omit' ? network : closed();

describe('a worker of the site', () => {
  test.each<[string, Answer]>([
    ['has no header of a server, and that of a neighbour has a date', closed()],
    ['is twenty minutes older than that of a neighbour', headed({ date: old, server: 'nginx' })],
  ])('is to blame where it answers, and its answer %s', async (_, own) => {
    const look = looking(workerFor(own), { world: timed() });
    expect(await copyOf(look)).toBe('service-worker');
    expect(asked(look)).toContainEqual(expect.stringMatching(/^omit \/fix401-\w+$/));
  });

  test.each<[string, Site, Partial<World & BrowserActions>]>([
    ['the network answers, though without a date', workerFor(closed()), timed({ byWorker: false })],
    ['the browser’s timing says nothing', workerFor(closed()), timed(null)],
    [
      'its answer has headers of a server, as one that is passed on',
      workerFor(headed({ server: 'haproxy' })),
      timed(),
    ],
    ['no answer of the site has a date', workerFor(closed(), closed()), timed()],
    ['it answers the neighbour as well', workerFor(closed()), timed({}, { byWorker: true })],
    ['both are of now', workerFor(headed({ date: dateNow })), timed()],
    ['a cache on the way says how old its copy is', workerFor(headed({ date: old, age: '1200' })), timed()],
  ])('is not to blame where %s', async (_, site, world) => {
    expect(await copyOf(looking(site, { world }))).toBeUndefined();
  });

  test('is to blame at once where its answer comes from the cache storage', async () => {
    const look = looking(workerFor(headed({ date: dateNow })), { world: timed({ fromStore: true }) });
    expect(await copyOf(look)).toBe('service-worker');
    expect(asked(look)).toEqual(['omit /members', 'same-origin /members']);
  });

  test('is to blame at once in WebKit, which times an answer that is passed on as the network’s', async () => {
    const look = looking(workerFor(headed({ date: dateNow })), { world: { ...timed(), engine: 'webkit' } });
    expect(await copyOf(look)).toBe('service-worker');
    expect(asked(look)).toEqual(['omit /members', 'same-origin /members']);
  });

  test('is to blame in Firefox where the same request past it is answered otherwise', async () => {
    for (const network of [{ status: 404 }, headed({ date: dateNow })]) {
      const look = looking(pastWorkerFor(network), { world: { isControlled, ...firefox } });
      expect(await copyOf(look)).toBe('service-worker');
      expect(look.world.asked.every(({ address }) => address === page)).toBe(true);
    }
  });

  test('is not to blame in Firefox where the same request past it is answered alike', async () => {
    const look = looking(() => closed(), { world: { isControlled, ...firefox } });
    expect(await copyOf(look)).toBeUndefined();
  });

  test('is not asked about behind a box: each request may count as a failed sign-in', async () => {
    const look = looking(() => closed('Basic realm="a"'), { world: timed({ fromStore: true }) });
    expect(await copyOf(look)).toBeUndefined();
    expect(asked(look)).toEqual(['omit /members']);
  });

  test('is not to blame where there is none', async () => {
    const look = looking(workerFor(closed()), { world: { ...timed(), isControlled: () => false } });
    expect(await copyOf(look)).toBeUndefined();
  });

  test('is not blamed for another address than the page’s own', async () => {
    const look = looking(workerFor(closed()), { world: timed({}, { fromStore: true }) });
    expect(await copyOf(look, `${origin}/other`)).toBeUndefined();
  });
});

/** Only these paths answer. */
const siteWith =
  (...paths: string[]): Site =>
  ({ address, credentials }) => {
    const { pathname } = new URL(address);
    if (paths.includes(pathname)) return { status: 200 };
    return /fix401|sitemap/.test(pathname) || credentials === undefined ? { status: 404 } : closed();
  };

/** It answers everything, but for what ends with a full stop. */
const almostOpen: Site = ({ address }) => (address.endsWith('.') ? closed() : { status: 200 });

describe('the closer look at an address that failed', () => {
  test('finds the address without its fault, where that one answers', async () => {
    const look = looking(siteWith('/members/team'));
    const { facts } = await look.fullCheck(`${origin}/members/team.`);
    expect(facts).toContainEqual(measured('right-address', `${origin}/members/team`));
    expect(look.world.asked.length).toBeLessThanOrEqual(maxRequests);
  });

  test('proposes no address of a site that has an answer to everything', async () => {
    const { facts } = await looking(almostOpen).fullCheck(`${origin}/members/team.`);
    expect(valueOf(facts, 'right-address')).toBeUndefined();
  });

  test('looks for no other address after one that leads to a sign-in, or that is silent', async () => {
    for (const answer of ['another site', 'no answer'] as const) {
      const look = looking(() => answer);
      await look.fullCheck(`${page}.`);
      expect(asked(look)).toEqual([`omit /members.`, `omit /members.`]);
    }
  });

  test('asks nothing more where the server wants to be left alone for a while', async () => {
    const headers = { 'retry-after': '60', ratelimit: 'limit=10, remaining=0, reset=30' };
    const look: Looking = looking(() => ({ status: 401, headers }));
    const { waitUntilMs } = await look.fullCheck(`${page}.`);
    expect(waitUntilMs).toBe(look.world.nowMs + 60_000);
    expect(asked(look)).toEqual(['omit /members.', 'same-origin /members.']);
  });

  test('looks for no other address behind a box: each request may count as a failed sign-in', async () => {
    const look = looking(() => closed('Basic realm="Ledger"'));
    const { facts } = await look.fullCheck(`${page}.`);
    await look.findAddress(`${page}.`);
    expect(asked(look)).toEqual(['omit /members.']);
    expect(valueOf(facts, 'right-address')).toBeUndefined();
  });

  test('knows a link whose time is over', async () => {
    const look = looking(() => closed());
    const expired = `${origin}/file?Expires=1700000000&Signature=abc`;
    const { facts } = await look.fullCheck(expired);
    expect(facts).toContainEqual(measured('link-expired', true));
    const fresh = await look.fullCheck(expired.replace('17000', '97000'));
    expect(valueOf(fresh.facts, 'link-expired')).toBeUndefined();
  });

  test('knows that the page is shown inside another application', async () => {
    const userAgent =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
      'Mobile/22B83 Instagram 356.0.0.29.100 (iPhone16,2; iOS 18_1; en_US; en; scale=3.00; 1179x2556)';
    const look = looking(() => closed(), { world: { agent: { userAgent } } });
    expect((await look.fullCheck(page)).facts).toContainEqual(measured('in-app', 'Instagram'));
    expect(valueOf((await looking(() => closed()).fullCheck(page)).facts, 'in-app')).toBeUndefined();
  });

  test('tells each thing once', async () => {
    const { facts } = await looking(() => closed('Session realm="a"'), { checkUrl }).fullCheck(page);
    const names = facts.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the look at the page that was loaded anew', () => {
  test.each([200, 204, 403, 404, 500])(
    'believes the browser when it names another status than 401: %s',
    async (status) => {
      const look = looking(() => closed(), { world: answeredWith(status) });
      expect(await look.recheck(page, [])).toEqual({ facts: [measured('page-status', status)] });
      expect(asked(look)).toEqual([]);
    },
  );

  test('asks the address where the browser says 401, or nothing', async () => {
    for (const status of [401, null]) {
      const look = looking(() => ({ status: 200 }), { world: answeredWith(status) });
      const { facts } = await look.recheck(null, []);
      expect(facts).toContainEqual(measured('address-status', 200));
      expect(asked(look)).toEqual(['omit /members']);
    }
  });

  test('asks the address that failed, where it is another one', async () => {
    const look = looking(() => ({ status: 200 }), { world: answeredWith(401) });
    expect(await look.recheck(`${origin}/other`, [])).toEqual({ facts: [measured('address-status', 200)] });
    expect(asked(look)).toEqual(['omit /other']);
  });

  test('asks nothing where the page has no address', async () => {
    const look = looking(() => closed(), { world: { page: null, ...answeredWith(null) } });
    expect(await look.recheck(null, [])).toEqual({ facts: [] });
    expect(asked(look)).toEqual([]);
  });
});

/** A site that shows its sign-in page to strangers. */
const gate = () => ({
  status: 200,
  finalAddress: `${origin}/sign-in`,
  headers: { 'content-type': 'text/html' },
  body: '<title>Sign in</title><input type="password">',
});

test('a page that stands where strangers are led to the sign-in knows the visitor, where no status is told', async () => {
  const silent = looking(gate, { world: answeredWith(null) });
  expect((await silent.recheck(page, [])).facts).toContainEqual(measured('signed-in', true));
  const telling = looking(gate, { world: answeredWith(401) });
  expect(valueOf((await telling.recheck(page, [])).facts, 'signed-in')).toBeUndefined();
});

test('after a form was sent nothing is asked at all: asking by GET would be another question', async () => {
  const look = looking(() => closed(), { isPosted: true, checkUrl });
  expect(await look.checkAddress(page)).toEqual({ facts: [measured('no-status', 'not-possible')] });
  expect(await look.findAddress(`${page}.`)).toEqual({ facts: [] });
  await look.fullCheck(`${page}.`);
  expect(await look.recheck(page, [])).toEqual({ facts: [measured('page-status', 401)] });
  await look.recheck(`${origin}/other`, []);
  expect(asked(look)).toEqual([]);
});

describe('whatever a site answers', () => {
  const looks = ['checkAddress', 'fullCheck', 'recheck', 'findAddress'] as const;

  test('the looks of one act take at most eight requests, all of this site, and cookies only go where no box can come', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySite,
        fc.subarray([...looks], { minLength: 1 }),
        fc.constantFrom(page, `${page}.`, `${origin}/a//b?x=1&amp;y=2`, `${origin}/Members`),
        fc.record({ hasCheckUrl: fc.boolean(), controlled: fc.boolean(), isFirefox: fc.boolean() }),
        async (site, names, address, { hasCheckUrl, controlled, isFirefox }) => {
          const world = { isControlled: () => controlled, ...(isFirefox && firefox) };
          const look = looking(site, { checkUrl: hasCheckUrl ? checkUrl : null, world });
          const hung = setTimeout(look.stop, 50);
          for (const name of names) await look[name](address, []);
          clearTimeout(hung);
          expect(look.world.asked.length).toBeLessThanOrEqual(maxRequests);
          for (const one of look.world.asked) {
            expect(new URL(one.address).origin).toBe(origin);
            expect(one).toMatchObject({
              method: 'GET',
              mode: 'same-origin',
              signal: expect.any(AbortSignal),
            });
          }
          for (const one of look.world.asked.filter(({ credentials }) => credentials !== 'omit')) {
            expect(one.keepalive).toBe(isFirefox);
            if (isFirefox) continue;
            const stranger = site({ ...one, credentials: 'omit', redirect: 'follow' });
            expect([401, 403]).toContain(typeof stranger === 'object' ? stranger.status : stranger);
            const header = typeof stranger === 'object' ? (stranger.headers?.['www-authenticate'] ?? '') : '';
            expect(header).not.toMatch(/\b(?:basic|digest|ntlm|negotiate)\b/i);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a look that is called off ends, though the server never answers, and asks nothing more', async () => {
  const look = looking(() => 'never', { checkUrl });
  const seen = look.fullCheck(page);
  await expect.poll(() => look.world.asked.length).toBe(1);
  look.stop();
  expect((await seen).facts).toContainEqual(measured('no-status', 'no-answer'));
  expect(look.world.asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
});

test('an address that was not kept over a reload is not asked for, nor corrected', async () => {
  const look = looking(() => ({ status: 200 }));
  expect(await look.checkAddress('…')).toEqual({ facts: [measured('no-status', 'not-possible')] });
  expect(await look.findAddress('…')).toEqual({ facts: [] });
  expect(look.world.asked).toEqual([]);
});
