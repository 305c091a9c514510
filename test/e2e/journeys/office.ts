import { expectMended } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is told that the page wants the work network, tries without it, connects to it, and is let in. */
export const connectToTheNetwork: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('office', variant));
  await wizard.appears();
  await wizard.says('finding.network-sign-in');
  await wizard.says('signIn.offerNetwork');
  await wizard.press('signIn.accepted');
  await wizard.offers('owner.contact');
  await hands.press('a page of its own');
  await hands.press('Connect to the work network');
  await expectMended(way, 'office');
};
