import { expectMended, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Signs in, comes back as a stranger, has the site clear its data, and signs in once more. */
export const clearAndSignInAgain: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('forgetful', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.says('signIn.stillAfterReturn');
  await wizard.press('signIn.accepted');
  await wizard.says('signIn.parting');
  await wizard.press('signIn.nameNotShown');
  await wizard.says('finding.login-does-not-stick');
  await wizard.says('clear.choose');
  await wizard.send('clear.ticked');
  // Firefox leaves partitioned cookies after `Clear-Site-Data: "cookies"` (measured in Firefox ESR 153).
  await wizard.saysOneOf('clear.gone', 'clear.leftHidden');
  await wizard.says('clear.signInAgain');
  await wizard.press('signIn.open');
  await logIn(hands);
  await expectMended(way, 'forgetful');
};
