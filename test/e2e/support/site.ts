import { credentials } from '../../../demo/credentials.js';
import { rooms } from '../../../demo/rooms.js';
import type { Hands, Help } from './hands.js';
import { words } from './words.js';

export type Variant = 'with-tag' | 'plain';

/** Fills in the site's own sign-in page, by hand. */
export async function logIn(hands: Hands, password: string = credentials.password): Promise<void> {
  await hands.fill('User name', credentials.user);
  await hands.fill('Password', password);
  await hands.press('Log in');
}

/** Waits until the room's page shows what it protects. */
export async function expectOpened(hands: Hands, name: string): Promise<void> {
  await hands.sees(rooms.find((room) => room.name === name)?.opened.heading ?? name);
}

/** Waits until the page opens, and where it carries the wizard, until that says so. */
export async function expectMended(
  { hands, wizard, variant }: { hands: Hands; wizard: Help; variant: Variant },
  name: string,
): Promise<void> {
  await expectOpened(hands, name);
  // WebKit tells no status of the page: that the site knows the visitor is all that it shows there.
  if (variant === 'with-tag') await wizard.shows(words.verdicts.fixed, words.messages['signIn.siteKnows']);
}
