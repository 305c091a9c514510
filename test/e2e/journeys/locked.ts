import type { Journey } from './journey.js';

/** Reads that the mistake is the site's, writes to its owner, and says so. */
export const writeToOwner: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('locked', variant));
  await wizard.appears();
  await wizard.says('finding.server-misconfigured');
  await wizard.says('owner.offer', { email: 'webmaster@library.example' });
  await wizard.press('owner.mail');
  await wizard.says('owner.written');
  await wizard.press('owner.sent');
  await wizard.says('result.handedOver');
};
