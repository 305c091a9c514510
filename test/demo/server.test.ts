import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../demo/server/server.js';
import { askServer, sendRaw } from './askServer.js';
import { account, basicAuth, demoForEachTest } from './demoForEachTest.js';

const demo = demoForEachTest();

describe('the script’s folder', () => {
  const hosts = ['localhost', 'session.localhost', 'locked.localhost'];
  test.each(hosts)('is open to everybody on %s', async (host) => {
    for (const file of ['fix401.js', 'fix401-panel-Ab_1-2.js']) {
      const answer = await demo.onList(`/fix401/${file}`, { host });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('max-age=0, must-revalidate');
    }
  });

  test.each([
    '/fix401/../package.json',
    '/fix401/%2e%2e/package.json',
    '/fix401/..%2fpackage.json',
    '/fix401/..\\package.json',
    '/fix401/secret.json',
    '/fix401/',
    '/fix401/fix401-missing.js',
    '/fix401/fix401.js%00',
    '/fix401//fix401.js',
  ])('gives out nothing for %s', async (path) => {
    expect((await demo.onList(path)).status).toBe(404);
  });
});

describe('the server', () => {
  test('takes a free port when the wished one is in use', async () => {
    const second = await startServer({ port: demo.server.port, distFolder: demo.distFolder });
    expect(second.port).not.toBe(demo.server.port);
    expect((await askServer({ port: second.port, path: '/' })).status).toBe(200);
    await second.close();
  });

  test('takes a free port when the wished one is in use on the other loopback address only', async () => {
    const other = createServer();
    const hasIpv6 = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
    });
    if (!hasIpv6) return;
    const { port } = other.address() as AddressInfo;
    const second = await startServer({ port, distFolder: demo.distFolder });
    expect(second.port).not.toBe(port);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });

  test('gives its port back when it is closed', async () => {
    const first = await startServer({ port: 0, distFolder: demo.distFolder });
    await first.close();
    const second = await startServer({ port: first.port, distFolder: demo.distFolder });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  test('answers HEAD as GET without the body', async () => {
    const get = await demo.inRoom('locked', '/opening-hours');
    const head = await demo.inRoom('locked', '/opening-hours', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([401, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(Number(get.headers['content-length'])).toBe(Buffer.byteLength(get.text));
  });

  test('refuses other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST']) {
      expect((await demo.inRoom('locked', '/opening-hours', { method })).status).toBe(405);
      expect((await demo.onList('/', { method })).status).toBe(405);
      expect((await demo.onList('/fix401/fix401.js', { method })).status).toBe(405);
    }
  });

  test('refuses a form larger than 10 kB', async () => {
    const form = { ...account, return: `/${'a'.repeat(11_000)}` };
    expect((await demo.inRoom('session', '/sign-in', { form })).status).toBe(413);
  });

  test('outlives whatever is thrown at it', async () => {
    expect(await sendRaw(demo.server.port, 'nonsense\r\n\r\n')).toContain('400');
    expect(await sendRaw(demo.server.port, 'GET / HTTP/1.1\r\n\r\n')).toContain('400');
    expect(
      await sendRaw(
        demo.server.port,
        'POST /sign-in HTTP/1.1\r\nHost: session.localhost\r\nContent-Length: 50\r\n\r\nuser',
      ),
    ).not.toContain('200');
    for (const path of ['//', '//[', '/%', '/%E0%A4%A', '/account?%', '/?a=%FF', '*', 'http://x/', '/a#b']) {
      expect((await demo.inRoom('session', path)).status).toBeLessThan(500);
    }
    expect((await demo.onList('/', { host: '[' })).status).toBe(200);
    expect((await demo.onList('/')).status).toBe(200);
  });

  test('logs what was asked and answered, and never a secret', async () => {
    const headers = { 'Sec-Fetch-Mode': 'navigate' };
    await demo.inRoom('bearer', '/report?access_token=expired', { headers });
    const asked = {
      'Sec-Fetch-Mode': 'same-origin',
      'Sec-Fetch-Dest': 'empty',
      Cookie: 'session=hidden-value',
    };
    await demo.inRoom('bearer', '/report', { method: 'HEAD', headers: { ...asked, ...basicAuth('a:b') } });
    await demo.onList('/');
    expect(demo.server.log).toEqual([
      {
        room: 'bearer',
        method: 'GET',
        path: '/report',
        status: 401,
        purpose: 'navigate',
        cookie: false,
        authorization: false,
        challenge: expect.stringMatching(/^Bearer realm="Reports", error="invalid_token"/),
      },
      {
        room: 'bearer',
        method: 'HEAD',
        path: '/report',
        status: 401,
        purpose: 'fetch',
        cookie: true,
        authorization: true,
        challenge: 'Bearer realm="Reports"',
      },
      {
        room: 'standalone',
        method: 'GET',
        path: '/',
        status: 200,
        purpose: 'other',
        cookie: false,
        authorization: false,
        challenge: null,
      },
    ]);
  });
});
