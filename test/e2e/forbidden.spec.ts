import { understandThe403 } from './journeys/forbidden.js';
import { detailsOf, expectEvent, expectManners, probes } from './support/manners.js';
import { expect, test } from './support/visit.js';

test.describe('a 403, the neighbour of the 401', () => {
  test('it is explained, and a sign-in is offered beside the owner', async ({
    hands,
    demo,
    wizard,
    notes,
  }) => {
    await understandThe403({ hands, demo, wizard, variant: 'with-tag' });
    await expectEvent(notes, 'outcome', { outcome: 'other-error', choices: 1 });
    expect(detailsOf(notes, 'finding')).toEqual([
      expect.objectContaining({ cause: 'no-permission', status: 403, step: 'contact-owner' }),
    ]);
    expect(probes(demo, 'forbidden')).toEqual([]);
    await wizard.press('helpful.yes');
    await expectEvent(notes, 'helpful', { helpful: true });
    expectManners(demo, notes, 'forbidden');
  });

  test('the five steps are not gone through, but the owner can be asked', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('forbidden'));
    await wizard.says('error.403SignIn');
    await expect(wizard.panel.getByRole('progressbar')).toHaveCount(0);
    expect(await wizard.offered()).toEqual(['owner.contact', 'error.signIn', 'error.understood']);
    await wizard.press('owner.contact');
    await wizard.says('owner.offer', { email: 'office@parish.example' });
  });
});
