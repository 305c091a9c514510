import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../demo/pages/page.js';
import { rooms } from '../../demo/rooms.js';
import { account, demoForEachTest } from './demoForEachTest.js';
import { wayToFault } from './faults.js';

const demo = demoForEachTest();

describe('the error pages are what an owner would deploy', () => {
  test('the five steps stand in the page without any script', async () => {
    for (const [room, path] of [
      ['session', '/account'],
      ['bearer', '/report'],
      ['locked', '/opening-hours'],
    ]) {
      const { text } = await demo.inRoom(room ?? '', path ?? '');
      const order = ['Check the address', 'Log in.', 'Reload this page', 'Clear this site', 'Contact us'];
      const places = order.map((step) => text.indexOf(step));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  });

  test('the owner’s options stand on the element, or on the script where there is no element', async () => {
    const session = (await demo.inRoom('session', '/account')).text;
    expect(session).toContain('<fix-401 login-url="/sign-in?return=/account">');
    expect(session).toContain('<script src="/fix401/fix401.js" async></script>');
    const locked = (await demo.inRoom('locked', '/opening-hours')).text;
    expect(locked).toContain('<fix-401 public contact-email="webmaster@library.example">');
    const bearer = (await demo.inRoom('bearer', '/report')).text;
    expect(bearer).not.toContain('<fix-401');
    expect(bearer).toContain('async data-login-url="/sign-in?return=/report"></script>');
  });

  test('the plain variant’s sign-in leads back to the plain variant', async () => {
    expect((await demo.inRoom('session', '/account/plain')).text).toContain(
      '"/sign-in?return=/account/plain"',
    );
  });

  test('the main page of a site with accounts links to log in, sign up and contact', async () => {
    const { text } = await demo.inRoom('session', '/');
    for (const link of ['Log in', 'Sign up', 'Contact']) expect(text).toContain(`>${link}</a>`);
    for (const path of ['/sign-up', '/reset-password', '/contact']) {
      expect((await demo.inRoom('session', path)).status).toBe(200);
    }
  });

  test.each([
    ['queue', '/tickets', '429 Too Many Requests'],
    ['broken', '/forecast', '503 Service Unavailable'],
  ])('who only has to wait in "%s" is not sent to a sign-in', async (room, path, code) => {
    const { text } = await demo.inRoom(room, path);
    expect(text).toContain(`<p class="code">${code}</p>`);
    expect(text).toContain('Wait a moment');
    expect(text).not.toMatch(/log in|password|cookies/i);
  });

  test.each(rooms.map((room) => [room.name, wayToFault(room)] as const))(
    'every page of "%s" stands under the strict policy, and no browser keeps more of it than it should',
    async (name, { path, plainPath, more }) => {
      const answers = [await demo.inRoom(name, path, more), await demo.inRoom(name, plainPath, more)];
      answers.push(await demo.inRoom(name, '/contact'), await demo.inRoom(name, '/nowhere'));
      for (const [at, { status, headers }] of answers.entries()) {
        const isKept = name === 'old-copy' && at === 0;
        expect(headers['cache-control']).toBe(isKept ? 'max-age=3600' : 'no-store');
        expect(headers['date']).toBeDefined();
        if (status === 302) continue;
        expect(headers['content-security-policy']).toBe(pagePolicy());
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['referrer-policy']).toBe('same-origin');
      }
    },
  );

  test('no page needs an inline script or style', async () => {
    for (const { name, firstPath, protectedPath } of rooms) {
      for (const path of ['/', firstPath, protectedPath]) {
        const { text } = await demo.inRoom(name, path);
        expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src=)/);
      }
    }
    expect((await demo.onList('/')).text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src=)/);
  });
});

describe('nobody is sent to another site after signing in', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'account',
    '',
    ' /account',
    '/a\\b',
  ])('the return address %j leads to the main page', async (wanted) => {
    const answer = await demo.inRoom('session', '/sign-in', { form: { ...account, return: wanted } });
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
  });

  test('a path of the same site is kept, with its query, and in letters that a header can carry', async () => {
    const form = { ...account, return: '/account/größe?a=1&b=2#c' };
    const answer = await demo.inRoom('session', '/sign-in', { form });
    expect(answer.headers['location']).toBe('/account/gr%C3%B6%C3%9Fe?a=1&b=2#c');
  });
});
