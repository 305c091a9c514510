import { describe, expect, test } from 'vitest';
import { account, cookieOf, demoForEachTest } from './demoForEachTest.js';

const demo = demoForEachTest();

describe('what the browser keeps is in the way', () => {
  test.each([
    ['/', '/diary'],
    ['/plain', '/diary/plain'],
  ])(
    'an old cookie hides the good one, and the diary stays shut after signing in: %s',
    async (entry, path) => {
      const planted = await demo.inRoom('forgetful', entry);
      expect(planted.headers['location']).toBe(path);
      expect(planted.headers['set-cookie']).toEqual(['session=old; HttpOnly; Path=/diary; SameSite=Lax']);
      const form = { ...account, return: path };
      const signedIn = await demo.inRoom('forgetful', '/sign-in', { form });
      const good = cookieOf(signedIn)['Cookie'];
      const both = { headers: { Cookie: `session=old; ${good}` } };
      expect((await demo.inRoom('forgetful', path, both)).status).toBe(401);
      expect((await demo.inRoom('forgetful', path, { headers: cookieOf(signedIn) })).status).toBe(200);
    },
  );

  test.each(['GET', 'POST'])('the diary’s own address clears what no script can: %s', async (method) => {
    const { text } = await demo.inRoom('forgetful', '/diary');
    expect(text).toContain('<fix-401 login-url="/sign-in?return=/diary" clear-url="/clear">');
    const cleared = await demo.inRoom('forgetful', '/clear', { method });
    expect([cleared.status, cleared.text, cleared.headers['content-length']]).toEqual([204, '', undefined]);
    expect(cleared.headers['clear-site-data']).toBe('"cookies"');
    expect(cleared.headers['set-cookie']).toEqual([
      'session=; HttpOnly; Path=/diary; SameSite=Lax; Max-Age=0',
    ]);
  });

  test('the shop leaves two cookies of one name, and both are open to scripts', async () => {
    const { headers, text } = await demo.inRoom('two-cookies', '/');
    expect(headers['set-cookie']).toEqual([
      'session=old; Path=/shop; SameSite=Lax',
      'session=b7-current; Path=/; SameSite=Lax',
    ]);
    expect(text).toContain('<a href="/shop/basket">Your basket</a>');
    expect((await demo.inRoom('two-cookies', '/plain')).text).toContain('href="/shop/basket/plain"');
    expect((await demo.inRoom('two-cookies', '/main.js')).text).toContain("setItem('auth_token'");
  });

  test.each([
    ['session=old; session=b7-current', 401],
    ['session=b7-current; session=old', 401],
    ['session=old', 401],
    ['session=older', 200],
    ['session=b7-current', 200],
    ['', 200],
  ])('the basket opens only where the old cookie is not sent: "%s"', async (Cookie, status) => {
    expect((await demo.inRoom('two-cookies', '/shop/basket', { headers: { Cookie } })).status).toBe(status);
  });
});
