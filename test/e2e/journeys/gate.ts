import { expectMended, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is told that the orders are behind a sign-in page, and signs in there. */
export const signInAtTheGate: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('gate', variant));
  await wizard.appears();
  await wizard.says('finding.login-redirect');
  await wizard.says('signIn.offerThere');
  await wizard.press('signIn.open');
  await logIn(hands);
  await expectMended(way, 'gate');
};
