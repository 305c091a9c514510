// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { rooms } from '../../src/demo/rooms.js';
import type { WireAnswer } from './askServer.js';
import { account, basicAuth, cookieOf, oldCookie, demoForEachTest } from './demoForEachTest.js';

const demo = demoForEachTest();

function askChoir(headers: Record<string, string>): Promise<WireAnswer> {
  return demo.inRoom('basic', '/members', { headers });
}

describe('each room answers with its own error', () => {
  test.each([
    ['basic', '/members', 401, 'Basic realm="Members of the choir", charset="UTF-8"', {}],
    [
      'session',
      '/account',
      401,
      'Cookie realm="Accounts", form-action="/sign-in", cookie-name="session"',
      {},
    ],
    [
      'bearer',
      '/report?access_token=expired',
      401,
      'Bearer realm="Reports", error="invalid_token", error_description="The access token expired"',
      {},
    ],
    ['bearer', '/report', 401, 'Bearer realm="Reports"', {}],
    ['flaky', '/news', 401, 'Bearer realm="News"', {}],
    [
      'stale-cookie',
      '/board',
      401,
      'Cookie realm="Board", form-action="/", cookie-name="session"',
      oldCookie,
    ],
    ['locked', '/opening-hours', 401, 'Bearer realm="gateway"', {}],
    ['forbidden', '/minutes', 403, undefined, {}],
  ])('the room "%s" refuses %s with %i and says how', async (room, path, status, challenge, headers) => {
    const answer = await demo.inRoom(room, path, { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers['www-authenticate']).toBe(challenge);
  });

  test.each(rooms.map((room) => room.name))('the plain variant of "%s" has the same error', async (name) => {
    const room = rooms.find((candidate) => candidate.name === name);
    const path = room?.protectedPath ?? '';
    const headers = name === 'stale-cookie' ? oldCookie : {};
    const tagged = await demo.inRoom(name, path, { headers });
    demo.server.reset(name);
    const plain = await demo.inRoom(name, `${path}/plain`, { headers });
    expect(plain.status).toBe(tagged.status);
    expect(plain.headers['www-authenticate']).toBe(tagged.headers['www-authenticate']);
    expect(plain.text).toContain('/fix401/fix401.js');
  });
});

describe('the way out of each room is real', () => {
  test('the right password opens the choir’s page, and no other does', async () => {
    expect((await askChoir(basicAuth('visitor:open-sesame'))).status).toBe(200);
    expect((await askChoir(basicAuth('visitor:wrong'))).status).toBe(401);
    expect((await askChoir(basicAuth('no colon'))).status).toBe(401);
    expect((await askChoir({ Authorization: 'Basic ????' })).status).toBe(401);
    expect((await askChoir({ Authorization: 'Bearer open-sesame' })).status).toBe(401);
  });

  test.each([
    ['session', '/account'],
    ['session', '/account/plain'],
    ['bearer', '/report'],
  ])('who signs in to "%s" comes back to %s and sees it', async (room, path) => {
    const form = await demo.inRoom(room, `/sign-in?return=${path}`);
    expect(form.text).toContain(`name="return" value="${path}"`);
    const signedIn = await demo.inRoom(room, '/sign-in', { form: { ...account, return: path } });
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers['location']).toBe(path);
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/^session=[\w-]+; HttpOnly; SameSite=Lax; Path=\/$/);
    expect((await demo.inRoom(room, path, { headers: cookieOf(signedIn) })).status).toBe(200);
  });

  test('a session opens the report even through the expired link', async () => {
    const signedIn = await demo.inRoom('bearer', '/sign-in', { form: account });
    const answer = await demo.inRoom('bearer', '/report?access_token=expired', {
      headers: cookieOf(signedIn),
    });
    expect(answer.status).toBe(200);
  });

  test('a wrong password is refused in a sentence, and the way back is kept', async () => {
    const form = { user: 'vis"itor', password: 'wrong', return: '/account' };
    const answer = await demo.inRoom('session', '/sign-in', { form });
    expect(answer.status).toBe(422);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.text).toContain('The user name or the password is not right.');
    expect(answer.text).toContain('name="return" value="/account"');
    expect(answer.text).toContain('value="vis&quot;itor"');
    expect(answer.text).not.toContain('wrong"');
  });

  test('a session that nobody gave out opens nothing', async () => {
    for (const Cookie of ['session=made-up', 'session=', 'session=; ;=;a']) {
      expect((await demo.inRoom('session', '/account', { headers: { Cookie } })).status).toBe(401);
    }
  });

  test('a session of one room opens no other room', async () => {
    const signedIn = await demo.inRoom('session', '/sign-in', { form: account });
    expect((await demo.inRoom('bearer', '/report', { headers: cookieOf(signedIn) })).status).toBe(401);
  });

  test('the news fails for the first request only', async () => {
    expect((await demo.inRoom('flaky', '/news')).status).toBe(401);
    expect((await demo.inRoom('flaky', '/news')).status).toBe(200);
    expect((await demo.inRoom('flaky', '/news/plain')).status).toBe(200);
  });

  test('the notice board opens once the old cookie is gone, and not by a reload', async () => {
    const entry = await demo.inRoom('stale-cookie', '/');
    expect(entry.headers['location']).toBe('/board');
    const headers = cookieOf(entry);
    expect(headers).toEqual(oldCookie);
    expect((await demo.inRoom('stale-cookie', '/board', { headers })).status).toBe(401);
    expect((await demo.inRoom('stale-cookie', '/board', { headers })).status).toBe(401);
    expect((await demo.inRoom('stale-cookie', '/board')).status).toBe(200);
    expect((await demo.inRoom('stale-cookie', '/plain')).headers['location']).toBe('/board/plain');
  });

  test('no sign-in opens the page that is locked by mistake, or the one that is forbidden', async () => {
    const headers = { ...basicAuth('visitor:open-sesame'), Cookie: 'session=any' };
    expect((await demo.inRoom('locked', '/opening-hours', { headers })).status).toBe(401);
    expect((await demo.inRoom('forbidden', '/minutes', { headers })).status).toBe(403);
  });
});
