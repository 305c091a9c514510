import { describe, expect, test } from 'vitest';
import { fetchSiteLinks } from '../../../src/diagnosis/site/fetchSiteLinks.js';
import { findResetPage } from '../../../src/diagnosis/site/findResetPage.js';
import { findSecurityContact } from '../../../src/diagnosis/site/findSecurityContact.js';
import { noSiteLinks } from '../../../src/diagnosis/site/linksIn.js';
import { html, neverEnds, opaqueRedirect, recordedFetch, redirectedTo } from '../recordedFetch.js';
import type { Asked } from '../recordedFetch.js';

const origin = 'https://site.example';
const question = { origin, homeUrl: `${origin}/`, nowMs: Date.UTC(2026, 10, 24), timeoutMs: 1_000 };
const search = (more = {}) => ({ ...question, signal: new AbortController().signal, ...more });
const hanging = () =>
  new Response(
    new ReadableStream({ pull: () => new Promise(() => {}), cancel: () => new Promise(() => {}) }),
  );

const expectAnonymous = (asked: readonly Asked[], most: number) => {
  expect(asked.length).toBeLessThanOrEqual(most);
  for (const { address, options } of asked) {
    expect(new URL(address).origin).toBe(origin);
    expect(options).toMatchObject({ mode: 'same-origin', credentials: 'omit', cache: 'no-store' });
  }
};

describe('the home page', () => {
  test('is asked once, anonymously, and tells the places', async () => {
    const { fetch, asked } = recordedFetch(() =>
      html('<a href="login">Log in</a><a href="mailto:a@b.example">x</a>'),
    );
    expect(await fetchSiteLinks(search(), { fetch })).toEqual({
      ...noSiteLinks,
      loginUrl: `${origin}/login`,
      contactEmail: 'a@b.example',
    });
    expectAnonymous(asked, 1);
  });

  test('tells them also where it is an error page', async () => {
    const { fetch } = recordedFetch(() => html('<a href="login">Log in</a>', 401));
    expect(await fetchSiteLinks(search(), { fetch })).toMatchObject({ loginUrl: `${origin}/login` });
  });

  test('that leads on to the sign-in page is that', async () => {
    const { fetch } = recordedFetch(() => redirectedTo(`${origin}/session/new`, html('<div id=app></div>')));
    expect(await fetchSiteLinks(search(), { fetch })).toEqual({
      ...noSiteLinks,
      loginUrl: `${origin}/session/new`,
    });
  });

  test.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'it is no HTML',
      () => new Response('<a href=/login>Log in</a>', { headers: { 'Content-Type': 'text/plain' } }),
    ],
    ['its body never comes', hanging],
  ])('tells nothing when %s', async (_, answer) => {
    const { fetch } = recordedFetch(answer);
    expect(await fetchSiteLinks(search({ timeoutMs: 50 }), { fetch })).toEqual(noSiteLinks);
  });

  test('that never answers is given up', async () => {
    expect(await fetchSiteLinks(search({ timeoutMs: 30 }), { fetch: neverEnds })).toEqual(noSiteLinks);
  });

  test('of another site is not asked', async () => {
    const { fetch, asked } = recordedFetch(() => html(''));
    expect(await fetchSiteLinks(search({ homeUrl: 'https://other.example/' }), { fetch })).toEqual(
      noSiteLinks,
    );
    expect(await fetchSiteLinks(search({ homeUrl: 'nonsense' }), { fetch })).toEqual(noSiteLinks);
    expect(asked).toEqual([]);
  });

  test('is read up to 256 kB', async () => {
    const { fetch } = recordedFetch(() => html(`${' '.repeat(256_000)}<a href="/login">Log in</a>`));
    expect(await fetchSiteLinks(search(), { fetch })).toEqual(noSiteLinks);
  });
});

const answering = (code: number) => () => new Response(null, { status: code });

