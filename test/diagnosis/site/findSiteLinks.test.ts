import { describe, expect, test } from 'vitest';
import { findSiteLinks } from '../../../src/diagnosis/site/findSiteLinks.js';
import type { Search } from '../../../src/wizard/contracts.js';
import { fakeWorld } from '../../host/fakeWorld.js';
import type { Answer, Site } from '../../host/fakeWorld.js';

const origin = 'https://www.example.com';
const html = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/html' }, body });

/** A site that answers these paths, and 404 to all others. */
const siteOf =
  (pages: Record<string, Answer>): Site =>
  ({ address }) =>
    pages[new URL(address).pathname] ?? { status: 404 };

async function search(what: Search, site: Site, homeUrl = `${origin}/`) {
  const world = fakeWorld(site);
  const { signal } = new AbortController();
  const siteLinks = await findSiteLinks({ what, origin, homeUrl, nowMs: world.nowMs, signal }, world);
  return { world, siteLinks, asked: world.asked.map(({ address }) => address.replace(origin, '')) };
}

const home = html(
  '<a href="/login?tenant=north">Log in</a><a href="/register">Sign up</a>' +
    '<a href="/contact">Contact</a><a href="mailto:help@example.com?subject=x">Mail us</a>',
);

describe('the search for the sign-in', () => {
  test('finds the doors that the main page leads to, by one anonymous request', async () => {
    const { world, siteLinks, asked } = await search('sign-in', siteOf({ '/': home }));
    expect(siteLinks).toMatchObject({
      loginUrl: `${origin}/login?tenant=north`,
      signupUrl: `${origin}/register`,
      contactUrl: `${origin}/contact`,
      contactEmail: 'help@example.com',
    });
    expect(asked).toEqual(['/']);
    expect(world.asked[0]).toMatchObject({ mode: 'same-origin', credentials: 'omit', method: 'GET' });
  });

  test('looks at the main page that the owner names', async () => {
    const { asked } = await search('sign-in', siteOf({}), `${origin}/start`);
    expect(asked).toEqual(['/start']);
  });

  test('asks nothing where the owner’s main page is on another site', async () => {
    const { asked, siteLinks } = await search('sign-in', siteOf({}), 'https://other.example/');
    expect(asked).toEqual([]);
    expect(siteLinks).toEqual({});
  });

  test('gives only what it found: what is not known hides nothing that is', async () => {
    const { siteLinks } = await search('sign-in', siteOf({ '/': html('<a href="/login">Log in</a>') }));
    expect(siteLinks).toEqual({ loginUrl: `${origin}/login` });
  });

  test.each<[string, Site]>([
    ['is silent', () => 'no answer'],
    ['leads to another site', () => 'another site'],
    ['is no page', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' })],
    ['has no links', () => html('<h1>Welcome</h1>')],
  ])('finds nothing, and says so without a fault, where the main page %s', async (_, site) => {
    expect((await search('sign-in', site)).siteLinks).toEqual({});
  });
});

describe('the search for a new password', () => {
  test('finds the address that password managers know, where the server is honest', async () => {
    const { siteLinks, asked } = await search(
      'reset',
      siteOf({ '/.well-known/change-password': { status: 200 } }),
    );
    expect(siteLinks).toEqual({ resetUrl: `${origin}/.well-known/change-password` });
    expect(asked).toHaveLength(2);
  });

  test('does not believe a server that has an answer to everything', async () => {
    expect((await search('reset', () => ({ status: 200 }))).siteLinks).toEqual({});
  });
});

describe('the search for the owner', () => {
  const security: Answer = {
    status: 200,
    headers: { 'content-type': 'text/plain' },
    body: 'Contact: mailto:security@example.com\nExpires: 2030-01-01T00:00:00Z\n',
  };
  const withSecurity = (body: string) => siteOf({ '/': html(body), '/.well-known/security.txt': security });

  test('asks for the security contact only where the main page names no other', async () => {
    const named = await search('contact', withSecurity('<a href="/contact">Contact</a>'));
    expect(named.siteLinks).toEqual({ contactUrl: `${origin}/contact` });
    expect(named.asked).toEqual(['/']);
    const unnamed = await search('contact', withSecurity('<a href="/login">Log in</a>'));
    expect(unnamed.siteLinks).toEqual({
      loginUrl: `${origin}/login`,
      securityContact: 'mailto:security@example.com',
    });
    expect(unnamed.asked).toEqual(['/', '/.well-known/security.txt']);
  });

  test('takes the page that the security contact names', async () => {
    const body = 'Contact: https://www.example.com/report\nExpires: 2030-01-01T00:00:00Z';
    const { siteLinks } = await search(
      'contact',
      siteOf({ '/.well-known/security.txt': { ...security, body } }),
    );
    expect(siteLinks).toEqual({ securityContact: `${origin}/report` });
  });

  test('does not ask for it when it looks for something else', async () => {
    expect((await search('sign-in', withSecurity(''))).asked).toEqual(['/']);
  });
});

test('every search is anonymous, of this site only, has a deadline, and takes at most three requests', async () => {
  for (const what of ['sign-in', 'reset', 'contact'] as const) {
    for (const site of [siteOf({}), () => ({ status: 200 }), () => 'another site'] as Site[]) {
      const { world } = await search(what, site);
      expect(world.asked.length).toBeLessThanOrEqual(3);
      for (const one of world.asked) {
        expect(new URL(one.address).origin).toBe(origin);
        expect(one).toMatchObject({
          credentials: 'omit',
          mode: 'same-origin',
          signal: expect.any(AbortSignal),
        });
      }
    }
  }
});

test('a search that is called off ends, though the server never answers', async () => {
  const world = fakeWorld(() => 'never');
  const stopped = new AbortController();
  const options = { origin, homeUrl: `${origin}/`, nowMs: world.nowMs, signal: stopped.signal };
  const found = findSiteLinks({ what: 'contact', ...options }, world);
  stopped.abort();
  expect(await found).toEqual({});
  expect(world.asked.length).toBeLessThanOrEqual(1);
});
