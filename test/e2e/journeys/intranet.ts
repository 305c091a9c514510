import { expectMended, logIn } from '../support/site.js';
import type { Journey, Way } from './journey.js';

/** Signs in, comes back as a stranger, and is told that the cookie wants https. */
export async function loseTheCookie({ hands, demo, wizard, variant }: Way): Promise<void> {
  await hands.open(demo.roomAddress('intranet', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.says('signIn.stillAfterReturn');
  await wizard.press('signIn.accepted');
  await wizard.says('finding.cookies-blocked');
  await wizard.says('signIn.offerSecure');
  await wizard.offers('owner.contact');
}

/** Signs in at an address where the cookie is kept. */
export async function signInOverHttps(way: Way): Promise<void> {
  const { hands, wizard } = way;
  await wizard.press('signIn.open');
  await logIn(hands);
  await expectMended(way, 'intranet');
}

/** Both; browsers take names below `localhost` for as safe as https. */
export const signInWhereCookiesLast: Journey = async (way) => {
  await loseTheCookie(way);
  await way.hands.press('another address');
  await signInOverHttps(way);
};
