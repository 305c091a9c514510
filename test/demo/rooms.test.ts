import { describe, expect, test } from 'vitest';
import { account, basicAuth, cookieOf, demoForEachTest } from './demoForEachTest.js';
import { faultyRooms, oldCookie, wayToFault } from './faults.js';
import type { WireAnswer } from './askServer.js';

const demo = demoForEachTest();

function askChoir(headers: Record<string, string>): Promise<WireAnswer> {
  return demo.inRoom('basic', '/members', { headers });
}

const notYetValid = 'error="invalid_token", error_description="The token is not valid yet"';

/** Status and challenge of the protected page, room by room. */
const errors: Readonly<Record<string, readonly [status: number, challenge?: string]>> = {
  typo: [401, 'Bearer realm="Cinema"'],
  session: [401, 'Cookie realm="Accounts", form-action="/sign-in", cookie-name="session"'],
  basic: [401, 'Basic realm="Members of the choir", charset="UTF-8"'],
  bearer: [401, 'Bearer realm="Reports"'],
  members: [401, 'Session realm="Boats"'],
  form: [401, 'Cookie realm="Seeds", form-action="/sign-in", cookie-name="session"'],
  gate: [302],
  sso: [302],
  office: [401, 'Negotiate'],
  intranet: [401, 'Cookie realm="Shipyard", form-action="/sign-in", cookie-name="session"'],
  torture: [401, 'Cookie realm="Gas", form-action="/sign-in", cookie-name="session"'],
  flaky: [401, 'Bearer realm="News"'],
  queue: [429],
  broken: [503],
  silent: [401, 'Bearer realm="Lighthouse"'],
  clock: [401, `Bearer realm="Tides", ${notYetValid}`],
  'old-copy': [403],
  'stale-cookie': [401, 'Cookie realm="Board", form-action="/", cookie-name="session"'],
  'two-cookies': [401, 'Cookie realm="Shop", form-action="/", cookie-name="session"'],
  forgetful: [401, 'Session realm="Diary"'],
  locked: [401, 'Bearer realm="gateway"'],
  forbidden: [403],
  colleague: [401, 'Session realm="Salaries"'],
  blocked: [401],
};

describe('each room answers with its own error', () => {
  test.each(faultyRooms.map((room) => [room.name, wayToFault(room)] as const))(
    'the room "%s" refuses in its own way, and its plain variant does the same',
    async (name, { path, plainPath, more }) => {
      const tagged = await demo.inRoom(name, path, more);
      demo.server.reset(name);
      const plain = await demo.inRoom(name, plainPath, more);
      for (const { status, headers, text } of [tagged, plain]) {
        expect([status, headers['www-authenticate']]).toEqual([errors[name]?.[0], errors[name]?.[1]]);
        expect(status === 302 || text.includes('/fix401/fix401.js')).toBe(true);
      }
    },
  );

  test('a link whose token has run out is refused for that', async () => {
    const answer = await demo.inRoom('bearer', '/report?access_token=expired');
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer realm="Reports", error="invalid_token", error_description="The access token expired"',
    );
  });

  test.each(
    faultyRooms.filter(({ name }) => errors[name]?.[0] === 401).map((room) => [room.name, room] as const),
  )('no sign-in that was made up opens "%s"', async (name, room) => {
    const { path, more } = wayToFault(room);
    const headers = { Cookie: 'session=made-up', ...basicAuth('visitor:wrong'), ...more.headers };
    expect((await demo.inRoom(name, path, { ...more, headers })).status).toBe(401);
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

  test('the news fails for the first request of a browser only', async () => {
    const first = await demo.inRoom('flaky', '/news');
    expect(first.status).toBe(401);
    const headers = cookieOf(first);
    expect((await demo.inRoom('flaky', '/news', { headers })).status).toBe(200);
    expect((await demo.inRoom('flaky', '/news/plain', { headers })).status).toBe(200);
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
