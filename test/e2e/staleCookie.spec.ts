import { words } from './support/words.js';
import { clearByHand, findStoredData } from './journeys/staleCookie.js';
import { detailsOf, expectEvent, expectManners, probes } from './support/manners.js';
import { expect, test } from './support/visit.js';

test.describe('a page that an old cookie keeps shut', () => {
  test('clearing opens the page, and the wizard says so there', async ({ hands, demo, wizard, notes }) => {
    await clearByHand({ hands, demo, wizard, variant: 'with-tag' });
    await wizard.shows(words.verdicts.fixed);
    await wizard.press('helpful.yes');
    await expectEvent(notes, 'helpful', { helpful: true });
    await expectEvent(notes, 'verdict', { step: 'clear-cache', result: 'fixed', status: 200 });
    await expectEvent(notes, 'outcome', { outcome: 'solved', step: 'clear-cache' });
    expect(detailsOf(notes, 'finding').map(({ cause }) => cause)).toEqual(['cannot-tell', 'bad-site-data']);
    expectManners(demo, notes, 'stale-cookie');
    // An anonymous 2xx: whoever asks with cookies then may meet a box (docs/reference.md, Manners).
    expect(probes(demo, 'stale-cookie').filter(({ cookie }) => cookie)).toEqual([]);
  });

  test('clearing opens the page also where that one carries no wizard', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    await clearByHand({ hands, demo, wizard, variant: 'plain' });
    await expect(page.locator('fix-401')).toHaveCount(0);
    expectManners(demo, notes, 'stale-cookie');
  });

  test('the wizard takes back what it said when the page refuses after all', async ({
    hands,

    demo,
    wizard,
    notes,
  }) => {
    await findStoredData({ hands, demo, wizard, variant: 'with-tag' });
    await expectEvent(notes, 'finding', {
      cause: 'bad-site-data',
      step: 'clear-cache',
      confidence: 'measured',
    });
    await expectEvent(notes, 'step', { step: 'clear-cache' });
    await wizard.shows('In Chrome:');
    await wizard.shows(words.clear['site-icon'][0] ?? '');
  });

  test('instructions for any other browser are one choice away', async ({ hands, demo, wizard }) => {
    await findStoredData({ hands, demo, wizard, variant: 'with-tag' });
    await wizard.select.focus();
    await wizard.select.selectOption({ label: 'Safari (Mac)' });
    await wizard.shows('In Safari (Mac):');
    for (const step of words.clear.safari) await wizard.shows(step);
    await wizard.select.selectOption({ label: 'Firefox' });
    await wizard.shows('In Firefox:');
  });

  test('a private window shows beforehand whether clearing helps', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    await findStoredData({ hands, demo, wizard, variant: 'with-tag' });
    await wizard.press('clear.private');
    await wizard.says('clear.private', {
      keys: '“New Incognito window”, Ctrl+Shift+N, or ⌘+Shift+N',
      address: page.url(),
    });
    await wizard.press('clear.privateOpens');
    await wizard.says('clear.proved');
    await wizard.offers('clear.done');
    expectManners(demo, notes, 'stale-cookie');
  });

  test('what is still there after clearing is found by loading the page again', async ({
    hands,

    demo,
    wizard,
    notes,
  }) => {
    await findStoredData({ hands, demo, wizard, variant: 'with-tag' });
    await wizard.press('clear.done');
    await wizard.press('reload.now');
    await wizard.shows(words.verdicts['still-401']);
    await expectEvent(notes, 'verdict', { step: 'clear-cache', result: 'still-401', status: 401 });
    await wizard.offers('owner.contact');
  });
});
