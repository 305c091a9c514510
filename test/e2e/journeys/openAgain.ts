import type { Help } from '../support/hands.js';

/**
 * Opens a page that opens again. Where a request may carry the visitor's cookies (Firefox), the wizard has measured that
 * it opens for them; elsewhere it does for people who are not signed in, and loading the page shows the rest.
 */
export async function openAgain(wizard: Help): Promise<void> {
  await wizard.offers('result.open', 'reload.now');
  const isMeasured = (await wizard.offered()).includes('result.open');
  await wizard.press(isMeasured ? 'result.open' : 'reload.now');
}
