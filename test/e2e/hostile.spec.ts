import type { Page } from '@playwright/test';
import { probeTimeoutMs } from '../../src/diagnosis/probe/probeAddress.js';
import { holdTimers } from './support/holdTimers.js';
import { flood, isNavigation, page as servedPage } from './support/ownSite.js';
import { expectOpened } from './support/site.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

/** The conversation as the tab's storage holds it; empty when it holds none. */
const keptBy = (page: Page): Promise<string> => page.evaluate(() => sessionStorage.getItem('fix401') ?? '');

test.describe('a hostile world', () => {
  test('storage that throws costs the memory, not the help', async ({ hands, page, demo, wizard, notes }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    });
    await page.goto(demo.roomAddress('flaky'));
    await wizard.isOpened();
    await wizard.press('result.open');
    await expectOpened(hands, 'flaky');
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    expect(notes.errors).toEqual([]);
  });

  for (const [what, spoil] of [
    ['no JSON', () => 'no {json'],
    ['a list', () => '[1,2]'],
    ['nothing', (kept: string) => kept.replace(/:\{.*$/s, ':null}')],
    ['another version', (kept: string) => kept.replace(/"version":\d+/, '"version":99')],
    ['another state', (kept: string) => kept.replace(/"logIn":"\w+"/g, '"logIn":"gone"')],
    ['a foreign line', (kept: string) => kept.replace('"log":[', '"log":[{"kind":"message","code":"x"},7,')],
    ['a foreign fact', (kept: string) => kept.replaceAll('"facts":[', '"facts":[null,')],
  ] as const) {
    test(`a kept conversation that is spoilt is begun afresh: ${what}`, async ({
      page,
      demo,
      wizard,
      notes,
    }) => {
      await page.goto(demo.roomAddress('session'));
      await wizard.press('signIn.noAccount');
      await wizard.says('signIn.noAccount');
      // It is written after what it shows.
      await expect.poll(() => keptBy(page)).toContain('"signIn.noAccount"');
      const kept = await keptBy(page);
      const spoilt = spoil(kept);
      expect(spoilt).not.toBe(kept);
      // At the last moment: the wizard may keep something until then.
      await page.evaluate(
        (value) => addEventListener('pagehide', () => sessionStorage.setItem('fix401', value)),
        spoilt,
      );
      await page.reload();
      await wizard.says('finding.signed-out', { status: 401 });
      await wizard.offers('signIn.noAccount');
      expect(notes.errors).toEqual([]);
      expect(notes.events.filter(({ type }) => type === 'problem')).toEqual([]);
    });
  }

  test('a server that never answers is waited for a short while', async ({ page, wizard, notes, site }) => {
    const { origin } = await site({
      '/closed': (request, response) => {
        if (isNavigation(request)) {
          servedPage(401, `<body><p>Closed</p>${tag}`)(request, response);
        }
      },
    });
    const endLook = await holdTimers(page, probeTimeoutMs);
    await page.goto(`${origin}/closed`);
    // Until there is something to say, the wizard does not open by itself: it does for those who do not wait.
    await wizard.launcher.click();
    await wizard.shows(words.busy.looking);
    await endLook();
    await wizard.offers('owner.contact');
    await expect.poll(() => notes.events.map(({ type }) => type)).toContain('finding');
    expect(notes.errors).toEqual([]);
  });

  for (const status of [200, 401]) {
    test(`an answer without an end is not waited for (${status})`, async ({ page, wizard, notes, site }) => {
      const ends: Promise<void>[] = [];
      const { origin } = await site({
        '/closed': (request, response) => {
          if (isNavigation(request)) {
            servedPage(401, `<body><p>Closed</p>${tag}`)(request, response);
            return;
          }
          ends.push(flood(response, status));
        },
      });
      await page.goto(`${origin}/closed`);
      await wizard.says(status === 200 ? 'finding.opensForStrangers' : 'finding.signed-out', { status: 401 });
      expect(ends).toHaveLength(1);
      await ends[0];
      expect(notes.errors).toEqual([]);
    });
  }
});
