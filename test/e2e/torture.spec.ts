import type { Page } from '@playwright/test';
import { surroundingNames, surroundingOf } from '../../demo/surroundings.js';
import type { SurroundingName } from '../../demo/surroundings.js';
import { credentials } from '../../demo/credentials.js';
import type { Pressed } from '../../src/wizard/choice.js';
import { detailsOf, expectEvent, expectManners } from './support/manners.js';
import { logIn } from './support/site.js';
import { expect, test } from './support/visit.js';
import type { Wizard } from './support/wizard.js';
import { words } from './support/words.js';

const room = 'torture';

/** How the wizard looks, as the browser worked it out: sizes as they are seen, type, colours. */
const looks = (page: Page) =>
  page.locator('fix-401').evaluate((host) => {
    const names = ['root', 'panel', 'header', 'log', 'answers', 'launcher'];
    return names.flatMap((name) => {
      const part = host.shadowRoot?.querySelector(`[data-part="${name}"]`);
      if (!part) return [];
      const { width, height } = part.getBoundingClientRect();
      const { fontSize, fontFamily, color, backgroundColor, display, visibility } = getComputedStyle(part);
      const size = name === 'panel' || name === 'launcher' ? [width, height].map(Math.round) : [];
      return [{ name, size, fontSize, fontFamily, color, backgroundColor, display, visibility }];
    });
  });

/** Open as it came, and closed. */
async function looksOf(page: Page, wizard: Wizard): Promise<unknown[]> {
  await wizard.offers('signIn.open');
  const open = await looks(page);
  await wizard.close.click();
  await expect(wizard.launcher).toBeFocused();
  return [open, await looks(page)];
}

const filesOf = (name: SurroundingName): string[] => {
  const { files = [], lateFiles = [] } = surroundingOf(name);
  return [...files, ...lateFiles];
};

/** The same on the plain page, measured once. */
let plainLooks: unknown[] | undefined;

const onePage = surroundingNames.filter((name) => name !== 'three' && !surroundingOf(name).isFramed);

for (const name of onePage) {
  const { says, options } = surroundingOf(name);
  test(`on a page ${says}, the way out is the same, and looks the same`, async ({
    page,
    hands,
    demo,
    wizard,
    notes,
  }) => {
    const address = demo.roomAddress(room);
    if (!options && !plainLooks) {
      await hands.open(address);
      plainLooks = await looksOf(page, wizard);
    }
    await hands.open(`${address}/${name}`);
    await wizard.says('finding.signed-out', { status: 401 });
    await wizard.says('signIn.offer');
    if (!options) {
      expect(await looksOf(page, wizard)).toEqual(plainLooks);
      await wizard.launcher.click();
    } else {
      await wizard.press('step.next');
      await wizard.back.click();
    }
    // From here on by the keyboard alone.
    await expect(wizard.answers).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(wizard.choice('signIn.open')).toBeFocused();
    await page.keyboard.press('Enter');
    await logIn(hands);
    await expect(page).toHaveURL(`${address}/${name}`);
    await wizard.shows(words.verdicts.fixed);
    await expectEvent(notes, 'finding', { cause: 'signed-out', step: 'log-in' });
    await expectEvent(notes, 'outcome', { outcome: 'solved' });
    expectManners(demo, notes, room);
    const files = demo.log.filter(({ path }) => path.startsWith('/surroundings/'));
    expect(files.filter(({ status }) => status !== 200)).toEqual([]);
    expect(new Set(files.map(({ path }) => path)).size).toBe(filesOf(name).length);
  });
}

