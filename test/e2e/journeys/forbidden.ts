import type { Journey } from './journey.js';

/** Reads that some sites answer a 403 to people who are not signed in, and leaves it at that. */
export const understandThe403: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('forbidden', variant));
  await wizard.appears();
  await wizard.says('finding.forbidden');
  await wizard.says('error.403SignIn');
  await wizard.press('error.understood');
  await wizard.says('helpful.ask');
};
