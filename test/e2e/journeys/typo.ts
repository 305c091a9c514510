import { expectOpened } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is asked to sign in, begins to, and is told that a full stop came along with the address. */
export const openWithoutTheFullStop: Journey = async ({ hands, demo, wizard, variant }) => {
  const address = demo.roomAddress('typo', variant);
  await hands.open(address);
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.find');
  await wizard.says('finding.wrong-address');
  await wizard.says('address.suggest', { suggestion: address.slice(0, -1) });
  await wizard.press('address.openSuggested');
  await expectOpened(hands, 'typo');
};
