import { expectOpened } from '../support/site.js';
import { watchBox } from '../support/browserBox.js';
import type { BrowserBox } from '../support/browserBox.js';
import type { Journey, Way } from './journey.js';

/** Cancels the browser's box, reads what it was for, has it shown again, and fills it in. */
export async function fillInTheBox(way: Way): Promise<BrowserBox> {
  const { page, demo, wizard, variant } = way;
  const box = await watchBox(page);
  await page.goto(demo.roomAddress('basic', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.says('signIn.offerBox', { realm: 'Members of the choir' });
  box.willBe = 'filled in';
  await wizard.press('signIn.showBox');
  await expectOpened(page, 'basic');
  return box;
}

export const cancelAndFillIn: Journey = async (way) => {
  await fillInTheBox(way);
};
