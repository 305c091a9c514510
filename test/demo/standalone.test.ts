import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../demo/pages/page.js';
import { roomOrigin } from '../../demo/server/roomOrigin.js';
import { rooms } from '../../demo/rooms.js';
import { steps } from '../../src/wizard/contracts.js';
import { causes } from '../../src/wizard/evidence/causes.js';
import { account, demoForEachTest } from './demoForEachTest.js';

const demo = demoForEachTest();

describe('the rooms together', () => {
  test('there is a room for every reason that the wizard knows', () => {
    const shown = new Set(rooms.map(({ cause }) => cause));
    expect(causes.filter((cause) => !shown.has(cause))).toEqual([]);
  });

  test('no two rooms can be taken for each other', async () => {
    for (const list of [
      rooms.map(({ name }) => name),
      rooms.map(({ title }) => title),
      rooms.map(({ site }) => site.name),
      rooms.map(({ site }) => site.accent),
      rooms.map(({ opened }) => opened.heading),
    ]) {
      expect(list.filter((one, at) => list.indexOf(one) !== at)).toEqual([]);
    }
    const styles = await readFile(new URL('../../demo/looks/colours.css', import.meta.url), 'utf8');
    for (const { site } of rooms) expect(styles).toContain(`[data-accent='${site.accent}']`);
  });
});

describe('the standalone page', () => {
  test('shows the wizard’s place, the tag, and every room with its ways in', async () => {
    const { status, text, headers } = await demo.onList('/');
    expect(status).toBe(200);
    expect(text).toContain('<fix-401 mode="inline" open="always">');
    expect(text).toContain('&lt;script src="https://example.com');
    for (const room of rooms) {
      const origin = roomOrigin(room, demo.server.address);
      expect(text).toContain(`href="${demo.server.roomAddress(room.name)}"`);
      expect(text).toContain(`href="${demo.server.roomAddress(room.name, 'plain')}"`);
      expect(text).toContain(`<form method="post" action="${origin}/reset">`);
    }
    const origins = `http://*.localhost:${demo.server.port} http://intranet.test:${demo.server.port}`;
    expect(headers['content-security-policy']).toBe(pagePolicy(origins));
  });

  test('groups the rooms by what helps there, and tells what a room needs', async () => {
    const { text } = await demo.onList('/');
    const groups = text.split('<h3>').slice(1);
    expect(groups).toHaveLength(steps.length);
    for (const [at, step] of steps.entries()) {
      const titles = rooms.filter((room) => room.step === step).map(({ title }) => `<h4>${title}</h4>`);
      expect(groups[at]?.match(/<h4>.*<\/h4>/g)).toEqual(titles);
    }
    expect(text.match(/127\.0\.0\.1 [\w.]+/g)).toEqual(['127.0.0.1 intranet.test']);
    for (const part of Object.values(account)) expect(text).toContain(`<code>${part}</code>`);
  });

  test('a host that is no room gets the standalone page', async () => {
    for (const host of ['localhost', '127.0.0.1', 'attic.localhost', 'example.com', 'a.session.localhost']) {
      expect((await demo.onList('/', { host })).text).toContain('mode="inline"');
    }
    expect((await demo.onList('/account', { host: 'SESSION.localhost' })).status).toBe(401);
  });

  test('knows where it and its rooms are', () => {
    expect(demo.server.address).toBe(`http://localhost:${demo.server.port}/`);
    expect(demo.server.roomAddress('session')).toBe(`http://session.localhost:${demo.server.port}/account`);
    expect(demo.server.roomAddress('bearer', 'plain')).toMatch(/:\d+\/report\/plain\?access_token=expired$/);
    expect(demo.server.roomAddress('stale-cookie', 'plain')).toMatch(/:\d+\/plain$/);
    expect(demo.server.roomAddress('typo', 'plain')).toMatch(/:\d+\/programme\/plain\.$/);
    expect(demo.server.roomAddress('intranet')).toBe(`http://intranet.test:${demo.server.port}/rota`);
  });
});
