import { expect } from '@playwright/test';
import { rooms } from '../../../demo/rooms.js';
import type { DemoServer, LoggedRequest } from '../../../demo/server/server.js';
import type { Heard, Notes } from './visit.js';

const opensBox = /\b(?:basic|digest|ntlm|negotiate)\b/i;

/** The wizard's own questions to the site: what it fetched, but for its own files. */
export function probes({ log }: Pick<DemoServer, 'log'>, room: string): LoggedRequest[] {
  return log.filter(
    (one) => one.room === room && one.purpose === 'fetch' && !one.path.startsWith('/fix401/'),
  );
}

/**
 * Cookies go with a question only where the anonymous one was just answered without a box: by a refusal, by the address
 * that the owner names for clearing, which the visitor has chosen, and in Firefox, where such a request opens no box, by
 * a success.
 */
function mayCarryCookies(before: LoggedRequest | undefined, path: string, clearUrl: unknown): boolean {
  const isAnswered =
    [200, 401, 403].includes(before?.status ?? 0) || (path === clearUrl && before?.status === 204);
  return before?.path === path && !before.cookie && isAnswered && !opensBox.test(before.challenge ?? '');
}

/** Nothing was asked that could have opened a box or told who the visitor is. */
export function expectQuietProbes(demo: Pick<DemoServer, 'log'>, room: string): void {
  const asked = probes(demo, room);
  const clearUrl = rooms.find(({ name }) => name === room)?.options('/')['clear-url'];
  asked.forEach((probe, at) => {
    expect(probe.authorization, 'a probe never carries a password').toBe(false);
    if (probe.cookie)
      expect(mayCarryCookies(asked[at - 1], probe.path, clearUrl), 'a probe with cookies').toBe(true);
  });
  const others = demo.log.filter((one) => one.purpose !== 'navigate' && opensBox.test(one.challenge ?? ''));
  expect(others.filter((one) => one.cookie || one.authorization)).toEqual([]);
}

/** The same, and nothing went wrong in the page. */
export function expectManners(demo: Pick<DemoServer, 'log'>, notes: Notes, room: string): void {
  expectQuietProbes(demo, room);
  expect(notes.violations).toEqual([]);
  expect(notes.errors).toEqual([]);
  expect(detailsOf(notes, 'problem')).toEqual([]);
}

/** The wizard that was shown is of this script build, and of no other. */
export function expectBuild({ log }: DemoServer, scriptFile: string): void {
  const panels = log.filter(({ path }) => /^\/fix401\/fix401-(?:lite-)?panel-/.test(path));
  expect(log.map(({ path }) => path)).toContain(`/fix401/${scriptFile}`);
  expect(new Set(panels.map(({ path }) => path.includes('-lite-')))).toEqual(
    new Set([scriptFile.includes('lite')]),
  );
}

/** The payloads of one kind of event, oldest first. */
export function detailsOf(notes: Notes, type: string): Heard['detail'][] {
  return notes.events.filter((event) => event.type === type).map(({ detail }) => detail);
}

/** Waits until an event of this kind was heard with a detail like this one. */
export async function expectEvent(notes: Notes, type: string, detail: Heard['detail']): Promise<void> {
  await expect.poll(() => detailsOf(notes, type)).toContainEqual(expect.objectContaining(detail));
}
