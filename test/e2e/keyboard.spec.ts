import type { Page } from '@playwright/test';
import type { Pressed } from '../../src/wizard/choice.js';
import { page as pageOf } from './support/ownSite.js';
import { expect, test } from './support/siteTest.js';
import { words } from './support/words.js';

/** What has the focus, inside of the wizard too: its name, and whether that can be seen. */
function focus(page: Page): Promise<{ name: string; choice: string | null; isVisible: boolean }> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    const labels = inner && 'labels' in inner ? (inner as HTMLInputElement).labels : null;
    const { outlineStyle = 'none', outlineWidth = '0' } = inner ? getComputedStyle(inner) : {};
    return {
      name: inner?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? inner?.textContent ?? '',
      choice: inner?.getAttribute('data-choice') ?? null,
      isVisible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}

/** Goes on with Tab, or back, until this has the focus; every stop on the way must be seen. */
async function tabTo(
  page: Page,
  isThere: (name: string, choice: string | null) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    const { name, choice, isVisible } = await focus(page);
    stops.push(name.slice(0, 40));
    if (choice !== null || name === words.back)
      expect(isVisible, `the focus on “${name}” is seen`).toBe(true);
    if (isThere(name, choice)) {
      expect(isVisible, `the focus on “${name}” is seen`).toBe(true);
      return;
    }
  }
  throw new Error(`Tab did not lead there, but to ${stops.join(' · ')}.`);
}

async function answer(page: Page, wanted: Pressed | 'failure.submitted'): Promise<void> {
  await expect(page.locator(`[data-choice="${wanted}"]`)).toBeVisible();
  await tabTo(page, (_name, choice) => choice === wanted);
  await page.keyboard.press('Enter');
}

const press = async (page: Page, wanted: string, by?: 'Shift+Tab') => {
  await tabTo(page, (name) => name === wanted, by);
  await page.keyboard.press('Enter');
};

/** Something inside of the wizard has the focus, and not the page's body. */
const expectKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('fix-401');

test('without a mouse: answers, back, a change, another language, closing and opening again', async ({
  page,
  demo,
  wizard,
}) => {
  await page.goto(demo.roomAddress('bearer'));
  await wizard.offers('owner.contact');
  await answer(page, 'step.next');
  await wizard.offers('address.right');
  await expect(wizard.answers).toBeFocused();
  await answer(page, 'address.right');
  await expectKept(page);
  await press(page, words.back);
  await expect(wizard.choice('address.right')).toHaveAttribute('aria-current', 'true');
  await expect(wizard.answers).toBeFocused();
  await press(page, `Change this answer: ${words.choices['step.next']}`);
  await expect(wizard.choice('step.next')).toHaveAttribute('aria-current', 'true');
  await expect(wizard.answers).toBeFocused();
  await press(page, words.checked);
  await expect(wizard.log.getByRole('listitem').first()).toBeVisible();
  await expectKept(page);
  await tabTo(page, (name) => name === words.language);
  await page.keyboard.type('Deu');
  await expect(page.getByRole('combobox', { name: 'Sprache' })).toHaveValue('de');
  await expectKept(page);
  // One level at a time: the open list, then the wizard.
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Sprache' })).toBeFocused();
  await page.keyboard.press('Escape');
  const launcher = page.locator('fix-401 [data-part="launcher"]');
  await expect(launcher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="answers"]')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expectKept(page);
});

test('without a mouse: what is typed, picked and copied, and started again', async ({
  page,
  context,
  demo,
  wizard,
}) => {
  await context.grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.goto(demo.address);
  await wizard.offers('failure.unknown');
  await tabTo(page, (name) => name === words.forms['failure.submitted'].label);
  await page.keyboard.type('https://www.example.com/members');
  await page.keyboard.press('Enter');
  await wizard.shows('https://www.example.com/members');
  await expectKept(page);
  await press(page, words.restart, 'Shift+Tab');
  await wizard.offers('failure.unknown');
  await expect(wizard.field).toBeFocused();
  await answer(page, 'failure.unknown');
  for (let steps = 0; steps < 3; steps += 1) await answer(page, 'step.next');
  await expect(wizard.select).toBeVisible();
  await tabTo(page, (name) => name === words.pickBrowser);
  await page.keyboard.type('Saf');
  await wizard.shows('In Safari');
  await expectKept(page);
  await answer(page, 'owner.contact');
  await answer(page, 'owner.copy');
  await wizard.says('owner.copied');
  await expect(wizard.answers).toBeFocused();
});

test('without a mouse: boxes are ticked with Space, and sent with Enter', async ({ page, demo, wizard }) => {
  await page.goto(demo.roomAddress('old-worker'));
  await wizard.appears();
  await answer(page, 'signIn.find');
  const box = wizard.answers.getByRole('checkbox').first();
  await expect(box).toBeVisible();
  const before = await box.isChecked();
  await tabTo(page, (name) => name === words.dataKinds.workers);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked({ checked: !before });
  await page.keyboard.press('Space');
  await expect(box).toBeChecked({ checked: before });
  await page.keyboard.press('Enter');
  await expect(wizard.log).toContainText(words.dataKinds.workers);
});

test('in a dialog the focus is held, Escape closes it, and the focus returns to what opened it', async ({
  page,
  site,
}) => {
  const { origin } = await site({
    '/closed': pageOf(
      200,
      '<main><button data-fix401-open>Help me</button><a href="/">Elsewhere</a></main>' +
        '<script src="/fix401/fix401.js" data-mode="dialog" data-launcher="none" async></script>',
    ),
  });
  await page.goto(`${origin}/closed`);
  const opener = page.getByRole('button', { name: 'Help me' });
  const dialog = page.getByRole('dialog');
  await expect(page.locator('fix-401')).toBeAttached();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  const inPage: string[] = [];
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    inPage.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  // The browser's own bar is a stop of its own, with nothing of the page in it.
  expect(new Set(inPage.filter((name) => name !== 'body'))).toEqual(new Set(['fix-401']));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('an answer of the site that comes late moves nothing of the visitor’s', async ({
  page,
  demo,
  wizard,
}) => {
  await page.goto(demo.roomAddress('session'));
  await wizard.offers('signIn.accepted');
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/account', async (route) => {
    await held;
    await route.continue();
  });
  await wizard.press('signIn.accepted');
  await wizard.shows(words.busy.checking);
  await wizard.close.focus();
  letGo?.();
  await wizard.offers('signIn.nameNotShown');
  await expect(wizard.close).toBeFocused();
});
