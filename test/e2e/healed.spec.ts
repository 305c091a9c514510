import { journeys } from './journeys/journeys.js';
import { expectOpened } from './support/site.js';
import { expect, test } from './support/visit.js';
import { Wizard } from './support/wizard.js';

/** Rooms whose wizard never opens by itself. */
const openedByVisitor: readonly string[] = ['flaky'];

for (const [name, journey] of Object.entries(journeys)) {
  test(`there is nothing to go through in “${name}” once its fault is gone`, async ({
    demo,
    hands,
    page,
  }) => {
    demo.heal(name);
    const wizard = new Wizard(page, 1500);
    await expect(journey({ hands, demo, wizard, variant: 'with-tag' })).rejects.toThrow();
    await expectOpened(hands, name);
    if (openedByVisitor.includes(name)) await wizard.close.click();
    await expect(wizard.launcher).toBeVisible();
    await expect(wizard.panel).toBeHidden();
  });
}
