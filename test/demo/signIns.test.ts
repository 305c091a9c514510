import { describe, expect, test } from 'vitest';
import { account, cookieOf, demoForEachTest } from './demoForEachTest.js';
import type { WireAnswer } from './askServer.js';

const demo = demoForEachTest();

function signIn(room: string, returnPath: string): Promise<WireAnswer> {
  return demo.inRoom(room, '/sign-in', { form: { ...account, return: returnPath } });
}

async function statusWith(room: string, path: string, headers: Record<string, string>): Promise<number> {
  return (await demo.inRoom(room, path, { headers })).status;
}

describe('a page that leads to a sign-in instead of refusing', () => {
  test.each(['', '/plain'])(
    'the welcome page%s holds the wizard for the page behind the sign-in',
    async (end) => {
      const orders = await demo.inRoom('gate', `/welcome${end}`);
      expect(orders.status).toBe(200);
      expect(orders.text).toContain(
        `data-url="/orders${end}" data-open="always" data-check-url="/session"></script>`,
      );
      const letters = await demo.inRoom('sso', `/welcome${end}`);
      expect(letters.text).toContain(`data-url="/letters${end}" data-open="always"></script>`);
    },
  );

  test('orders lead to the sign-in page of the same site, and open after it', async () => {
    const { headers } = await demo.inRoom('gate', '/orders');
    expect(headers['location']).toBe('/sign-in?return=/orders');
    expect((await demo.inRoom('gate', '/sign-in?return=/orders')).text).toContain('type="password"');
    const signedIn = await signIn('gate', '/orders');
    expect(await statusWith('gate', '/orders', cookieOf(signedIn))).toBe(200);
    const welcome = await demo.inRoom('gate', '/welcome', { headers: cookieOf(signedIn) });
    expect(welcome.headers['location']).toBe('/orders');
  });

  test('a script can ask whether somebody is signed in, and no password box comes of it', async () => {
    for (const [room, path] of [
      ['gate', '/session'],
      ['colleague', '/me'],
    ] as const) {
      const stranger = await demo.inRoom(room, path);
      expect([stranger.status, stranger.headers['www-authenticate']]).toEqual([401, 'Session']);
      const known = await demo.inRoom(room, path, { headers: cookieOf(await signIn(room, '/')) });
      expect([known.status, JSON.parse(known.text)]).toEqual([200, { user: 'visitor' }]);
    }
  });

  test('letters lead to the sign-in page of another site, and back again to the letters', async () => {
    const { headers } = await demo.inRoom('sso', '/letters');
    const gate = new URL(String(headers['location']));
    expect(gate.origin + gate.pathname).toBe(`http://gate.localhost:${demo.server.port}/sign-in`);
    const signedIn = await signIn('gate', gate.searchParams.get('return') ?? '');
    const way = String(signedIn.headers['location']);
    const { text } = await demo.inRoom('gate', way, { headers: cookieOf(signedIn) });
    const back = new URL((/href="(http:\/\/sso[^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&'));
    const entered = await demo.inRoom('sso', back.pathname + back.search);
    expect(entered.headers['location']).toBe('/letters');
    expect(await statusWith('sso', '/letters', cookieOf(entered))).toBe(200);
  });

  test('nobody gets to the letters with a ticket that was made up, or one without a sign-in', async () => {
    expect((await demo.inRoom('sso', '/enter?ticket=made-up&return=/letters')).status).toBe(404);
    const { headers } = await demo.inRoom('gate', '/hand-over?return=/letters');
    expect(headers['location']).toBe('/sign-in?return=%2Fhand-over%3Freturn%3D%252Fletters');
  });

  test('without the fault the welcome page goes straight on', async () => {
    demo.server.heal('gate');
    expect((await demo.inRoom('gate', '/welcome/plain')).headers['location']).toBe('/orders/plain');
  });
});

describe('a sign-in that does not help, or not at once', () => {
  test('the rowing club refuses the account until its password was reset', async () => {
    expect((await signIn('members', '/boats')).status).toBe(422);
    expect((await demo.inRoom('members', '/reset-password')).text).toContain('Reset the password</button>');
    expect((await signIn('members', '/boats')).status).toBe(422);
    expect((await demo.inRoom('members', '/reset-password', { form: {} })).text).toContain('is reset');
    expect(await statusWith('members', '/boats', cookieOf(await signIn('members', '/boats')))).toBe(200);
  });

  test('the rowing club’s addresses are not told, but can be found', async () => {
    expect((await demo.inRoom('members', '/boats')).text).toContain('<fix-401>');
    const { text } = await demo.inRoom('members', '/');
    for (const name of ['Log in', 'Sign up', 'Forgotten password?']) expect(text).toContain(`>${name}</a>`);
    const wellKnown = await demo.inRoom('members', '/.well-known/change-password');
    expect([wellKnown.status, wellKnown.headers['location']]).toEqual([302, '/reset-password']);
    const noPage = 'resource-that-should-not-exist-whose-status-code-should-not-be-200';
    expect((await demo.inRoom('members', `/.well-known/${noPage}`)).status).toBe(404);
  });

  test('the intranet’s sign-in sets a cookie that browsers take over https only', async () => {
    const host = `intranet.test:${demo.server.port}`;
    const signedIn = await demo.inRoom('intranet', '/sign-in', {
      host,
      form: { ...account, return: '/rota' },
    });
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/^session=[\w-]+; .*; Secure$/);
    expect(await statusWith('intranet', '/rota', cookieOf(signedIn))).toBe(200);
    const refused = await demo.inRoom('intranet', '/rota', { host });
    expect(refused.status).toBe(401);
    expect(refused.text).toContain(`href="http://intranet.localhost:${demo.server.port}/rota"`);
  });

  test('the staff site knows who signed in, and keeps the salaries shut all the same', async () => {
    const headers = cookieOf(await signIn('colleague', '/salaries'));
    expect(await statusWith('colleague', '/me', headers)).toBe(200);
    expect(await statusWith('colleague', '/salaries', headers)).toBe(401);
  });

  test('the town hall’s page opens from the work network, for which a page stands in', async () => {
    const { text } = await demo.inRoom('office', '/leave');
    expect(text).toContain('<a href="/network?return=/leave">');
    expect((await demo.inRoom('office', '/network?return=/leave')).text).toContain(
      'name="return" value="/leave"',
    );
    expect((await demo.inRoom('office', '/leave')).status).toBe(401);
    const connected = await demo.inRoom('office', '/network', { form: { return: '/leave' } });
    expect(connected.headers['location']).toBe('/leave');
    expect((await demo.inRoom('office', '/leave')).status).toBe(200);
  });

  test('anybody may see the order form; only who is signed in can send it', async () => {
    for (const path of ['/order', '/order/plain']) {
      expect((await demo.inRoom('form', path)).text).toContain(`<form method="post" action="${path}"`);
      const refused = await demo.inRoom('form', path, { form: { seeds: 'Peas' } });
      expect(refused.status).toBe(401);
      expect(refused.text).toContain(`<fix-401 method="post" login-url="/sign-in?return=${path}">`);
      const headers = cookieOf(await signIn('form', path));
      expect((await demo.inRoom('form', path, { headers, form: { seeds: 'Peas' } })).status).toBe(200);
    }
    expect((await demo.inRoom('form', '/order', { method: 'DELETE' })).status).toBe(405);
  });
});
