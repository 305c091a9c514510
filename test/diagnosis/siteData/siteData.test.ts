// @vitest-environment-options {"url": "https://app.shop.example.com/members/area/page"}
// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storageKey } from '../../../src/storage/savedSessions.js';
import { clearSiteData } from '../../../src/diagnosis/siteData/clearSiteData.js';
import { listSiteData } from '../../../src/diagnosis/siteData/listSiteData.js';
import { visibleDoubles } from '../../../src/diagnosis/siteData/visibleDoubles.js';
import { siteDataTimeoutMs } from '../../../src/diagnosis/siteData/withinTime.js';
import { dataKinds } from '../../../src/wizard/contracts.js';
import { fakeCaches, fakeDatabases, fakeWorkers } from './fakeSiteData.js';

/*
 * Cookies and storage are jsdom's own, with their paths and domains; databases, caches and workers, which it
 * lacks, are fakes. Real browsers stand in the journeys.
 */

const viewWith = (more: Record<string, unknown> = {}): Window =>
  ({
    document: window.document,
    location: window.location,
    localStorage: window.localStorage,
    sessionStorage: window.sessionStorage,
    navigator: {},
    ...more,
  }) as never;

/** As if somebody wrote the cookie anew each time. */
const jarThatKeeps = (cookie: string, written: string[]) => ({
  get cookie() {
    return cookie;
  },
  set cookie(text: string) {
    written.push(text);
  },
});

const cookies = [
  'root=1; Path=/',
  'members=1; Path=/members',
  'slash=1; Path=/members/',
  'area=1; Path=/members/area',
  'page=1; Path=/members/area/page',
  'default=1',
  'wide=1; Path=/; Domain=example.com',
  'shop=1; Path=/members; Domain=.shop.example.com',
  'host=1; Path=/; Domain=app.shop.example.com',
  '__Secure-id=1; Path=/; Secure',
  '__Host-id=1; Path=/; Secure',
];

