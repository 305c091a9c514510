import type { Page } from '@playwright/test';
import { credentials } from '../../../demo/credentials.js';

/** The browser's own password box, with somebody in front of it. */
export interface BrowserBox {
  /** What each box that came was for, as the browser names it: `Document` is a navigation. */
  shownFor: string[];
  /** What is done with the next box. */
  willBe: 'cancelled' | 'filled in';
}

/** A request whose page is gone meanwhile cannot be gone on with. */
const gone = (): void => {};

/** Stands in front of the browser's own box: a page cannot see it, and neither mouse nor keyboard of a page reach it. */
export async function watchBox(page: Page): Promise<BrowserBox> {
  const box: BrowserBox = { shownFor: [], willBe: 'cancelled' };
  const browser = await page.context().newCDPSession(page);
  browser.on('Fetch.requestPaused', ({ requestId }) => {
    browser.send('Fetch.continueRequest', { requestId }).catch(gone);
  });
  browser.on('Fetch.authRequired', ({ requestId, resourceType }) => {
    box.shownFor.push(resourceType);
    browser
      .send('Fetch.continueWithAuth', { requestId, authChallengeResponse: answerTo(box.willBe) })
      .catch(gone);
  });
  await browser.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: '*' }] });
  return box;
}

function answerTo(willBe: BrowserBox['willBe']) {
  if (willBe === 'cancelled') return { response: 'CancelAuth' } as const;
  return {
    response: 'ProvideCredentials',
    username: credentials.user,
    password: credentials.password,
  } as const;
}
