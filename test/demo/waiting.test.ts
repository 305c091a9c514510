import { describe, expect, test } from 'vitest';
import { asScript, demoForEachTest } from './demoForEachTest.js';

const demo = demoForEachTest();

async function statusOf(room: string, path: string): Promise<number> {
  return (await demo.inRoom(room, path)).status;
}

describe('some errors pass by themselves', () => {
  test('the box office says how long to wait, and opens when that time is over', async () => {
    const first = await demo.inRoom('queue', '/tickets');
    expect([first.status, first.headers['retry-after']]).toEqual([429, '5']);
    demo.timePasses(3);
    const second = await demo.inRoom('queue', '/tickets');
    expect([second.status, second.headers['retry-after']]).toEqual([429, '2']);
    demo.timePasses(2);
    const third = await demo.inRoom('queue', '/tickets');
    expect([third.status, third.headers['retry-after']]).toEqual([200, undefined]);
    expect(await statusOf('queue', '/tickets/plain')).toBe(200);
  });

  test('the box office can also say it as a date, which is never too early', async () => {
    const { status, headers } = await demo.inRoom('queue', '/tickets/dated');
    expect(status).toBe(429);
    const seconds = (Date.parse(String(headers['retry-after'])) - demo.now()) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(5);
    expect(seconds).toBeLessThan(6);
    demo.timePasses(seconds);
    expect(await statusOf('queue', '/tickets/dated')).toBe(200);
    demo.server.reset('queue');
    demo.server.heal('queue');
    expect(await statusOf('queue', '/tickets/dated')).toBe(200);
  });

  test('the weather station is out of order for 20 seconds, and does not say for how long', async () => {
    const first = await demo.inRoom('broken', '/forecast');
    expect([first.status, first.headers['retry-after']]).toEqual([503, undefined]);
    demo.timePasses(19);
    expect(await statusOf('broken', '/forecast')).toBe(503);
    demo.timePasses(1);
    expect(await statusOf('broken', '/forecast')).toBe(200);
    expect(await statusOf('broken', '/contact')).toBe(200);
  });

  test('the lighthouse gives scripts no answer at all for 20 seconds, while its page stays', async () => {
    expect(await statusOf('silent', '/logbook')).toBe(401);
    await expect(demo.inRoom('silent', '/logbook', { headers: asScript })).rejects.toThrow('socket hang up');
    await expect(demo.inRoom('silent', '/logbook/plain', { headers: asScript })).rejects.toThrow(
      'socket hang up',
    );
    expect((await demo.inRoom('silent', '/fix401/fix401.js', { headers: asScript })).status).toBe(200);
    expect(await statusOf('silent', '/logbook')).toBe(401);
    demo.timePasses(20);
    expect((await demo.inRoom('silent', '/logbook', { headers: asScript })).status).toBe(200);
    expect(await statusOf('silent', '/logbook')).toBe(200);
  });

  test('a question that got no answer is in the log, too', async () => {
    await expect(demo.inRoom('silent', '/logbook', { headers: asScript })).rejects.toThrow('socket hang up');
    expect(demo.server.log).toMatchObject([
      { room: 'silent', path: '/logbook', status: 0, purpose: 'fetch' },
    ]);
  });

  test('where a browser does not say what it asks for, asking for HTML opens a page', async () => {
    await demo.inRoom('silent', '/logbook', { headers: { Accept: 'text/html,*/*;q=0.8' } });
    await expect(demo.inRoom('silent', '/logbook', { headers: { Accept: '*/*' } })).rejects.toThrow(
      'socket hang up',
    );
    expect(demo.server.log.map(({ purpose }) => purpose)).toEqual(['navigate', 'other']);
  });
});
