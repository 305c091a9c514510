import type { BrowserContextOptions, Page } from '@playwright/test';
import { page as servedPage } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

/* Browsers of phones, by their names: none of them has a keyboard. */

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const phones = {
  'Safari (iPhone, iPad)': iPhone,
  'Chrome (Android)':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  'Firefox (Android)': 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
};

const onPhone = (userAgent: string): BrowserContextOptions => ({
  viewport: { width: 390, height: 800 },
  isMobile: true,
  hasTouch: true,
  userAgent,
});

/** Leaves the browser to be known by its user agent alone, as on a phone with Safari or Firefox. */
const withoutBrands = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'userAgentData');
  });

for (const [name, userAgent] of Object.entries(phones)) {
  test.describe(name, () => {
    test.use(onPhone(userAgent));
    test('by hand, a phone’s visitor is told of the menu of their browser, and of no key', async ({
      page,
      wizard,
      site,
    }) => {
      await withoutBrands(page);
      const { origin } = await site({ '/': servedPage(401, `<body><h1>401</h1>${tag}`) });
      await page.goto(origin);
      await wizard.press('step.next');
      await wizard.press('step.next');
      await wizard.press('reload.byHand');
      await wizard.shows(`in the menu of ${name}`);
      await expect(wizard.log).not.toContainText(/Ctrl|F5|⌘/);
    });
  });
}

test.describe('an application of the home screen', () => {
  test.use(onPhone(iPhone));
  for (const [engine, vendor] of [
    ['Safari', 'Apple Computer, Inc.'],
    ['Chrome', 'Google Inc.'],
  ] as const) {
    test(`is to be left for the browser first, where a password box may never come (${engine})`, async ({
      page,
      wizard,
      site,
    }) => {
      await withoutBrands(page);
      await page.addInitScript((name) => {
        Object.defineProperties(Navigator.prototype, {
          standalone: { get: () => true },
          vendor: { get: () => name },
        });
      }, vendor);
      const { origin } = await site({
        '/': servedPage(200, `<body><h1>Members</h1>${tag}`),
        '/closed': (_request, response) => {
          response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="Members"' });
          response.end('closed');
        },
      });
      await page.goto(origin);
      await page.evaluate(() => window.Fix401?.open({ url: '/closed', status: 401 }));
      await wizard.says('signIn.offerHomeScreen');
      await expect(wizard.answers.locator('[data-rank="recommended"]')).toHaveText(
        words.choices['address.copy'],
      );
    });
  }
});
