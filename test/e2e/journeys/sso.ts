import { expectMended, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is told, after the first answer, that the sign-in is on another site, and signs in there. */
export const signInOnTheOtherSite: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('sso', variant));
  await wizard.appears();
  await wizard.says('finding.cannot-tell');
  await wizard.press('address.right');
  await wizard.says('finding.login-redirect');
  await wizard.says('signIn.offerElsewhere');
  await wizard.press('address.open');
  await logIn(hands);
  await hands.press('Go on to Harbour Post');
  await expectMended(way, 'sso');
};
