import { expectMended, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Sends a form that is refused, signs in, and sends it again. */
export const sendTheFormAgain: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('form', variant));
  await hands.press('Send the order');
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.says('signIn.afterPost');
  await wizard.press('signIn.open');
  await logIn(hands);
  await hands.press('Send the order');
  await expectMended(way, 'form');
};
