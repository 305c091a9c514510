import { expectOpened, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Follows a link whose token has run out, signs in instead, and reads the report. */
export const signInAfterExpiry: Journey = async ({ page, demo, wizard, variant }) => {
  await page.goto(demo.roomAddress('bearer', variant));
  await wizard.appears();
  await wizard.says('finding.session-expired');
  await wizard.press('signIn.open');
  await logIn(page);
  await expectOpened(page, 'bearer');
};
