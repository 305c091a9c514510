import { expectOpened, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is told that another site cannot be looked at, takes the steps in their order, and signs in there. */
export const signInAtTheNeighbour: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('portal', variant));
  await wizard.appears();
  await wizard.says('finding.cannot-tell');
  await wizard.says('address.offer', { address: demo.roomAddress('session') });
  await wizard.press('address.right');
  await wizard.says('signIn.offerHome');
  await wizard.press('signIn.openHome');
  await hands.press('Log in');
  await logIn(hands);
  await hands.sees('Accounts');
  await hands.open(demo.roomAddress('session'));
  await expectOpened(hands, 'session');
};
