import { words } from './support/words.js';
import { fillInTheBox } from './journeys/basic.js';
import { watchBox } from './support/browserBox.js';
import { detailsOf, expectEvent, expectManners, probes } from './support/manners.js';
import { expect, test } from './support/visit.js';

test.describe('a page behind the browser’s own password box', () => {
  test('the box is announced, shown again when asked for, and opens the page', async ({
    page,
    hands,

    demo,
    wizard,
    notes,
  }) => {
    const box = await fillInTheBox(page, { hands, demo, wizard, variant: 'with-tag' });
    await wizard.shows(words.verdicts.fixed);
    await expectEvent(notes, 'verdict', { step: 'log-in', result: 'fixed', status: 200 });
    await expectEvent(notes, 'outcome', { outcome: 'solved', step: 'log-in', choices: 1 });
    expect(detailsOf(notes, 'finding')[0]).toMatchObject({
      cause: 'signed-out',
      scheme: 'basic',
      step: 'log-in',
    });
    await wizard.press('helpful.yes');
    await expectEvent(notes, 'helpful', { helpful: true });
    expect(box.shownFor).toEqual(['Document', 'Document']);
    expectManners(demo, notes, 'basic');
  });

  test('the box opens the page also where that one carries no wizard', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    const box = await fillInTheBox(page, { hands, demo, wizard, variant: 'plain' });
    await expect(page.locator('fix-401')).toHaveCount(0);
    expect(box.shownFor).toEqual(['Document', 'Document']);
    expectManners(demo, notes, 'basic');
  });

  test('whatever is asked of the wizard, it never makes the box come', async ({
    page,
    demo,
    wizard,
    notes,
  }) => {
    const box = await watchBox(page);
    await page.goto(demo.roomAddress('basic'));
    await wizard.press('signIn.accepted');
    await wizard.says('signIn.unclear');
    await wizard.press('step.next');
    await wizard.says('address.offer', { address: page.url() });
    await wizard.press('step.next');
    await wizard.says('reload.offerBox');
    await wizard.press('step.next');
    await wizard.press('clear.done');
    await wizard.says('clear.unclear');
    expect(box.shownFor).toEqual(['Document']);
    expect(probes(demo, 'basic').length).toBeGreaterThan(1);
    expect(probes(demo, 'basic').filter(({ cookie, authorization }) => cookie || authorization)).toEqual([]);
    expectManners(demo, notes, 'basic');
  });

  test('a box that is cancelled once more leads to what else helps', async ({
    page,
    demo,
    wizard,
    notes,
  }) => {
    const box = await watchBox(page);
    await page.goto(demo.roomAddress('basic'));
    await wizard.press('signIn.showBox');
    await wizard.shows(words.verdicts['still-401']);
    await expectEvent(notes, 'verdict', { step: 'log-in', result: 'still-401', status: 401 });
    await wizard.offers('owner.contact');
    expect(box.shownFor).toEqual(['Document', 'Document']);
  });
});
