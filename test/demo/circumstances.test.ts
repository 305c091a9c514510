import { describe, expect, test } from 'vitest';
import { demoForEachTest } from './demoForEachTest.js';
import type { WireAnswer } from './askServer.js';

const demo = demoForEachTest();

/** To the nearest minute. */
const minutesAhead = ({ headers }: WireAnswer): string =>
  ((Date.parse(String(headers['date'])) - demo.now()) / 60_000).toFixed(0).replace('-0', '0');

describe('the clock is wrong', () => {
  test('every answer of the site is ten minutes ahead, its scripts included, and no other site’s', async () => {
    for (const path of ['/tides', '/contact', '/nowhere', '/style.css', '/fix401/fix401.js', '/clock']) {
      expect(minutesAhead(await demo.inRoom('clock', path))).toBe('10');
    }
    expect(minutesAhead(await demo.inRoom('session', '/account'))).toBe('0');
  });

  test('who sets the clock right, on the page that stands in for it, sees the tides', async () => {
    expect((await demo.inRoom('clock', '/tides')).text).toContain('<a href="/clock?return=/tides">');
    await demo.inRoom('clock', '/clock');
    expect((await demo.inRoom('clock', '/tides')).status).toBe(401);
    const { headers } = await demo.inRoom('clock', '/clock', { form: { return: '/tides' } });
    expect(headers['location']).toBe('/tides');
    const opened = await demo.inRoom('clock', '/tides');
    expect([opened.status, minutesAhead(opened)]).toEqual([200, '0']);
  });

  test('without the fault the time is right', async () => {
    demo.server.heal('clock');
    expect(minutesAhead(await demo.inRoom('clock', '/tides'))).toBe('0');
  });
});

describe('the address is wrong', () => {
  test('the cinema answers 401 to everything that it does not know', async () => {
    for (const path of ['/programme.', '/programme/plain.', '/program', '/robots.txt', '/.well-known/any']) {
      const { status, headers, text } = await demo.inRoom('typo', path);
      expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer realm="Cinema"']);
      expect(text).toContain('<fix-401>');
    }
  });

  test('the programme and all that the site lists are open to everybody', async () => {
    const { text, headers } = await demo.inRoom('typo', '/sitemap.xml');
    expect(headers['content-type']).toContain('application/xml');
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? ''));
    expect(addresses).toHaveLength(12);
    for (const { host, pathname } of addresses) {
      expect(host).toBe(`typo.localhost:${demo.server.port}`);
      expect((await demo.inRoom('typo', pathname)).status).toBe(200);
    }
    expect(addresses.map(({ pathname }) => pathname)).toContain('/programme');
  });

  test('without the fault only the full stop is forgiven', async () => {
    demo.server.heal('typo');
    expect((await demo.inRoom('typo', '/programme.')).status).toBe(200);
    expect((await demo.inRoom('typo', '/program')).status).toBe(401);
  });
});

describe('the network is not wanted', () => {
  test('the archive says why, and names nobody on the page but on its main and contact page', async () => {
    const { headers, text } = await demo.inRoom('blocked', '/catalogue');
    expect(headers['server-timing']).toBe('sub;desc="401.503"');
    expect(text).toContain('401.503');
    expect(text).toContain('<fix-401 report-url="/report-inbox">');
    expect(text).not.toContain('mailto:');
    for (const path of ['/', '/contact']) {
      expect((await demo.inRoom('blocked', path)).text).toContain('href="mailto:archivist@archive.example"');
    }
  });

  test('a report comes in and can be read; what it says does nothing to the page', async () => {
    const ask = (body: string) =>
      demo.inRoom('blocked', '/report-inbox', { body, headers: { 'Content-Type': 'application/json' } });
    expect((await demo.inRoom('blocked', '/report-inbox')).text).toContain('No report has come in.');
    const taken = await ask('{"note":"<script>alert(1)</script>"}');
    expect([taken.status, taken.text]).toEqual([204, '']);
    expect((await ask('not JSON')).status).toBe(400);
    const { text } = await demo.inRoom('blocked', '/report-inbox');
    expect(text).toContain('{&quot;note&quot;:&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;}');
    demo.server.reset('blocked');
    expect((await demo.inRoom('blocked', '/report-inbox')).text).toContain('No report has come in.');
  });
});
