import { expectMended, logIn } from '../support/site.js';
import type { Journey, Way } from './journey.js';

/** Signs in, comes back as a stranger, and is told that the cookie wants https. */
export async function loseTheCookie({ hands, demo, wizard, variant }: Way): Promise<void> {
  await hands.open(demo.roomAddress('intranet', variant));
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.says('finding.cookies-blocked');
  await wizard.says('signIn.offerSecure');
  await wizard.offers('owner.contact');
}

/** The same, and then signs in at an address where the cookie is kept. */
export const signInWhereCookiesLast: Journey = async (way) => {
  const { hands, wizard } = way;
  await loseTheCookie(way);
  await hands.press('another address');
  await wizard.press('signIn.open');
  await logIn(hands);
  await expectMended(way, 'intranet');
};
