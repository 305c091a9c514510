import { expectOpened } from '../support/site.js';
import { openAgain } from './openAgain.js';
import type { Journey, Way } from './journey.js';

/** Is told that the page opens for people who are not signed in, tries, and is refused: what is stored is in the way. */
export async function findStoredData({ hands, demo, wizard, variant }: Way): Promise<void> {
  await hands.open(demo.roomAddress('stale-cookie', variant));
  await wizard.appears();
  await wizard.says('finding.opensForStrangers');
  await wizard.press('reload.now');
  await wizard.says('finding.bad-site-data');
  await wizard.says('clear.stored');
}

/** Clears the site's cookies by hand, and loads the page again. */
export const clearByHand: Journey = async (way) => {
  const { hands, wizard } = way;
  await findStoredData(way);
  await hands.clearCookies();
  await wizard.press('clear.done');
  await openAgain(wizard);
  await expectOpened(hands, 'stale-cookie');
};
