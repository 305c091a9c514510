import { expectOpened } from '../support/site.js';
import type { Journey } from './journey.js';

/** Begins to look for a sign-in, reads that the page is open by now, and opens it. */
export const openWhatRecovered: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('flaky', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.find');
  await wizard.says('finding.recovered');
  await wizard.press('result.open');
  await expectOpened(hands, 'flaky');
};
