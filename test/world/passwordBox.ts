import { expect, type Page } from '@playwright/test';
import type { BrowserBox } from '../e2e/support/browserBox.js';
import { patienceMs } from '../support/patience.js';
import { type CapturedAnswer, mayOpenBox } from './capturedAnswers.js';
import type { Said } from './readWizard.js';
import { closedPath } from './replaySite.js';

/**
 * Expects that no request of the wizard's could open the browser's password box. Cookies go along only to an answer that
 * opens none in any browser, or in Firefox by `keepalive` (measured: no box comes there).
 */
export function expectQuietRequests({ answers }: CapturedAnswer, { asked }: Said, browserName: string): void {
  const all = [answers.navigation, answers.fetch, answers.withCookies];
  if (!all.some((answer) => answer && mayOpenBox(answer))) return;
  const loud = asked.filter(
    ({ path, credentials, keepalive }) =>
      path === closedPath && credentials !== 'omit' && !(browserName === 'firefox' && keepalive),
  );
  expect(loud).toEqual([]);
}

/** Expects the browser's box where the wizard says that it comes, once its link is followed, and no box elsewhere. */
export async function expectAnnouncedBox(
  { facts, choices }: Said,
  box: BrowserBox,
  page: Page,
): Promise<void> {
  if (choices[0]?.leadsTo !== closedPath) return expect(box.shownFor).toEqual([]);
  // The answer is there, and the box was cancelled if one came. Without a body, Chromium shows an error page of its own.
  await page.waitForURL(({ pathname, protocol }) => pathname === closedPath || protocol === 'chrome-error:', {
    timeout: patienceMs,
  });
  const expected = { will: [['Document']], may: [['Document'], []] }[String(facts['box'])] ?? [[]];
  return expect(expected).toContainEqual(box.shownFor);
}
