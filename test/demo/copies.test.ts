import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../demo/pages/page.js';
import { asScript, demoForEachTest } from './demoForEachTest.js';

const demo = demoForEachTest();

interface WorkerEvent {
  request?: { url: string };
  respondWith?: (response: Response) => void;
  waitUntil?: () => void;
}

/** Runs the room's worker as a browser does, as far as it can be seen from outside. */
async function startWorker() {
  const listeners = new Map<string, (event: WorkerEvent) => void>();
  const seen = { isRegistered: true };
  const { text } = await demo.inRoom('old-worker', '/worker.js');
  runInNewContext(text, {
    addEventListener: (type: string, listener: (event: WorkerEvent) => void) => listeners.set(type, listener),
    skipWaiting: () => {},
    clients: { claim: () => {} },
    registration: { unregister: () => (seen.isRegistered = false) },
    Response,
    URL,
  });
  listeners.get('install')?.({});
  listeners.get('activate')?.({ waitUntil: () => {} });
  const answer = (path: string): Response | null => {
    let given: Response | null = null;
    const respondWith = (response: Response): void => void (given = response);
    listeners.get('fetch')?.({ request: { url: `http://old-worker.localhost${path}` }, respondWith });
    return given;
  };
  return { seen, answer };
}

describe('the service worker that was left behind', () => {
  test('shows a 401 of its own, which tells by its missing date that no server sent it', async () => {
    const worker = await startWorker();
    for (const path of ['/timetable', '/timetable/plain', '/timetable?day=1']) {
      const answer = worker.answer(path);
      expect(answer?.status).toBe(401);
      expect(answer?.headers.get('www-authenticate')).toBe('Bearer realm="Timetable"');
      expect(answer?.headers.get('date')).toBeNull();
      expect(answer?.headers.get('content-security-policy')).toBe(pagePolicy());
      expect(await answer?.text()).toContain('<fix-401 contact-email="desk@buses.example">');
    }
  });

  test('lets everything else through to the server, which shows the timetable to everybody', async () => {
    const worker = await startWorker();
    for (const path of ['/', '/contact', '/fix401/fix401.js', '/timetable/other']) {
      expect(worker.answer(path)).toBeNull();
    }
    expect((await demo.inRoom('old-worker', '/timetable')).status).toBe(200);
    expect((await demo.inRoom('old-worker', '/timetable', { headers: asScript })).status).toBe(200);
  });

  test.each([
    ['/', '/timetable'],
    ['/plain', '/timetable/plain'],
  ])('comes with the main page %s, whose policy allows it and no inline script', async (path, next) => {
    const { status, headers, text } = await demo.inRoom('old-worker', path);
    expect(status).toBe(200);
    expect(text).toContain(`<a href="${next}">Timetable</a>`);
    expect(text).toContain('<script src="/main.js" defer></script>');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toContain('trusted-types');
    expect((await demo.inRoom('old-worker', '/main.js')).text).toContain(".register('/worker.js')");
  });

  test('without the fault it takes itself off, and the main page registers none', async () => {
    demo.server.heal('old-worker');
    const worker = await startWorker();
    expect(worker.seen.isRegistered).toBe(false);
    expect(worker.answer('/timetable')).toBeNull();
    const { text } = await demo.inRoom('old-worker', '/main.js');
    expect(text).toContain('.unregister()');
    expect(text).not.toContain('.register(');
  });
});

describe('the refusal that the browser keeps', () => {
  test('only the first answer refuses; nothing but the browser’s own copy does so later', async () => {
    const first = await demo.inRoom('old-copy', '/plots');
    expect([first.status, first.headers['cache-control']]).toEqual([403, 'max-age=3600']);
    expect(first.text).toContain('<fix-401');
    for (const path of ['/plots', '/plots/plain']) {
      const later = await demo.inRoom('old-copy', path);
      expect([later.status, later.headers['cache-control']]).toEqual([200, 'no-store']);
    }
  });

  test.each([
    ['/', '/plots'],
    ['/plain', '/plots/plain'],
  ])('the main page %s leads to it by an ordinary link', async (path, next) => {
    expect((await demo.inRoom('old-copy', path)).text).toContain(`<a href="${next}">Free plots</a>`);
  });
});
