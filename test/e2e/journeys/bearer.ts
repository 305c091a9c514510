import { expectOpened, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Follows a link whose token has run out, signs in instead, and reads the report. */
export const signInAfterExpiry: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('bearer', variant));
  // The tag alone opens where the browser tells that the page is a 401; else the visitor opens it.
  await wizard.appearsOrIsOpened();
  await wizard.says('finding.session-expired');
  await wizard.press('signIn.open');
  await logIn(hands);
  await expectOpened(hands, 'bearer');
};
