import { expectOpened } from '../support/site.js';
import { watchBox } from '../support/browserBox.js';
import type { BrowserBox } from '../support/browserBox.js';
import type { Page } from '@playwright/test';
import type { Way } from './journey.js';

/** Cancels the browser's box, reads what it was for, has it shown again, and fills it in. */
export async function fillInTheBox(page: Page, way: Way): Promise<BrowserBox> {
  const { hands, demo, wizard, variant } = way;
  const box = await watchBox(page);
  await hands.open(demo.roomAddress('basic', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.says('signIn.offerBox', { realm: 'Members of the choir' });
  box.willBe = 'filled in';
  await wizard.press('signIn.showBox');
  await expectOpened(hands, 'basic');
  return box;
}
