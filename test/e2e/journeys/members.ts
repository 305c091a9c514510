import { expectMended, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Has the sign-in page found, is refused there, has the reset found, and signs in with the new password. */
export const resetThePassword: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  const address = demo.roomAddress('members', variant);
  await hands.open(address);
  await wizard.appears();
  await wizard.says('signIn.offerFind');
  await wizard.press('signIn.find');
  await wizard.press('signIn.open');
  await logIn(hands);
  await hands.sees('Log in');
  await hands.open(address);
  await wizard.says('signIn.stillAfterReturn');
  await wizard.press('signIn.refused');
  await wizard.says('finding.wrong-credentials');
  await wizard.press('signIn.forgotten');
  await wizard.press('signIn.openReset');
  await hands.press('Reset the password');
  await hands.press('Log in');
  await logIn(hands);
  await hands.sees('Rowing Club');
  await hands.open(address);
  await expectMended(way, 'members');
};
