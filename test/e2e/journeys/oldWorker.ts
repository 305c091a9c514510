import { expectMended } from '../support/site.js';
import type { Journey } from './journey.js';

/**
 * Looks for a way to sign in, is told that a worker of the site answers instead of the server, takes it off, and has the page
 * loaded again. That it is the worker takes more requests than one, and those wait for the visitor's first act.
 */
export const takeOffTheWorker: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('old-worker', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.find');
  await wizard.says('finding.stale-copy');
  await wizard.says('reload.offerWorker');
  await wizard.send('reload.ticked');
  await expectMended(way, 'old-worker');
};
