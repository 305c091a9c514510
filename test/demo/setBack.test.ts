import { describe, expect, test } from 'vitest';
import { rooms } from '../../demo/rooms.js';
import { account, cookieOf, demoForEachTest } from './demoForEachTest.js';
import { faultyRooms, wayToFault } from './faults.js';

const demo = demoForEachTest();

describe('a room can be set back, and its fault can be taken away', () => {
  test.each(rooms.map((room) => [room.name, room.firstPath] as const))(
    'setting "%s" back leads to its first page',
    async (name, firstPath) => {
      const answer = await demo.inRoom(name, '/reset', { form: {} });
      expect(answer.status).toBe(303);
      expect(answer.headers['location']).toBe(firstPath);
      expect(answer.headers['clear-site-data']).toContain('"cookies", "storage"');
    },
  );

  test('setting back deletes cookies wherever the room set them, and empties the cache where it is used', async () => {
    const diary = await demo.inRoom('forgetful', '/reset', { form: {} });
    expect(diary.headers['set-cookie']).toEqual([
      'session=; HttpOnly; Path=/; SameSite=Lax; Max-Age=0',
      'session=; HttpOnly; Path=/diary; SameSite=Lax; Max-Age=0',
    ]);
    const plots = await demo.inRoom('old-copy', '/reset', { form: {} });
    expect(plots.headers['clear-site-data']).toBe('"cookies", "storage", "cache"');
  });

  test('setting back forgets who had signed in, and deletes the cookie', async () => {
    const headers = cookieOf(await demo.inRoom('session', '/sign-in', { form: account }));
    const answer = await demo.inRoom('session', '/reset', { form: {}, headers });
    expect(answer.headers['set-cookie']).toEqual(['session=; HttpOnly; Path=/; SameSite=Lax; Max-Age=0']);
    expect((await demo.inRoom('session', '/account', { headers })).status).toBe(401);
  });

  test('a link cannot set a room back, only a form can', async () => {
    const headers = cookieOf(await demo.inRoom('flaky', '/news'));
    expect((await demo.inRoom('flaky', '/reset', { headers })).status).toBe(404);
    expect((await demo.inRoom('flaky', '/news', { headers })).status).toBe(200);
  });

  test('setting one room back leaves the others as they are', async () => {
    const headers = cookieOf(await demo.inRoom('flaky', '/news'));
    demo.server.reset('session');
    expect((await demo.inRoom('flaky', '/news', { headers })).status).toBe(200);
    demo.server.reset('flaky');
    expect((await demo.inRoom('flaky', '/news', { headers })).status).toBe(401);
  });

  test.each(faultyRooms.map((room) => [room.name, wayToFault(room)] as const))(
    'without its fault "%s" opens to everybody: with the tag, and plain without it',
    async (name, { path, plainPath, more }) => {
      demo.server.heal(name);
      const tagged = await demo.inRoom(name, path, more);
      const plain = await demo.inRoom(name, plainPath, more);
      expect([tagged.status, plain.status]).toEqual([200, 200]);
      expect(tagged.headers['www-authenticate']).toBeUndefined();
      expect(tagged.text).toContain('<script src="/fix401/fix401.js" async');
      expect(plain.text).not.toContain('fix401.js');
      demo.server.reset(name);
      expect((await demo.inRoom(name, path, more)).status).not.toBe(200);
    },
  );

  test('a room that does not exist is a mistake of the caller', () => {
    expect(() => demo.server.reset('attic')).toThrow('attic');
    expect(() => demo.server.heal('attic')).toThrow('attic');
    expect(() => demo.server.roomAddress('attic')).toThrow('attic');
  });
});
