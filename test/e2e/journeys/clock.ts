import { expectMended } from '../support/site.js';
import type { Journey } from './journey.js';

/** Begins to sign in, is told that the device's clock is wrong, and sets it. */
export const setTheClock: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('clock', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.find');
  await wizard.says('finding.clock-skew', { minutes: '10 minutes' });
  await wizard.says('reload.offerClock');
  await hands.press('a page of its own');
  await hands.press('Set the clock right');
  await expectMended(way, 'clock');
};