beforeEach(async () => {
  await clearSiteData(window, dataKinds);
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe('the visitor sees what the browser keeps of the site', () => {
  test('kind by kind, in one order, and only what is there', async () => {
    document.cookie = 'sid=s3cret; Path=/';
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('access_token', 's3cret');
    const view = viewWith({
      indexedDB: fakeDatabases('orders'),
      caches: fakeCaches('shell-v1', 'api'),
      navigator: { serviceWorker: fakeWorkers('https://app.shop.example.com/members/') },
    });
    expect(await listSiteData(view)).toEqual([
      { kind: 'cookies', names: ['sid'], more: 0 },
      { kind: 'sign-in-keys', names: ['access_token'], more: 0 },
      { kind: 'other-keys', names: ['theme'], more: 0 },
      { kind: 'databases', names: ['orders'], more: 0 },
      { kind: 'caches', names: ['shell-v1', 'api'], more: 0 },
      { kind: 'workers', names: ['/members/'], more: 0 },
    ]);
  });

  test('nothing where nothing is kept', async () => {
    expect(await listSiteData(viewWith())).toEqual([]);
  });

  test('a cookie of two paths, and a key of both storages, is one name', async () => {
    document.cookie = 'id=1; Path=/';
    document.cookie = 'id=2; Path=/members';
    localStorage.setItem('draft', '1');
    sessionStorage.setItem('draft', '2');
    expect(await listSiteData(viewWith())).toEqual([
      { kind: 'cookies', names: ['id'], more: 0 },
      { kind: 'other-keys', names: ['draft'], more: 0 },
    ]);
  });

  test('at most 20 names of a kind, and how many more', async () => {
    for (let n = 0; n < 33; n += 1) localStorage.setItem(`draft-${n}`, '');
    const [keys] = await listSiteData(viewWith());
    expect(keys).toMatchObject({ kind: 'other-keys', more: 13 });
    expect(keys?.names).toHaveLength(20);
  });

  test('a name is cut, and nothing in it turns the line around', async () => {
    const view = viewWith({ caches: fakeCaches('a\u202Eb\u0000c', 'x'.repeat(90), `${'y'.repeat(59)}😀`) });
    expect(await listSiteData(view)).toEqual([
      { kind: 'caches', names: ['a b c', 'x'.repeat(60), 'y'.repeat(59)], more: 0 },
    ]);
  });

  test('what has no name to show is counted', async () => {
    const view = viewWith({ caches: fakeCaches('', '\u200E', `${'x'.repeat(60)}1`, `${'x'.repeat(60)}2`) });
    expect(await listSiteData(view)).toEqual([{ kind: 'caches', names: ['x'.repeat(60)], more: 3 }]);
  });

  test('a cookie without a name does not show its value', async () => {
    const view = viewWith({ document: { cookie: 's3cret; a=1' } });
    expect(await listSiteData(view)).toEqual([{ kind: 'cookies', names: ['a'], more: 1 }]);
  });
});

const signInKeys = `
  access_token idToken auth @@auth0spajs@@::client oauth2_state authorization AuthUser authority
  session PHPSESSID sess_id sid connect.sid user_sid jwt oidc.user:https://id.example msal.account.keys
  okta-token-storage firebase:authUser:x sb-x-auth-token supabase.auth csrf XSRF-TOKEN user currentUser
  lastLogin loggedIn signIn sign_in_at account credentials CognitoIdentityServiceProvider.x kc-sso samlState`;

const otherKeys = `
  theme sidebar-open inside residence consider author authors author_name draftAuthor cart language scroll
  blogIndex design assignIntro cookie-banner lesson`;

describe('a key looks like sign-in data by its name', () => {
  test.each(signInKeys.trim().split(/\s+/))('%s', async (key) => {
    localStorage.setItem(key, '');
    expect(await listSiteData(viewWith())).toMatchObject([{ kind: 'sign-in-keys' }]);
  });

  test.each(otherKeys.trim().split(/\s+/))('and this one does not: %s', async (key) => {
    localStorage.setItem(key, '');
    expect(await listSiteData(viewWith())).toMatchObject([{ kind: 'other-keys' }]);
  });
});

describe('what the visitor ticked is removed', () => {
  test('cookies of every path and domain that reach this page', async () => {
    for (const cookie of cookies) document.cookie = cookie;
    expect(document.cookie.split('; ')).toHaveLength(cookies.length);
    await clearSiteData(viewWith(), ['cookies']);
    expect(document.cookie).toBe('');
  });

  test('keys one by one, of one kind only, in both storages', async () => {
    for (const storage of [localStorage, sessionStorage])
      for (const key of ['token', 'user', 'theme', 'draft']) storage.setItem(key, '');
    await clearSiteData(viewWith(), ['sign-in-keys']);
    expect(Object.keys(localStorage).toSorted()).toEqual(['draft', 'theme']);
    expect(Object.keys(sessionStorage).toSorted()).toEqual(['draft', 'theme']);
    await clearSiteData(viewWith(), ['other-keys']);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  test('databases, caches and workers', async () => {
    const view = viewWith({
      indexedDB: fakeDatabases('orders', 'firebaseLocalStorageDb'),
      caches: fakeCaches('shell-v1', 'api'),
      navigator: {
        serviceWorker: fakeWorkers('https://app.shop.example.com/', 'https://app.shop.example.com/b/'),
      },
    });
    await clearSiteData(view, ['databases', 'caches', 'workers']);
    expect(await listSiteData(view)).toEqual([]);
  });

  test('and nothing else is', async () => {
    document.cookie = 'id=1; Path=/';
    localStorage.setItem('token', '');
    const view = viewWith({ indexedDB: fakeDatabases('orders'), caches: fakeCaches('shell') });
    await clearSiteData(view, []);
    await clearSiteData(view, ['workers']);
    expect((await listSiteData(view)).map(({ kind }) => kind)).toEqual([
      'cookies',
      'sign-in-keys',
      'databases',
      'caches',
    ]);
  });

  test('a cookie that no writing reaches is tried by the cookie store, with the domain as that one wants it', async () => {
    const asked: unknown[] = [];
    const cookieStore = { delete: (options: unknown) => Promise.resolve(void asked.push(options)) };
    await clearSiteData(viewWith({ document: jarThatKeeps('id=1', []), cookieStore }), ['cookies']);
    expect(asked).toContainEqual({ name: 'id', path: '/members/area', domain: 'shop.example.com' });
    expect(asked).toContainEqual({ name: 'id', path: '/', domain: null });
  });

  test('an address has no parent domains, and a path made of slashes is no trap', async () => {
    const written: string[] = [];
    const document = jarThatKeeps('id=1', written);
    for (const hostname of ['127.0.0.1', '[::1]'])
      await clearSiteData(viewWith({ document, location: { pathname: '/'.repeat(2000), hostname } }), [
        'cookies',
      ]);
    expect(written.filter((text) => text.includes('Domain'))).toEqual([]);
    expect(written.length).toBeLessThan(1000);
    expect(written.every((text) => text.includes('Max-Age=0'))).toBe(true);
  });
});

describe('the wizard’s own key', () => {
  test('is neither listed nor removed', async () => {
    for (const storage of [localStorage, sessionStorage]) storage.setItem(storageKey, 'kept');
    expect(await listSiteData(viewWith())).toEqual([]);
    await clearSiteData(viewWith(), dataKinds);
    expect([localStorage.getItem(storageKey), sessionStorage.getItem(storageKey)]).toEqual(['kept', 'kept']);
  });

  test('stays beside any other keys', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), fc.subarray([...dataKinds]), async (keys, kinds) => {
        for (const key of [...keys, storageKey]) sessionStorage.setItem(key, 'kept');
        await clearSiteData(viewWith(), kinds);
        expect(sessionStorage.getItem(storageKey)).toBe('kept');
      }),
      { numRuns: 50 },
    );
  });
});

