import { expectOpened } from '../support/site.js';
import type { Journey } from './journey.js';

/** Reads that the page answers by now, and opens it. */
export const openWhatRecovered: Journey = async ({ page, demo, wizard, variant }) => {
  await page.goto(demo.roomAddress('flaky', variant));
  await wizard.appears();
  await wizard.says('finding.recovered');
  await wizard.press('result.open');
  await expectOpened(page, 'flaky');
};
