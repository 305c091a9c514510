import { blockOf } from './support/accessibilityPage.js';
import { listen } from './support/readOut.js';
import { logIn } from './support/site.js';
import { expect, test as base } from './support/visit.js';
import { playwrightHands } from './support/playwrightHands.js';
import { words } from './support/words.js';

/** All that was heard, from the first page on. */
const test = base.extend<{ heard: string[] }>({
  heard: [
    async ({ context }, use) => {
      await use(await listen(context));
    },
    { auto: true },
  ],
});

/** The record of `docs/accessibility.md`. Its lines in brackets say what the visitor does, and are not heard. */
const written = (name: string): string[] =>
  blockOf('text', name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('['));

const expectRecord = (heard: string[], name: string) =>
  expect.poll(() => heard, { message: name }).toEqual(written(name));

test('who signs in and comes back hears what is written, and nothing twice', async ({
  page,
  demo,
  wizard,
  heard,
}) => {
  await page.goto(demo.roomAddress('session'));
  await expect.poll(() => heard).toContain(words.messages['signIn.offer']);
  await wizard.press('signIn.forgotten');
  await wizard.offers('signIn.tooMany');
  const other = await page.context().newPage();
  await other.goto(new URL('/sign-in?return=/account', demo.roomAddress('session')).href);
  await logIn(playwrightHands(other));
  await expect(other.getByRole('heading', { name: 'Your account' })).toBeVisible();
  await other.close();
  await wizard.press('signIn.ready');
  await wizard.press('signIn.accepted');
  await wizard.press('helpful.yes');
  await wizard.says('helpful.thanks');
  await expectRecord(heard, 'signing-in');
});

test('who clears what is stored hears what is written, and nothing twice', async ({
  page,
  demo,
  hands,
  wizard,
  heard,
}) => {
  const { messages } = words;
  const timesHeard = (line: string) => heard.filter((one) => one === line).length;
  // What is said of a link that leads away is heard before the next page is there.
  let visits = 0;
  await page.route(/\/sign-in/, async (route) => {
    if (route.request().isNavigationRequest() && route.request().method() === 'GET') {
      visits += 1;
      await expect.poll(() => timesHeard(messages['signIn.comeBack'])).toBe(visits);
    }
    await route.continue();
  });
  await page.goto(demo.roomAddress('forgetful'));
  await expect.poll(() => heard).toContain(messages['signIn.offer']);
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.says('signIn.stillAfterReturn');
  await wizard.press('signIn.accepted');
  await wizard.press('signIn.nameNotShown');
  await wizard.send('clear.ticked');
  await wizard.says('clear.signInAgain');
  await wizard.press('signIn.open');
  await logIn(hands);
  await wizard.shows(words.verdicts.fixed);
  expect(visits).toBe(2);
  await expectRecord(heard, 'clearing');
});

test('who writes to the owner hears what is written, and nothing twice', async ({
  page,
  context,
  demo,
  wizard,
  heard,
}) => {
  await context.grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.goto(demo.roomAddress('session'));
  await expect.poll(() => heard).toContain(words.messages['signIn.offer']);
  await wizard.press('owner.contact');
  await wizard.press('owner.copy');
  await wizard.press('owner.sent');
  await wizard.press('helpful.yes');
  await wizard.says('helpful.thanks');
  await expectRecord(heard, 'contact');
});

test('back, another language or theme, closing and opening, and a reload are silent', async ({
  page,
  demo,
  wizard,
  heard,
}) => {
  await page.goto(demo.roomAddress('bearer'));
  await wizard.offers('owner.contact');
  await wizard.press('step.next');
  await expect.poll(() => heard).toContain(words.choices['step.next']);
  await wizard.offers('address.right');
  const before = [...heard];
  // First: after any of the others it is another session that is opened.
  await wizard.close.click();
  await wizard.launcher.click();
  await wizard.offers('address.right');
  await expect(wizard.announcer).toBeAttached();
  await wizard.back.click();
  await expect(wizard.back).toBeHidden();
  const host = page.locator('fix-401');
  await host.evaluate((element) => element.setAttribute('theme', 'dark'));
  await wizard.offers('owner.contact');
  await page.getByRole('combobox', { name: words.language }).selectOption('de');
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('en');
  await wizard.offers('owner.contact');
  await page.reload();
  await wizard.offers('owner.contact');
  await expect(wizard.announcer).toBeAttached();
  await wizard.press('step.next');
  await wizard.offers('address.right');
  // What is heard next is the visitor's own turn: nothing came in between.
  await expect.poll(() => heard[before.length]).toBe(words.choices['step.next']);
});
