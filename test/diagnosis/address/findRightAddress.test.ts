import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRightAddress } from '../../../src/diagnosis/address/findRightAddress.js';
import { html, neverEnds, opaqueRedirect, recordedFetch, redirectedTo } from '../recordedFetch.js';

const origin = 'https://site.example';
const nowhere = () => new Response('not found', { status: 404 });

/** A site that has these pages and nothing else. A number is a status, a text a page, or where it leads to. */
type Site = Readonly<Record<string, number | string | (() => Response | Promise<Response>)>>;

const answerOf = (site: Site, path: string): Response | Promise<Response> => {
  const page = site[path];
  if (page === undefined) return nowhere();
  if (typeof page === 'function') return page();
  return typeof page === 'number' ? new Response(null, { status: page }) : html(page);
};

async function find(
  site: Site,
  path: string,
  more: { allowed?: number; timeoutMs?: number; origin?: string } = {},
) {
  const { fetch, asked } = recordedFetch((address) => {
    const { pathname, search } = new URL(address);
    return answerOf(site, pathname + search);
  });
  const { signal } = new AbortController();
  const address = path.startsWith('http') ? path : origin + path;
  const input = { address, origin, random: () => 'abc', signal, timeoutMs: 2_000, ...more };
  const found = await findRightAddress(input, { fetch });
  for (const one of asked) {
    expect(new URL(one.address).origin).toBe(origin);
    expect(one.options).toMatchObject({ mode: 'same-origin', credentials: 'omit', cache: 'no-store' });
    expect(one.options?.method ?? 'GET').toBe('GET');
  }
  expect(asked.length).toBeLessThanOrEqual(more.allowed ?? 5);
  return { found, asked: asked.map((one) => one.address.replace(origin, '')) };
}

const www = { address: 'https://www.site.example/', fault: 'www', proven: false };
const unproved = (path: string) => ({ ...www, address: `https://www.site.example${path}` });

describe('a mended address', () => {
  test('is proved by its answer, after a page that cannot be there', async () => {
    expect(await find({ '/docs/guide': 'Guide' }, '/docs/guide.')).toEqual({
      found: { address: `${origin}/docs/guide`, fault: 'trailing-punctuation', proven: true },
      asked: ['/docs/fix401-abc', '/docs/guide'],
    });
  });

  test('may be the second one', async () => {
    expect(await find({ '/Docs/Guide': 'Guide' }, '/Docs/Guide.')).toEqual({
      found: { address: `${origin}/Docs/Guide`, fault: 'trailing-punctuation', proven: true },
      asked: ['/docs/fix401-abc', '/docs/guide', '/Docs/fix401-abc', '/Docs/Guide'],
    });
  });

  test('is tested in its own folder', async () => {
    const { asked } = await find({ '/a': 'A' }, `/a${origin}/a`);
    expect(asked).toEqual(['/fix401-abc', '/a']);
  });

  test('keeps its query, which the page that cannot be there is not sent', async () => {
    const { found, asked } = await find({ '/a?Token=S': 'A' }, '/A?Token=S');
    expect(found?.address).toBe(`${origin}/a?Token=S`);
    expect(asked).toEqual(['/fix401-abc', '/a?Token=S']);
  });

  test('may gain a slash', async () => {
    const guide = () => redirectedTo(`${origin}/guide/`, html('Guide'));
    const { found } = await find({ '/guide': guide }, '/guide.');
    expect(found).toMatchObject({ address: `${origin}/guide`, proven: true });
  });

  test.each<[string, Site[string]]>([
    ['is refused as well', 401],
    ['leads to another page', () => redirectedTo(`${origin}/`, html('Home'))],
    ['leads to another site', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['has a password field', '<input type=password>'],
    ['is an access gate', '<title>Sign in ・ Cloudflare Access</title>'],
    ['breaks', () => Response.error()],
  ])('is none when it %s', async (_, page) => {
    const { found } = await find({ '/guide': page }, '/guide.');
    expect(found).toEqual(unproved('/guide.'));
  });

  test('is none when its beginning does not come in time: it may ask to sign in', async () => {
    const { found } = await find({ '/guide': half }, '/guide.', { timeoutMs: 100 });
    expect(found).toEqual(unproved('/guide.'));
  });
});

/** The beginning of a page whose rest never comes. */
const half = () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('<title>Guide</title>')),
    pull: () => new Promise(() => {}),
  });
  return new Response(body, { headers: { 'Content-Type': 'text/html' } });
};

