import { expectOpened } from '../support/site.js';
import type { Journey } from './journey.js';

/** Asks for help, reads that the page opens by now, and opens it. */
export const openWhatRecovered: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('flaky', variant));
  await wizard.isOpened();
  await wizard.says('finding.recovered');
  await wizard.press('result.open');
  await expectOpened(hands, 'flaky');
};
