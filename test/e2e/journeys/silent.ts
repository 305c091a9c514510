import { expectOpened } from '../support/site.js';
import { openAgain } from './openAgain.js';
import type { Journey } from './journey.js';

/** Begins to sign in, is told that the server does not answer any more, and tries again later. */
export const tryAgainWhenItAnswers: Journey = async ({ hands, demo, wizard, variant }) => {
  demo.stopClock();
  await hands.open(demo.roomAddress('silent', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.find');
  await wizard.says('finding.unreachable');
  await wizard.says('error.unreachable');
  demo.pass(20_000);
  await wizard.press('error.tryAgain');
  await openAgain(wizard);
  await expectOpened(hands, 'silent');
};
