import { expectOpened } from '../support/site.js';
import { openAgain } from './openAgain.js';
import type { Journey, Way } from './journey.js';

/**
 * Is told to wait, and sees for how long. Where the browser tells the page's status, the wait is only known once the
 * visitor has tried again; where it does not (WebKit), the first look has met it already.
 */
async function waitInTheQueue({ hands, demo, wizard, variant }: Way): Promise<void> {
  demo.stopClock();
  await hands.open(demo.roomAddress('queue', variant));
  await wizard.appears();
  await wizard.says('finding.rate-limited');
  if ((await wizard.offered()).includes('error.tryAgain')) await wizard.press('error.tryAgain');
  await wizard.says('error.wait');
  await wizard.shows('Still to wait: ');
}

/** The same, waits, and tries again. */
export const waitAndTryAgain: Journey = async (way) => {
  const { demo, hands, wizard } = way;
  await waitInTheQueue(way);
  await wizard.says('error.waitOver');
  demo.pass(5000);
  await wizard.press('error.tryAgain');
  await openAgain(wizard);
  await expectOpened(hands, 'queue');
};
