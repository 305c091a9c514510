import type { Journey } from './journey.js';

/** Is told that the whole network is kept out, and sends the owner the report right here. */
export const sendTheReport: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('blocked', variant));
  await wizard.appears();
  await wizard.says('finding.address-blocked');
  await wizard.says('owner.offerPost');
  await wizard.press('owner.post');
  await wizard.says('owner.posted');
  await wizard.says('result.handedOver');
};
