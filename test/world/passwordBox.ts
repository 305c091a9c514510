import { expect, type Page } from '@playwright/test';
import type { BrowserBox } from '../e2e/support/browserBox.js';
import { patienceMs } from '../support/patience.js';
import { type CapturedAnswer, mayOpenBox } from './capturedAnswers.js';
import type { Said } from './readWizard.js';
import type { Reader } from './keptPromise.js';
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

/**
 * Expects the browser's box where the wizard says that it comes, once its link is followed, and no box elsewhere. Nor
 * does it come for a visitor who is signed in already, which the wizard cannot know.
 */
export async function expectAnnouncedBox(
  { said: { facts, choices }, captured, site }: Reader,
  box: BrowserBox,
  page: Page,
): Promise<void> {
  if (choices[0]?.leadsTo !== closedPath) return expect(box.shownFor).toEqual([]);
  // Some page is there, and the box was cancelled if one came. Chromium has one of its own for an answer without a body.
  await page.waitForURL(({ href }) => href !== site.mainPage(captured.name), { timeout: patienceMs });
  const isLetIn = captured.answers.withCookies?.status === 200;
  const expected = { will: isLetIn ? [[]] : [['Document']], may: [['Document'], []] }[String(facts['box'])];
  return expect(expected ?? [[]]).toContainEqual(box.shownFor);
}
