import type { Page } from '@playwright/test';
import { typeFaults } from './support/hosts.js';
import { expect, expectSilence, signInAndReturn, test } from './support/hostTest.js';
import { detailsOf, expectEvent, expectManners } from './support/manners.js';
import { logIn } from './support/site.js';
import { playwrightHands } from './support/playwrightHands.js';
import type { Heard } from './support/visit.js';
import { keptIn } from './support/visit.js';
import { words } from './support/words.js';

/** What the application heard as props. */
const heardBy = async (page: Page): Promise<Heard[]> =>
  JSON.parse((await page.getByLabel('Heard').textContent()) ?? '') as Heard[];

const typesHeardBy = async (page: Page): Promise<string[]> => (await heardBy(page)).map(({ type }) => type);

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** Signs in as the visitor does in another tab. */
async function signInElsewhere(page: Page, origin: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(new URL('/sign-in', origin).href);
  await logIn(playwrightHands(other));
  await expect(other.getByRole('heading', { name: 'Accounts' })).toBeVisible();
  await page.bringToFront();
}

for (const [host, title] of [
  ['react19', 'A visitor of a React 19 application in Strict Mode'],
  ['react19-production', 'A visitor of a React 19 application as it is published'],
  ['react18', 'A visitor of a React 18 application'],
  ['ssr', 'A visitor of a page that a server rendered'],
  ['element', 'A visitor of a site without any framework'],
] as const) {
  test(`${title} signs in, comes back, and reads that it opens now`, async ({
    hands,
    page,
    site,
    wizard,
    notes,
  }) => {
    await signInAndReturn(hands, wizard, site.address(host));
    const verdict = { step: 'log-in', result: 'fixed', status: 200 };
    await expectEvent(notes, 'finding', { cause: 'signed-out', status: 401, step: 'log-in' });
    await expectEvent(notes, 'verdict', verdict);
    expect(detailsOf(notes, 'verdict')).toEqual([verdict]);
    // The application heard it, too.
    if (host === 'ssr') await expect(page.getByRole('status')).toHaveText('fixed');
    else if (host === 'element') await expect(page).toHaveTitle('It can be shown');
    else await hands.sees('The account can be shown');
    expectManners(site, notes, 'session');
    expectSilence(notes);
  });
}