test('of three wizards in a page each has its own conversation, also after a reload', async ({
  page,
  hands,
  demo,
  notes,
}) => {
  await hands.open(`${demo.roomAddress(room)}/three`);
  const wizards = page.locator('fix-401');
  const log = (at: number) => wizards.nth(at).getByRole('log');
  const press = (at: number, choice: Pressed) =>
    wizards.nth(at).getByRole('button', { name: words.choices[choice], exact: true }).click();
  await expect(wizards.getByRole('log')).toHaveCount(3);
  const expectConversations = async () => {
    await expect(log(0)).toContainText(words.messages['signIn.noAccount']);
    await expect(log(1)).toContainText(words.messages['signIn.forgotten']);
    await expect(log(2)).toContainText('401');
    await expect(log(2)).not.toContainText(words.messages['signIn.forgotten']);
    await expect(log(1)).not.toContainText(words.messages['signIn.noAccount']);
  };
  await press(0, 'signIn.noAccount');
  await press(1, 'signIn.forgotten');
  await expectConversations();
  await page.reload();
  await expectConversations();
  // One ends: the others stay as they are.
  await wizards.nth(0).getByRole('button', { name: words.close }).click();
  await expect(wizards.nth(0).getByRole('link', { name: 'log in' })).toBeVisible();
  await expect(wizards.getByRole('log')).toHaveCount(2);
  expectManners(demo, notes, room);
});

test('in a frame the way out is the same, and stays in the frame', async ({ page, hands, demo, notes }) => {
  const address = `${demo.roomAddress(room)}/frame`;
  await hands.open(address);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: words.choices['signIn.open'] }).click();
  await frame.getByLabel('User name').fill(credentials.user);
  await frame.getByLabel('Password').fill(credentials.password);
  await frame.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(frame.getByRole('log')).toContainText(words.verdicts.fixed);
  expect(page.url()).toBe(address);
  await expectEvent(notes, 'outcome', { outcome: 'solved' });
  expectManners(demo, notes, room);
});

test('in a sandboxed frame, where nothing can be asked or kept, there still is a way out', async ({
  page,
  hands,
  demo,
  notes,
}) => {
  await hands.open(`${demo.roomAddress(room)}/sandbox`);
  const frame = page.frameLocator('iframe');
  const press = (choice: Pressed) =>
    frame.getByRole('button', { name: words.choices[choice], exact: true }).click();
  await expect(frame.getByRole('log')).toContainText(words.messages['signIn.offer']);
  await expect(frame.getByRole('link', { name: words.choices['signIn.open'] })).toBeVisible();
  await press('owner.contact');
  await press('owner.otherWays');
  await press('owner.sent');
  await expect(frame.getByRole('log')).toContainText(words.messages['result.handedOver']);
  await expectEvent(notes, 'outcome', { outcome: 'handed-over' });
  expectManners(demo, notes, room);
});

for (const name of ['single-page', 'view-transition', 'turbo', 'turbo-inline'] as const) {
  test(`on a page ${surroundingOf(name).says} (${name}), the wizard stays one, and goes on with the conversation`, async ({
    page,
    hands,
    demo,
    wizard,
    notes,
  }) => {
    const address = `${demo.roomAddress(room)}/${name}`;
    await hands.open(address);
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    for (const [link, path] of [
      ['Your invoices', '/invoices'],
      ['Your account', ''],
      ['Your invoices', '/invoices'],
    ] as const) {
      await hands.press(link);
      await expect(page.getByRole('link', { name: link })).toBeHidden();
      await expect(page).toHaveURL(address + path);
      await expect(page.locator('fix-401')).toHaveCount(1);
      await wizard.says('signIn.noAccount');
    }
    await wizard.back.click();
    await wizard.offers('signIn.noAccount');
    // Nothing was loaded anew.
    expect(detailsOf(notes, 'ready')).toHaveLength(1);
    await wizard.close.click();
    await page.evaluate(() => (window as unknown as { Fix401: { open: () => void } }).Fix401.open());
    await wizard.offers('signIn.open');
    await expect(wizard.log).not.toContainText(words.choices['signIn.noAccount']);
    await expect(wizard.back).toBeHidden();
    await expect(wizard.choice('signIn.open')).toBeVisible();
    expectManners(demo, notes, room);
  });
}