describe('names never hold a value', () => {
  const name = fc.stringMatching(/^[a-z_-]{1,12}$/);
  const value = fc.stringMatching(/^[A-Z0-9=.]{1,20}$/);

  test('whatever is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value)), async (pairs) => {
        const cookie = pairs.map(([one, kept]) => `${one}=${kept}`).join('; ');
        for (const [key, kept] of pairs) localStorage.setItem(key, kept);
        const listed = await listSiteData(viewWith({ document: { cookie } }));
        expect(listed.flatMap(({ names }) => names).join('')).not.toMatch(/[A-Z0-9=.]/);
        expect(visibleDoubles(cookie).join('')).not.toMatch(/[A-Z0-9=.]/);
        localStorage.clear();
      }),
      { numRuns: 50 },
    );
  });

  test('and any text is fit to be shown', async () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xff }));
    const text = fc.array(unit, { maxLength: 70 }).map((units) => String.fromCharCode(...units));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 25 }), async (texts) => {
        const view = viewWith({ caches: fakeCaches(...texts), document: { cookie: texts.join('; ') } });
        const listed = await listSiteData(view);
        for (const { names } of listed) expect(names.slice(0, 20)).toEqual([...new Set(names)]);
        const shown = [...listed.flatMap(({ names }) => names), ...visibleDoubles(texts.join('; '))];
        expect(shown.filter((one) => !/^\P{C}{1,60}$/u.test(one))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
/** Gives the same for everything that it is asked for. */
const always = (call: () => unknown) => new Proxy({}, { get: () => call });
/** How one access can fail. */
const ways: Record<string, PropertyDescriptor> = {
  'is missing': { value: undefined },
  throws: { get: refuse },
  'throws at all calls': { value: always(refuse) },
  'rejects all calls': { value: always(() => Promise.reject(new Error('no'))) },
  'never answers': { value: always(() => new Promise(() => {})) },
};
const places = [
  'document',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cookieStore',
  'navigator',
  'location',
];

describe('where the browser refuses', () => {
  test('any of it, in any way, nothing throws, and it ends in time', async () => {
    vi.useFakeTimers();
    const failing = fc.dictionary(fc.constantFrom(...places), fc.constantFrom(...Object.keys(ways)));
    await fc.assert(
      fc.asyncProperty(failing, async (failures) => {
        const view = viewWith({
          document: { cookie: 'id=1' },
          indexedDB: fakeDatabases('orders'),
          // The one that works all the same, and is seen.
          caches: fakeCaches('shell'),
          cookieStore: { delete: () => Promise.resolve() },
          navigator: { serviceWorker: fakeWorkers('https://app.shop.example.com/', 'no address') },
        });
        for (const [place, way] of Object.entries(failures))
          Object.defineProperty(view, place, ways[way] ?? {});
        const all = Promise.all([listSiteData(view), clearSiteData(view, dataKinds)]);
        await vi.advanceTimersByTimeAsync(2 * siteDataTimeoutMs);
        expect((await all)[0]).toContainEqual({ kind: 'caches', names: ['shell'], more: 0 });
      }),
    );
  });

  test.each(Object.entries(ways))('everything, since it %s, there is nothing to see', async (_, way) => {
    vi.useFakeTimers();
    const view = viewWith();
    for (const place of [...places, 'caches']) Object.defineProperty(view, place, way);
    const all = Promise.all([listSiteData(view), clearSiteData(view, dataKinds)]);
    await vi.advanceTimersByTimeAsync(2 * siteDataTimeoutMs);
    expect((await all)[0]).toEqual([]);
  });

  test('one key, the others go', async () => {
    const keys = ['token', 'user'];
    const localStorage = {
      length: 2,
      key: (place: number) => keys[place] ?? null,
      removeItem: (key: string) => {
        if (key === 'token') throw new Error('no');
        keys.pop();
      },
    };
    await clearSiteData(viewWith({ localStorage }), ['sign-in-keys']);
    expect(keys).toEqual(['token']);
  });

  test('a database that another tab holds open is waited for, but not for long', async () => {
    vi.useFakeTimers();
    const indexedDB = fakeDatabases('held', 'free');
    indexedDB.hold('held');
    const view = viewWith({ indexedDB });
    let ended = false;
    const cleared = clearSiteData(view, ['databases']).then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(siteDataTimeoutMs - 1);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await cleared;
    expect(await listSiteData(view)).toEqual([{ kind: 'databases', names: ['held'], more: 0 }]);
  });
});

describe('cookies of one name', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['a=1', []],
    ['a=1; b=2; a=3', ['a']],
    ['a=1; a=1; a=1; b=2; b=3', ['a', 'b']],
    ['a=b; b=a', []],
    ['A=1; a=2', []],
    ['constructor=1; __proto__=2; constructor=3; __proto__=4', ['constructor', '__proto__']],
    ['s3cret; s3cret', []],
    ['a; a=1', []],
  ])('%s', (cookie, doubles) => {
    expect(visibleDoubles(cookie)).toEqual(doubles);
  });
});
