import { expectOpened } from '../support/site.js';
import type { Journey } from './journey.js';

/** Reads that the page answers by now, and opens it. */
export const openWhatRecovered: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('flaky', variant));
  await wizard.appears();
  await wizard.says('finding.recovered');
  await wizard.press('result.open');
  await expectOpened(hands, 'flaky');
};
