import type { Locator, Page } from '@playwright/test';
import { page as servedPage, script } from './support/ownSite.js';
import type { Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';

const tagWith = (options: string): string => tag.replace('async', `async ${options}`);

/** A page with a way into its own dialog, and in that a button for help. */
const shop = (more = tag): Record<string, Handler> => ({
  '/': servedPage(
    200,
    `<body><button id="enter">Sign in</button><button id="buy">Buy</button>
    <dialog><button data-fix401-open>Trouble signing in?</button></dialog>${more}<script src="/own.js"></script>`,
  ),
  '/own.js': script(`const dialog = document.querySelector('dialog');
    enter.onclick = () => dialog.showModal();
    buy.onclick = () => (document.title = 'Bought');`),
});

const panelIn = (page: Page): Locator => page.locator('fix-401 [data-part="panel"]');
const answerIn = (page: Page): Locator => page.locator('fix-401 [data-part="answers"] button').first();
const call = (page: Page, name: 'open' | 'close'): Promise<void> =>
  page.evaluate((one) => (window as unknown as { Fix401: Record<string, () => void> }).Fix401[one]?.(), name);

/** The panel is in front: it can be typed in, and its answers can be pressed. */
async function expectUsable(page: Page): Promise<void> {
  await page.locator('fix-401').getByRole('textbox').fill('HTTP Error 401');
  await answerIn(page).click();
  await expect(page.locator('fix-401').getByRole('log')).toContainText('HTTP Error 401');
}

test.describe('under a modal dialog of the page', () => {
  for (const [mode, options] of [
    ['bubble', ''],
    ['inline', 'data-mode="inline"'],
    ['dialog', 'data-mode="dialog"'],
  ] as const) {
    test(`the wizard comes to the front, and gives the focus back (${mode})`, async ({
      page,
      site,
      notes,
    }) => {
      const { origin } = await site(shop(tagWith(options)));
      await page.goto(origin);
      await page.getByRole('button', { name: 'Sign in' }).click();
      const opener = page.getByRole('button', { name: 'Trouble signing in?' });
      await opener.click();
      await expectUsable(page);
      await page.keyboard.press('Escape');
      await expect(panelIn(page)).toBeHidden();
      await expect(opener).toBeFocused();
      // By the page itself, as after a refused request.
      await call(page, 'open');
      await expect(panelIn(page)).toBeVisible();
      await answerIn(page).click();
      expect(notes.errors).toEqual([]);
    });
  }

  test('one that is open already comes to the front as well', async ({ page, site }) => {
    const { origin } = await site(shop(tagWith('data-open="always"')));
    await page.goto(origin);
    await expect(panelIn(page)).toBeVisible();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Trouble signing in?' }).click();
    await expectUsable(page);
  });

  test('it goes back to its corner once the page closes that dialog', async ({ page, site }) => {
    const { origin } = await site(shop());
    await page.goto(origin);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Trouble signing in?' }).click();
    await expect(page.locator('fix-401 dialog')).toBeVisible();
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await page.getByRole('button', { name: 'Buy' }).click();
    await expect(page).toHaveTitle('Bought');
    await expectUsable(page);
    await expect(panelIn(page)).toHaveJSProperty('localName', 'section');
  });

  test('it comes to the front of one in a component of the page’s', async ({ page, site }) => {
    const define = `customElements.define('sign-in', class extends HTMLElement {
      connectedCallback() {
        const dialog = document.createElement('dialog');
        dialog.append(Object.assign(document.createElement('input'), { ariaLabel: 'Name' }));
        this.attachShadow({ mode: 'open' }).append(dialog);
        dialog.showModal();
      }
    });`;
    const { origin } = await site({
      '/': servedPage(200, `<body><sign-in></sign-in>${tag}<script src="/own.js"></script>`),
      '/own.js': script(define),
    });
    await page.goto(origin);
    await expect(page.getByLabel('Name')).toBeVisible();
    await call(page, 'open');
    await expectUsable(page);
  });

  test('a page that has changed how dialogs open gets a wizard in its own stack', async ({
    page,
    site,
    notes,
  }) => {
    const patch = `HTMLDialogElement.prototype.showModal = () => { throw new Error('of the page'); };`;
    const { origin } = await site({
      '/': servedPage(200, `<body><script src="/own.js"></script>${tagWith('data-mode="dialog"')}`),
      '/own.js': script(patch),
    });
    await page.goto(origin);
    await call(page, 'open');
    await expectUsable(page);
    expect(notes.lines.filter((line) => line.includes('[fix401]'))).toEqual([
      '[fix401] showModal() of this page opens no modal dialog: the panel stands in the page.',
    ]);
    expect(notes.errors).toEqual([]);
  });
});

test('above a full screen the wizard can be used, and stays after it', async ({ page, site }) => {
  const { origin } = await site({
    '/': servedPage(
      200,
      `<body><figure><button>Full screen</button></figure>${tag}<script src="/own.js"></script>`,
    ),
    '/own.js': script(
      `document.querySelector('button').onclick = ({ target }) => target.parentNode.requestFullscreen();`,
    ),
  });
  await page.goto(origin);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await page.waitForFunction(() => document.fullscreenElement);
  await call(page, 'open');
  await expectUsable(page);
  await page.evaluate(() => document.exitFullscreen());
  await expect(panelIn(page)).toHaveJSProperty('localName', 'section');
  await expect(panelIn(page)).toBeVisible();
});

/** A page with a popover in the lower right corner, unless the style puts it elsewhere. */
const withPopover = (style: string): Record<string, Handler> => ({
  '/': servedPage(
    200,
    `<body><button data-fix401-open>Help</button>
    <style>[popover] { position: fixed; inset: auto 0 0 auto; margin: 0; ${style} }</style>
    <div popover="manual"><button>In the popover</button></div>${tag}<script src="/own.js"></script>`,
  ),
  '/own.js': script(`document.querySelector('[popover]').showPopover();
    document.querySelector('[popover] button').onclick = () => (document.title = 'Pressed');`),
});

test.describe('beside a popover of the page', () => {
  test('the wizard lies in front of one that covers it, and the page can be used', async ({ page, site }) => {
    const { origin } = await site(withPopover('width: 80vw; height: 80vh'));
    await page.goto(origin);
    const opener = page.getByRole('button', { name: 'Help', exact: true });
    await opener.click();
    await expectUsable(page);
    await page.getByRole('button', { name: 'In the popover' }).click();
    await expect(page).toHaveTitle('Pressed');
    await page.locator('fix-401 [data-part="close"]').click();
    await expect(opener).toBeFocused();
  });

  test('the wizard keeps its place where none is above it', async ({ page, site }) => {
    const { origin } = await site(withPopover('inset: auto auto 0 0; width: 50px; height: 50px'));
    await page.goto(origin);
    await page.addStyleTag({ content: 'fix-401 { --fix401-layer: 7 }' });
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expectUsable(page);
    await expect(panelIn(page)).toHaveCSS('z-index', '7');
    expect(await panelIn(page).evaluate((panel) => panel.matches(':modal, :popover-open'))).toBe(false);
  });
});
