import { logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Signs in, is known and refused all the same, and writes to the owner. */
export const askForAccess: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('colleague', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.says('finding.no-permission');
  await wizard.says('owner.offerPage');
  await wizard.press('owner.openContact');
  await hands.sees('Contact');
  await hands.back();
  await wizard.press('owner.sent');
  await wizard.says('result.handedOver');
};
