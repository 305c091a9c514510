import { expectOpened, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Reads that a sign-in is wanted, signs in on the site's own page, and is back. */
export const signInAndReturn: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('session', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.says('signIn.offer');
  await wizard.press('signIn.open');
  await logIn(hands);
  await expectOpened(hands, 'session');
};