describe('the page for a new password', () => {
  const well = `${origin}/.well-known/change-password`;
  const answers = (there: () => Response, counter: () => Response) =>
    recordedFetch((address) => (address === well ? there() : counter()));
  const followedTo = (code: number) => () =>
    redirectedTo(`${origin}/login`, new Response(null, { status: code }));

  test.each([
    ['it is there', answering(200)],
    ['it leads on, as browsers tell', opaqueRedirect],
    ['it leads on, as Node tells', answering(302)],
  ])('is the well-known one when %s and the server admits what is not', async (_, there) => {
    const { fetch, asked } = answers(there, answering(404));
    expect(await findResetPage(search(), { fetch })).toBe(well);
    expectAnonymous(asked, 2);
    expect(asked.map(({ address, options }) => [address, options?.redirect])).toEqual([
      [well, 'manual'],
      [`${origin}/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200`, 'follow'],
    ]);
  });

  test.each([
    ['the server says 200 to everything', answering(200), answering(200)],
    ['everything leads to a page', opaqueRedirect, followedTo(200)],
    ['everything leads to the sign-in page', opaqueRedirect, followedTo(401)],
    ['the counter-probe fails', answering(200), () => Response.error()],
  ])('is unknown when %s', async (_, there, counter) => {
    const { fetch, asked } = answers(there, counter);
    expect(await findResetPage(search(), { fetch })).toBeNull();
    expectAnonymous(asked, 2);
  });

  test.each([404, 401, 403, 500])('is unknown after a %d, and one question is enough', async (code) => {
    const { fetch, asked } = answers(answering(code), answering(404));
    expect(await findResetPage(search(), { fetch })).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('is given up at the deadline', async () => {
    expect(await findResetPage(search({ timeoutMs: 30 }), { fetch: neverEnds })).toBeNull();
  });

  test('is not looked for on a page without an origin', async () => {
    const { fetch, asked } = answers(answering(200), answering(404));
    expect(await findResetPage(search({ origin: 'null' }), { fetch })).toBeNull();
    expect(asked).toEqual([]);
  });
});

const ask = (text: string, contentType = 'text/plain; charset=utf-8', status = 200) => {
  const { fetch } = recordedFetch(
    () => new Response(text, { status, headers: { 'Content-Type': contentType } }),
  );
  return findSecurityContact(search(), { fetch });
};
describe('security.txt', () => {
  const until = 'Expires: 2027-01-01T00:00:00.000Z\n';

  test.each([
    ['a mail address', `Contact: mailto:security@site.example\n${until}`, { email: 'security@site.example' }],
    ['a page', `${until}Contact: https://site.example/report`, { url: 'https://site.example/report' }],
    [
      'the first that can be used',
      `Contact: tel:+1-201-555-0123\r\nContact: https://a.example/\r\n${until}`,
      { url: 'https://a.example/' },
    ],
    [
      'names in any case',
      'CONTACT:mailto:a@b.example\nexpires: 2026-12-01t00:00:00+01:00',
      { email: 'a@b.example' },
    ],
    [
      'one without a date, from before the standard',
      '# hi\nContact: mailto:a@b.example',
      { email: 'a@b.example' },
    ],
    [
      'a signed one',
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nContact: mailto:a@b.example\n${until}-----BEGIN PGP SIGNATURE-----\n\nabc=\n`,
      { email: 'a@b.example' },
    ],
  ])('%s', async (_, text, contact) => {
    expect(await ask(text)).toEqual(contact);
  });

  test.each([
    ['expired', 'Contact: mailto:a@b.example\nExpires: 2026-11-23T23:59:59Z'],
    ['with a date that cannot be read', 'Contact: mailto:a@b.example\nExpires: next year'],
    ['without a contact', until],
    ['with a bare mail address', `Contact: a@b.example\n${until}`],
    ['with a page without encryption', `Contact: http://b.example/\n${until}`],
    ['with a user name in the page', `Contact: https://u:p@b.example/\n${until}`],
    ['with code', `Contact: javascript:1\n${until}`],
    ['empty', ''],
  ])('none: %s', async (_, text) => {
    expect(await ask(text)).toBeNull();
  });

  test('none: a page of HTML, or an error', async () => {
    const text = `Contact: mailto:a@b.example\n${until}`;
    expect(await ask(text, 'text/html')).toBeNull();
    expect(await ask(text, 'text/plain', 404)).toBeNull();
  });

  test('is asked for once, anonymously, and given up at the deadline', async () => {
    const { fetch, asked } = recordedFetch(hanging);
    expect(await findSecurityContact(search({ timeoutMs: 30 }), { fetch })).toBeNull();
    expectAnonymous(asked, 1);
    expect(asked[0]?.address).toBe(`${origin}/.well-known/security.txt`);
    expect(await findSecurityContact(search({ timeoutMs: 30 }), { fetch: neverEnds })).toBeNull();
  });
});
