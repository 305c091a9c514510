import { words } from '../support/words.js';
import { expectOpened } from '../support/site.js';
import { openAgain } from './openAgain.js';
import type { Journey } from './journey.js';

/** Is told that this is no 401, tries too early, and again later. */
export const tryAgainLater: Journey = async ({ hands, demo, wizard, variant }) => {
  demo.stopClock();
  await hands.open(demo.roomAddress('broken', variant));
  await wizard.appears();
  await wizard.says('finding.other-error', { status: 503 });
  await wizard.says('error.5xx', { status: 503 });
  await wizard.press('error.tryAgain');
  await wizard.shows(words.verdicts.changed.replace('{status}', '503'));
  demo.pass(20_000);
  await wizard.press('error.tryAgain');
  await openAgain(wizard);
  await expectOpened(hands, 'broken');
};
