import { expectOpened, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Reads that a sign-in is wanted, signs in on the site's own page, and is back. */
export const signInAndReturn: Journey = async ({ page, demo, wizard, variant }) => {
  await page.goto(demo.roomAddress('session', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.says('signIn.offer');
  await wizard.press('signIn.open');
  await logIn(page);
  await expectOpened(page, 'session');
};
