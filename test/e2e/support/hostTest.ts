import { startHostSite } from './hostSite.js';
import type { HostSite } from './hostSite.js';
import { logIn } from './site.js';
import type { Hands, Help } from './hands.js';
import { words } from './words.js';
import { expect, test as base } from './visit.js';
import type { Notes } from './visit.js';

/** As in every journey, on a site with the applications. */
export const test = base.extend<{ site: HostSite }>({
  site: async ({}, use) => {
    const site = await startHostSite();
    await use(site);
    await site.close();
  },
});

/** What the browser says of every request that was refused or led nowhere, and React's development build of itself, is not about us. */
const isOfBrowser = (line: string): boolean =>
  /^Failed to load resource: the server responded with a status of 40[14]|Download the React DevTools/.test(
    line,
  );

/** Neither React nor the browser has anything to say. */
export const expectSilence = ({ lines, errors, violations }: Notes): void => {
  expect(lines.filter((line) => !isOfBrowser(line))).toEqual([]);
  expect([...errors, ...violations]).toEqual([]);
};

/** The 401 journey: the finding, the sign-in page, back to the application, and the verdict there. */
export async function signInAndReturn(hands: Hands, wizard: Help, address: string): Promise<void> {
  await hands.open(address);
  await wizard.appears();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.says('signIn.offer');
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.shows(words.verdicts.fixed);
}

export { expect } from './visit.js';
