import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { findChromium } from '../../test/support/findChromium.js';
import { openSheet } from './openSheet.js';
import type { FrameSize } from './sheet.js';
import { everyScenario, everyState, screensOf, stateOf } from './screens.js';
import { withPalette } from './withPalette.js';

/*
 * Draws every state of the wizard into `docs/gallery/`, for a phone and beside a page, light and dark. Run it
 * (`npm run gallery`) after a change of the looks, and look at the pictures.
 */

const folder = fileURLToPath(new URL('../../docs/gallery/', import.meta.url));
const sizes = {
  phone: { width: 360, height: 640, keep: 360, columns: 14 },
  desktop: { width: 480, height: 600, keep: 432, columns: 12 },
};

/** Sheets to draw: those named on the command line (`npm run gallery phone-light`), else all four. */
const wanted = process.argv.slice(2);

const screens = screensOf(everyScenario);
const missing = everyState().filter((state) => !screens.some((screen) => stateOf(screen) === state));
if (missing.length > 0) throw new Error(`not drawn: ${missing.join(', ')}`);

const sheet = await openSheet();
const browser = await chromium.launch(await findChromium());
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, size] of Object.entries(sizes)) {
    if (wanted.length > 0 && !wanted.includes(`${name}-${colorScheme}`)) continue;
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', hasTouch: name === 'phone' });
    await draw(page, size, `${folder}${name}-${colorScheme}.png`);
    await page.close();
  }
}
await browser.close();
await sheet.close();
console.log(`${screens.length} pictures of ${everyState().length} states in docs/gallery/`);

async function draw(page: Page, size: FrameSize, file: string): Promise<void> {
  // The snapshots of the machine's graph were taken at time 0.
  await page.clock.setFixedTime(0);
  await page.goto(sheet.address);
  await page.waitForFunction(() => 'sheet' in window);
  await page.evaluate(([all, frame]) => window.sheet.drawAll(all, frame), [screens, size] as const);
  writeFileSync(file, withPalette(await page.screenshot({ fullPage: true, timeout: 0 })));
}
