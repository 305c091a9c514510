import type { Page } from '@playwright/test';
import { page as servedPage, sendScript } from './support/ownSite.js';
import type { Handler } from './support/ownSite.js';
import { expect, test } from './support/siteTest.js';

/** Serves the script build, the panel's file only once it is let go. */
function withLatePanel(): { handler: Handler; letGo: () => void } {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  const handler: Handler = (request, response) => {
    const isLate = isHeld && request.method === 'GET' && /-panel-/.test(request.url ?? '');
    if (isLate) waiting.push(() => sendScript(request, response));
    else sendScript(request, response);
  };
  const letGo = (): void => {
    isHeld = false;
    for (const send of waiting) send();
  };
  return { handler, letGo };
}

/** Begins and ends a press at a place of the window. */
type Press = (page: Page, at: { x: number; y: number }) => Promise<() => Promise<void>>;

const presses: Record<string, Press> = {
  'the mouse': async ({ mouse }, { x, y }) => {
    await mouse.move(x, y);
    await mouse.down();
    return () => mouse.up();
  },
  'a finger': async (page, at) => {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    return async () => {
      await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
  },
  'the space bar': async ({ keyboard }) => {
    await keyboard.press('Tab');
    await keyboard.down('Space');
    return () => keyboard.up('Space');
  },
  // It comes to the launcher, and presses it after the panel has arrived.
  'the enter key': async ({ keyboard }) => {
    await keyboard.press('Tab');
    return () => keyboard.press('Enter');
  },
};

for (const file of ['fix401.js', 'fix401.lite.js']) {
  test.describe(`while the panel arrives (${file})`, () => {
    test.use({ hasTouch: true });
    for (const [by, press] of Object.entries(presses)) {
      test(`a press with ${by} opens the wizard`, async ({ page, site, wizard, notes }) => {
        const { handler, letGo } = withLatePanel();
        const { origin } = await site({
          '/': servedPage(200, `<body><p>Open</p><script src="/fix401/${file}" async></script>`),
          '/fix401/*': handler,
        });
        await page.goto(origin);
        const box = await wizard.launcher.boundingBox();
        if (!box) throw new Error('There is no launcher.');
        const release = await press(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        letGo();
        await page.waitForFunction(() => customElements.get('fix-401'));
        // The panel has had its frames to draw in.
        await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        });
        await release();
        await wizard.says('failure.ask');
        await expect(wizard.answers.locator(':focus')).toHaveCount(1);
        expect(notes.errors).toEqual([]);
      });
    }
  });
}
