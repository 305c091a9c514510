import type { Page } from '@playwright/test';
import type { Fix401Api } from '../../src/host/api/fix401Api.js';
import type { Step } from '../../src/wizard/contracts.js';
import type { Pressed } from '../../src/wizard/choice.js';
import { longWords, mirroredWords } from '../copy/pseudo.js';
import type { PseudoWords } from '../copy/pseudo.js';
import { findOverflow } from './support/findOverflow.js';
import type { Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';

const closed: Handler = (_request, response) => {
  response.writeHead(401, {
    'Content-Type': 'text/html; charset=utf-8',
    'WWW-Authenticate': 'Session realm="Members of the society"',
    'Set-Cookie': 'a_cookie_with_a_rather_long_name=1',
  });
  const named = tag.replace('async', 'async data-login-url="/sign-in" data-contact-email="help@example.com"');
  response.end(`<!doctype html><html lang="en"><title>401</title><body><p>401</p>${named}</body></html>`);
};

/** The main screens: a step, and what leads further in it. */
const screens: readonly (readonly [step: Step, press?: Pressed])[] = [
  ['check-url', 'address.wrong'],
  ['log-in', 'signIn.accepted'],
  ['reload', 'reload.byHand'],
  ['clear-cache', 'clear.byHand'],
  ['contact-owner'],
];

/** Where the panel is a sheet, and where it is a window of its own. */
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

/** In these places a language of the tests stands for one that is there, so that nothing of it is shipped. */
const standIns: Readonly<Record<string, PseudoWords>> = { nl: longWords, he: mirroredWords };

const wizardIn = (page: Page) => page.locator('[data-part="panel"]');

for (const size of sizes) {
  test(`in no language is a text cut off or out of its box, nor does one lie over another, ${size.width} pixels wide`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    const { origin } = await site({ '/members/a-page-with-a-long-address': closed });
    for (const [lang, words] of Object.entries(standIns)) {
      await page.route(new RegExp(`/fix401-${lang}-`), (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `export const { opening, deferred } = ${JSON.stringify(words)};`,
        }),
      );
    }
    await page.goto(`${origin}/members/a-page-with-a-long-address`);
    const panel = wizardIn(page);
    const faults: string[] = [];
    const look = async (where: string) => {
      await panel.evaluate((element) => {
        for (const details of element.querySelectorAll('details')) details.open = true;
      });
      const found = await panel.evaluate(findOverflow);
      faults.push(...found.map((fault) => `${where}: ${fault}`));
    };
    for (const lang of ['nl', 'he', 'de', 'ru', 'ar', 'hi', 'ja']) {
      await page.evaluate((to) => {
        const { Fix401 } = window as unknown as { Fix401: Fix401Api };
        Fix401.set({ lang: to });
        Fix401.restart();
      }, lang);
      await expect(page.locator('[data-part="root"]')).toHaveAttribute('lang', lang);
      await expect(page.locator('[data-part="language"]')).toHaveValue(lang);
      await look(`${lang}, first message`);
      for (const [step, press] of screens) {
        await page.evaluate((to) => (window as unknown as { Fix401: Fix401Api }).Fix401.goTo(to), step);
        await expect(panel).toHaveAttribute('data-step', step);
        await expect(panel).not.toHaveAttribute('data-state', 'busy');
        await look(`${lang}, ${step}`);
        if (!press) continue;
        await page.locator(`[data-choice="${press}"]`).click();
        await expect(panel).not.toHaveAttribute('data-state', 'busy');
        await look(`${lang}, ${step}, ${press}`);
      }
    }
    expect(faults).toEqual([]);
  });
}
