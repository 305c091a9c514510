import type { Journey } from './journey.js';

/** Reads that signing in does not help with a 403, and leaves it at that. */
export const understandThe403: Journey = async ({ hands, demo, wizard, variant }) => {
  await hands.open(demo.roomAddress('forbidden', variant));
  await wizard.appears();
  await wizard.says('finding.no-permission');
  await wizard.says('error.403');
  await wizard.press('error.understood');
  await wizard.says('helpful.ask');
};
