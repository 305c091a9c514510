import { expectOpened } from '../support/site.js';
import { openAgain } from './openAgain.js';
import type { Journey } from './journey.js';

/** Reads that the page is open by now, and opens it. */
export const openWhatRecovered: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('flaky', variant));
  await wizard.appears();
  await openAgain(wizard);
  await expectOpened(hands, 'flaky');
};
