import { expectOpened, logIn } from '../support/site.js';
import type { Journey } from './journey.js';

/** Reads that a sign-in is wanted, signs in on the site's own page, and is back: in any room that wants only this. */
export const signInTo =
  (room: string): Journey =>
  async ({ hands, demo, wizard, variant }) => {
    await hands.open(demo.roomAddress(room, variant));
    await wizard.appears();
    await wizard.says('finding.signed-out', { status: 401 });
    await wizard.says('signIn.offer');
    await wizard.press('signIn.open');
    await logIn(hands);
    await expectOpened(hands, room);
  };

export const signInAndReturn = signInTo('session');
