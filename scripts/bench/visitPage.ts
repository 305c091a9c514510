import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';

declare global {
  interface Window {
    /** Put in by `inPage.js`. */
    bench: {
      bytesTo: { launcher: Promise<number>; message: Promise<number> };
      timesTo: { panel: Promise<number>; message: Promise<number> };
    };
  }
}

/** Milliseconds from the click to the end of the first frame that shows it. */
export interface Opening {
  panel: number;
  message: number;
}

const inPage = fileURLToPath(new URL('inPage.js', import.meta.url));

/** A page that no other has warmed. */
async function visit<T>(browser: Browser, address: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.addInitScript({ path: inPage });
    await page.goto(address);
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Bytes of scripts in a page whose visitor uses nothing. */
export const weighUnused = (browser: Browser, address: string): Promise<number> =>
  visit(browser, address, (page) => page.evaluate(() => window.bench.bytesTo.launcher));

/** Bytes of scripts by the first frame with a message, in a page that shows it by itself. */
export const weighMessage = (browser: Browser, address: string): Promise<number> =>
  visit(browser, address, (page) => page.evaluate(() => window.bench.bytesTo.message));

/** Opens the wizard once, with all its files there before the click. */
export const openOnce = (browser: Browser, address: string, slowdown: number): Promise<Opening> =>
  visit(browser, address, async (page) => {
    const launcher = page.locator('[data-part="launcher"]');
    // The hover loads ours, which is then drawn again in the same place.
    await launcher.hover();
    await page.waitForFunction(() => document.querySelector('fix-401:not(:defined)') === null);
    await page.waitForLoadState('networkidle');
    const box = await launcher.boundingBox();
    if (!box) throw new Error(`There is no launcher at ${address}.`);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return page.evaluate(async () => ({
      panel: await window.bench.timesTo.panel,
      message: await window.bench.timesTo.message,
    }));
  });
