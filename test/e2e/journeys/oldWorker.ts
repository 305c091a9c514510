import { expectMended } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is told that a worker of the site answers instead of the server, takes it off, and has the page loaded anew. */
export const takeOffTheWorker: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('old-worker', variant));
  await wizard.appears();
  await wizard.says('finding.stale-copy');
  await wizard.says('reload.offerWorker');
  await wizard.send('reload.ticked');
  await expectMended(way, 'old-worker');
};