const xml = (...paths: string[]) =>
  `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join('\n')}</urlset>`;

describe('nothing is proved', () => {
  const unknown = '/docs/fix401-abc';
  test.each<[string, Site[string]]>([
    ['has an answer to everything', 'App'],
    ['adds a slash to everything', () => redirectedTo(`${origin}${unknown}/`, html('App'))],
    ['gives no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('where the server %s', async (_, page) => {
    const site = { '/docs/guide': 'Guide', [unknown]: page };
    const { found, asked } = await find(site, '/docs/guide.');
    expect(found).toEqual(unproved('/docs/guide.'));
    expect(new Set(asked)).toEqual(new Set([unknown]));
  });

  test.each<[string, Site[string]]>([
    ['leads everything unknown to its sign-in page', () => redirectedTo(`${origin}/login`, html('Log in'))],
    ['asks for a sign-in everywhere else', 401],
  ])('but it is where the server %s', async (_, page) => {
    const { found } = await find({ '/docs/guide': 'Guide', [unknown]: page }, '/docs/guide.');
    expect(found).toMatchObject({ proven: true });
  });

  test('but it is where everything unknown leads to another site', async () => {
    let times = 0;
    const elsewhere = () => {
      times += 1;
      return times === 1 ? Promise.reject(new TypeError('Failed to fetch')) : opaqueRedirect();
    };
    const { found, asked } = await find({ '/docs/guide': 'Guide', [unknown]: elsewhere }, '/docs/guide.');
    expect(found).toMatchObject({ proven: true });
    expect(asked).toEqual([unknown, unknown, '/docs/guide']);
  });
});

describe('the sitemap', () => {
  const listed = (...paths: string[]) => xml(...paths.map((path) => origin + path));

  test('knows a path that is written nearly the same', async () => {
    const site = { '/sitemap.xml': listed('/', '/products/shoes', '/contact'), '/products/shoes': 'Shoes' };
    expect(await find(site, '/prodcuts/shoes')).toEqual({
      found: { address: `${origin}/products/shoes`, fault: 'sitemap', proven: true },
      asked: ['/prodcuts/fix401-abc', '/sitemap.xml', '/products/shoes'],
    });
  });

  test('takes the query along, and reads entities and CDATA', async () => {
    const site = {
      '/sitemap.xml': xml(`${origin}/a&amp;bcde`, ` <![CDATA[${origin}/%C3%BCbersicht]]>`),
      '/%C3%BCbersicht?a=B': 'x',
    };
    const { found } = await find(site, '/%C3%BCbersihct?a=B');
    expect(found?.address).toBe(`${origin}/%C3%BCbersicht?a=B`);
  });

  test.each([
    ['two are equally near', listed('/about-us', '/about-up')],
    ['the address itself is listed', listed('/about-uz', '/about-us')],
    ['none is near enough', listed('/about-them', '/')],
    ['they are of another site', xml('https://other.example/about-us')],
    ['it is a list of sitemaps', `<sitemapindex>${listed('/about-us')}</sitemapindex>`],
    [
      'the near one stands too far down',
      listed(...Array.from({ length: 2_000 }, (_, n) => `/p${n}/x`), '/about-us'),
    ],
    ['it is nonsense', '<loc><loc>http://[</loc><loc>'],
  ])('says nothing when %s', async (_, sitemap) => {
    const { found } = await find(
      { '/sitemap.xml': sitemap, '/about-us': 'x', '/about-up': 'x' },
      '/about-uz',
    );
    expect(found).toEqual(unproved('/about-uz'));
  });

  test.each([
    ['the page is refused, too', { '/sitemap.xml': listed('/about-us'), '/about-us': 401 }],
    ['there is no sitemap', { '/about-us': 'x' }],
  ])('says nothing when %s', async (_, site) => {
    expect((await find(site, '/about-uz')).found).toEqual(unproved('/about-uz'));
  });

  test('says nothing of a short path, in which any letter makes another word', async () => {
    expect((await find({ '/sitemap.xml': listed('/b'), '/b': 'x' }, '/a')).found).toEqual(unproved('/a'));
  });

  test('is not asked when no request would be left for the proof', async () => {
    const site = { '/sitemap.xml': listed('/about-us'), '/about-us': 'x' };
    expect((await find(site, '/about-uz', { allowed: 2 })).asked).toEqual(['/fix401-abc']);
    expect((await find(site, '/about-uz', { allowed: 3 })).found).toMatchObject({ fault: 'sitemap' });
  });
});

describe('another origin', () => {
  test('is never asked, and comes out unproved', async () => {
    expect((await find({}, 'http://other.example/a')).found).toEqual({
      address: 'https://other.example/a',
      fault: 'not-https',
      proven: false,
    });
    expect((await find({}, 'http://other.example/A.')).asked).toEqual([]);
  });

  test("is proved where it is the page's own", async () => {
    expect(await find({ '/a': 'A' }, 'http://site.example/a')).toEqual({
      found: { address: `${origin}/a`, fault: 'not-https', proven: true },
      asked: ['/fix401-abc', '/a'],
    });
  });

  test('is not named when it was asked in vain', async () => {
    expect((await find({}, 'https://www.site.example/a')).found).toBeNull();
  });

  test.each(['https://app.other.example/a', 'nonsense', '', 'javascript:1'])(
    'nothing is known of %j',
    async (address) => {
      const { signal } = new AbortController();
      const { fetch, asked } = recordedFetch(nowhere);
      const input = { address, origin, random: () => 'abc', signal, timeoutMs: 100 };
      expect(await findRightAddress(input, { fetch })).toBeNull();
      expect(asked).toEqual([]);
    },
  );
});

describe('manners', () => {
  const input = {
    address: `${origin}/a.`,
    origin,
    random: () => 'abc',
    signal: new AbortController().signal,
    timeoutMs: 30,
  };

  test('a fetch that never ends is given up at the deadline', async () => {
    expect(await findRightAddress(input, { fetch: neverEnds })).toEqual(unproved('/a.'));
  });

  test('nothing is asked after the end', async () => {
    const { fetch, asked } = recordedFetch(nowhere);
    await findRightAddress({ ...input, signal: AbortSignal.abort() }, { fetch });
    expect(asked).toEqual([]);
  });

  test('whatever the server says, no more is asked than allowed, and only anonymously of this origin', async () => {
    const page = fc.constantFrom<Site[string]>(
      404,
      401,
      'x',
      '<input type=password>',
      `<urlset><loc>${origin}/about/we</loc></urlset>`,
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => redirectedTo(`${origin}/login`, html('x')),
    );
    const paths = fc.constantFrom(
      '//About/Us.%20',
      '/about/us',
      `/A${origin}/A`,
      '/a?b=1&amp;c=2',
      '/',
      'http://site.example/A,',
    );
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(page), paths, fc.nat(6), async (pages, path, allowed) => {
        const site = new Proxy<Site>({}, { get: () => pages.next().value });
        const { found } = await find(site, path, { allowed });
        expect(found === null || found.proven === (new URL(found.address).origin === origin)).toBe(true);
      }),
    );
  });
});