test.describe('a developer with React', () => {
  for (const host of ['react19', 'react18'] as const) {
    test(`hears every event as a prop, with what the page hears (${host})`, async ({
      page,
      site,
      wizard,
      notes,
    }) => {
      await page.goto(site.address(host, '?page=uncontrolled'));
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await wizard.press('owner.contact');
      await wizard.press('owner.copy');
      await expect.poll(() => typesHeardBy(page)).toContain('report');
      await wizard.close.click();
      const withoutWishes = async () => (await heardBy(page)).filter(({ type }) => type !== 'openChange');
      await expect.poll(withoutWishes).toEqual(notes.events);
      await expect
        .poll(() => typesHeardBy(page))
        .toEqual(
          expect.arrayContaining([
            'ready',
            'open',
            'finding',
            'step',
            'answer',
            'report',
            'outcome',
            'close',
          ]),
        );
      expectSilence(notes);
    });

    test(`opens, closes, leads and ends it by a ref (${host})`, async ({ page, site, wizard, notes }) => {
      await page.goto(site.address(host, '?page=uncontrolled'));
      await wizard.says('finding.signed-out', { status: 401 });
      await press(page, 'Hide');
      await expect(wizard.panel).toBeHidden();
      await press(page, 'Toggle');
      await expect(wizard.panel).toBeVisible();
      await press(page, 'Go to the cache');
      await expect(page.locator('[data-step="clear-cache"]')).toBeVisible();
      await press(page, 'Restart');
      await expect(page.locator('[data-step="log-in"]')).toBeVisible();
      await press(page, 'Set dark');
      await expect(page.locator('fix-401')).toHaveAttribute('theme', 'dark');
      await press(page, 'Toggle');
      await expect(wizard.panel).toBeHidden();
      await press(page, 'Show about the report');
      await expect(wizard.panel).toBeVisible();
      await expect(page.locator('fix-401')).toHaveAttribute('url', '/report');
      await press(page, 'Destroy');
      await expect(page.locator('fix-401').getByRole('button')).toHaveCount(0);
      await press(page, 'Show');
      await expect(page.getByText('What stands in its place')).toBeVisible();
      const wishes = (await heardBy(page)).filter(({ type }) => type === 'openChange');
      expect(wishes.map(({ detail }) => detail)).toEqual([true, false, true, false, true]);
      expectSilence(notes);
    });
  }

  test('gives own words and fewer steps while it is open', async ({ page, site, wizard, notes }) => {
    await page.goto(site.address('react19', '?page=uncontrolled'));
    await wizard.offers('step.next');
    await press(page, 'Use own words and two steps');
    const own = page.getByRole('region', { name: 'Help of our own' });
    await expect(own).toContainText(words.messages['signIn.offer']);
    await own.getByRole('button', { name: 'Write to us', exact: true }).click();
    await expect(page.locator('[data-step="contact-owner"]')).toBeVisible();
    expectSilence(notes);
  });

  test('decides whether it is open, and is asked for it', async ({ page, site, wizard, notes }) => {
    await page.goto(site.address('react19', '?page=controlled'));
    await expect(wizard.launcher).toBeVisible();
    await press(page, 'Show');
    await wizard.says('finding.signed-out', { status: 401 });
    expect(await heardBy(page)).toEqual([]);
    await wizard.close.click();
    await expect(wizard.panel).toBeHidden();
    await wizard.launcher.click();
    await wizard.appears();
    await press(page, 'Hide');
    await expect(wizard.panel).toBeHidden();
    await page.getByRole('checkbox', { name: 'Follow wishes' }).uncheck();
    await wizard.launcher.click();
    await press(page, 'Ask to show');
    await expect
      .poll(async () => (await heardBy(page)).map(({ detail }) => detail))
      .toEqual([false, true, true, true]);
    await expect(wizard.panel).toBeHidden();
    await expect(wizard.launcher).toBeVisible();
    await page.getByRole('checkbox', { name: 'Follow wishes' }).check();
    await press(page, 'Ask to show');
    await expect(page.locator('[data-step="clear-cache"]')).toBeVisible();
    expectSilence(notes);
  });

  test('leaves the page and comes back to the same conversation, or to a new one where none is kept', async ({
    page,
    site,
    notes,
  }) => {
    await page.goto(site.address('react19', '?page=routes'));
    const own = page.getByRole('region', { name: 'Help of our own' });
    await own.getByRole('button', { name: words.choices['signIn.forgotten'], exact: true }).click();
    await expect(own).toContainText(words.choices['signIn.forgotten']);
    await press(page, 'elsewhere');
    await expect(page.locator('fix-401')).toHaveCount(0);
    await press(page, 'refused');
    await expect(own.getByRole('log')).toContainText(words.choices['signIn.forgotten']);
    await press(page, 'Keep nothing');
    await expect(own.getByRole('log')).not.toContainText(words.choices['signIn.forgotten']);
    await own.getByRole('button', { name: words.choices['signIn.forgotten'], exact: true }).click();
    await expect(own.getByRole('log')).toContainText(words.choices['signIn.forgotten']);
    await press(page, 'elsewhere');
    await press(page, 'refused');
    await expect(own.getByRole('log')).toContainText(words.messages['signIn.offer']);
    await expect(own.getByRole('log')).not.toContainText(words.choices['signIn.forgotten']);
    expectSilence(notes);
  });

  test('has two in one page, each with a conversation of its own', async ({ page, site, notes }) => {
    await page.goto(site.address('react19', '?page=two'));
    const first = page.getByRole('region', { name: 'First' });
    const second = page.getByRole('region', { name: 'Second' });
    await first.getByRole('button', { name: words.choices['signIn.forgotten'], exact: true }).click();
    await expect(first.getByRole('log')).toContainText(words.choices['signIn.forgotten']);
    await expect(second).toContainText(words.choices['owner.copy']);
    await expect(second.getByRole('log')).not.toContainText(words.choices['signIn.forgotten']);
    await page.reload();
    await expect(first.getByRole('log')).toContainText(words.choices['signIn.forgotten']);
    await expect(second.getByRole('log')).not.toContainText(words.choices['signIn.forgotten']);
    expectSilence(notes);
  });

  for (const host of ['react19', 'react18'] as const) {
    test(`hides it with all that waits, and has it back as it was (${host})`, async ({
      page,
      site,
      wizard,
      notes,
    }) => {
      await page.goto(site.address(host, '?page=suspended'));
      await wizard.press('signIn.forgotten');
      await wizard.heard('signIn.forgotten');
      await press(page, 'Wait');
      await expect(page.getByText('One moment')).toBeVisible();
      await expect(wizard.panel).toBeHidden();
      await press(page, 'Go on');
      await expect(wizard.panel).toBeVisible();
      await wizard.heard('signIn.forgotten');
      expectSilence(notes);
    });

    test(`keeps the application when the wizard breaks (${host})`, async ({ page, site, wizard, notes }) => {
      await page.goto(site.address(host, '?page=fault'));
      await wizard.offers('signIn.forgotten');
      await press(page, 'Counted 0');
      // Something that only the wizard draws with.
      await page.evaluate(() => {
        Object.assign(String.prototype, { split: () => null });
      });
      await wizard.choice('signIn.forgotten').click();
      await expect(page.getByText('What stands in its place')).toBeVisible();
      await press(page, 'Counted 1');
      await expect(page.getByRole('button', { name: 'Counted 2' })).toBeVisible();
      await expect.poll(() => typesHeardBy(page)).toContain('problem');
      // The development build of React 18 tells the window of every fault, also of one that was caught.
      if (host !== 'react18') expect(notes.errors).toEqual([]);
    });
  }

  test('draws the conversation in an own look, with its way out and its way back', async ({
    page,
    hands,
    site,
    notes,
  }) => {
    await page.goto(site.address('react19', '?page=look'));
    const look = page.getByRole('region', { name: words.title, exact: true });
    const log = look.getByRole('log');
    await expect(log).toContainText(words.messages['signIn.offer']);
    await look.getByRole('button', { name: words.choices['signIn.forgotten'], exact: true }).click();
    await expect(log).toContainText(words.messages['signIn.forgotten']);
    await look.getByRole('button', { name: words.back, exact: true }).click();
    await expect(log).not.toContainText(words.messages['signIn.forgotten']);
    await look.getByRole('button', { name: words.choices['step.next'], exact: true }).click();
    await look.getByRole('button', { name: words.restart, exact: true }).click();
    await look.getByRole('link', { name: words.choices['signIn.open'], exact: true }).click();
    await logIn(hands);
    await expect(log).toContainText(words.verdicts.fixed);
    await expect
      .poll(() => heardBy(page))
      .toContainEqual({
        type: 'verdict',
        detail: { step: 'log-in', result: 'fixed', status: 200 },
      });
    expectManners(site, notes, 'session');
    expectSilence(notes);
  });

  test('has its refused request made again, once the visitor has signed in beside the page', async ({
    page,
    site,
    notes,
  }) => {
    await page.goto(site.address('react19', '?page=account'));
    await page.getByLabel('Draft').fill('Not saved yet');
    await press(page, 'Load');
    const wizard = page.locator('fix-401');
    await expect(wizard.getByRole('log')).toContainText(words.messages['signIn.offerBeside']);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      wizard.getByRole('link', { name: words.choices['signIn.open'] }).click(),
    ]);
    await logIn(playwrightHands(tab));
    await expect(tab.getByRole('heading', { name: 'Accounts' })).toBeVisible();
    await tab.close();
    // Every page of a driven browser keeps the focus, so that none of them hears that the visitor is back.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByRole('heading', { name: 'The account' })).toBeVisible();
    await expect(page.getByLabel('Draft')).toHaveValue('Not saved yet');
    expectSilence(notes);
  });

  test('draws the machine alone', async ({ page, site, notes }) => {
    await page.goto(site.address('react19', '?page=machine'));
    const machine = page.getByRole('region', { name: 'The machine' });
    await expect(machine).toHaveAttribute('data-cause', 'signed-out');
    await expect(machine).toContainText('signIn.offer');
    await signInElsewhere(page, page.url());
    await machine.getByRole('button', { name: 'signIn.accepted', exact: true }).click();
    await expect(machine).toContainText('fixed 200');
    expect(await keptIn(page)).toBe('[]');
    expectSilence(notes);
  });

  for (const name of ['react19', 'react18', 'element'] as const) {
    test(`has types that fit (${name})`, () => {
      expect(typeFaults(name)).toBe('');
    });
  }
});

test.describe('a page that a server rendered', () => {
  test('shows the five steps where no script runs', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address('ssr'));
    await expect(page.getByRole('listitem')).toHaveCount(5);
    await expect(page.getByText('Contact the owner')).toBeVisible();
    await context.close();
  });
});

test.describe('a site without React', () => {
  test('sets what it gives as properties where there are some, as Vue does', async ({
    page,
    site,
    wizard,
    notes,
  }) => {
    await page.goto(site.address('element', 'framework.html'));
    await wizard.says('finding.signed-out', { status: 401 });
    await expect(page).toHaveTitle('signed-out');
    await expect(page.locator('fix-401')).toHaveAttribute('open', 'always');
    expectSilence(notes);
  });
});
