import { words } from '../support/words.js';
import { expectOpened } from '../support/site.js';
import type { Journey } from './journey.js';

/** Follows the same link a second time, is told that this is the copy, and has the page loaded anew. */
export const loadPastTheCache: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  const home = demo.roomAddress('old-copy', variant);
  await hands.open(home);
  await hands.press('Free plots');
  await wizard.appears();
  await wizard.says('finding.forbidden');
  await hands.open(home);
  await hands.press('Free plots');
  await wizard.says('finding.stale-copy');
  await wizard.says('reload.offerCopy');
  await wizard.press('reload.now');
  await wizard.shows(words.verdicts.fixed);
  await expectOpened(hands, 'old-copy');
};
