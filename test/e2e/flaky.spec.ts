import { words } from './support/words.js';
import { openWhatRecovered } from './journeys/flaky.js';
import { detailsOf, expectEvent, expectManners, probes } from './support/manners.js';
import { expect, test } from './support/visit.js';

test.describe('a page that failed only once', () => {
  for (const variant of ['with-tag', 'plain'] as const) {
    test(`one press opens what answers by now (${variant})`, async ({ hands, demo, wizard, notes }) => {
      await openWhatRecovered({ hands, demo, wizard, variant });
      await expectEvent(notes, 'verdict', { step: 'reload', result: 'fixed' });
      await expectEvent(notes, 'outcome', { outcome: 'solved' });
      expect(detailsOf(notes, 'finding').at(-1)).toMatchObject({
        cause: 'recovered',
        confidence: 'measured',
        step: 'reload',
      });
      expect(detailsOf(notes, 'answer').length).toBeLessThanOrEqual(3);
      const withCookies = probes(demo, 'flaky').filter(({ cookie }) => cookie);
      expect(withCookies.map(({ status }) => status)).toEqual([200]);
      expectManners(demo, notes, 'flaky');
      await expect(wizard.panel).toBeHidden();
    });
  }

  test('the wizard says that it opens before the visitor leaves', async ({ page, demo, wizard, notes }) => {
    await page.goto(demo.roomAddress('flaky'));
    await wizard.isOpened();
    await wizard.shows(words.verdicts.fixed);
    await wizard.says('helpful.ask');
    await wizard.press('helpful.yes');
    await wizard.says('helpful.thanks');
    await expectEvent(notes, 'helpful', { helpful: true });
  });
});
