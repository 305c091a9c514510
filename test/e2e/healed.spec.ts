import { cancelAndFillIn } from './journeys/basic.js';
import { signInAfterExpiry } from './journeys/bearer.js';
import { openWhatRecovered } from './journeys/flaky.js';
import { understandThe403 } from './journeys/forbidden.js';
import type { Journey } from './journeys/journey.js';
import { writeToOwner } from './journeys/locked.js';
import { signInAndReturn } from './journeys/session.js';
import { clearByHand } from './journeys/staleCookie.js';
import { expectOpened } from './support/site.js';
import { expect, test } from './support/visit.js';
import { Wizard } from './support/wizard.js';

const journeys: Readonly<Record<string, Journey>> = {
  session: signInAndReturn,
  basic: cancelAndFillIn,
  bearer: signInAfterExpiry,
  flaky: openWhatRecovered,
  'stale-cookie': clearByHand,
  locked: writeToOwner,
  forbidden: understandThe403,
};

for (const [name, journey] of Object.entries(journeys)) {
  test(`there is nothing to go through in “${name}” once its fault is gone`, async ({ demo, page }) => {
    demo.heal(name);
    const wizard = new Wizard(page, 1500);
    await expect(journey({ page, demo, wizard, variant: 'with-tag' })).rejects.toThrow();
    await expectOpened(page, name);
    await expect(wizard.launcher).toBeVisible();
    await expect(wizard.panel).toBeHidden();
  });
}
