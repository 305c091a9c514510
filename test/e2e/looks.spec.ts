import type { Page } from '@playwright/test';
import { enoughScenarios, everyState, screensOf, stateOf } from '../../scripts/gallery/screens.js';
import type { Screen } from '../../scripts/gallery/screens.js';
import { openSheet } from '../../scripts/gallery/openSheet.js';
import type { Mode } from '../../src/config/config.js';
import { contrastsOf, misfits } from './support/misfits.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

test.describe('in every state', () => {
  let sheet: Awaited<ReturnType<typeof openSheet>>;
  let screens: Screen[];
  test.beforeAll(async () => {
    screens = screensOf(enoughScenarios);
    sheet = await openSheet();
  });
  test.afterAll(() => sheet.close());

  test.beforeEach(async ({ page }) => {
    await page.goto(sheet.address);
    await page.waitForFunction(() => 'sheet' in window);
    await page.evaluate(`window.misfits = ${misfits}; window.contrastsOf = ${contrastsOf}`);
  });

  /** Draws each, and asks something of it. */
  const eachOf = (page: Page, mode: Mode, what: (shadow: ShadowRoot, name: string) => string[]) =>
    page.evaluate(
      ([all, where, question]) => {
        const ask = new Function(`return (${question})`)() as typeof what;
        return all.flatMap((screen) =>
          ask(window.sheet.draw(screen, where), screen.name).map((fault) => `${screen.name}: ${fault}`),
        );
      },
      [screens, mode, `${what}`] as const,
    );
  const faultsOf = (page: Page, mode: Mode) => eachOf(page, mode, (shadow) => window.misfits(shadow));

  test('there is a picture', () => {
    const drawn = new Set(screens.map(stateOf));
    expect(everyState().filter((state) => !drawn.has(state))).toEqual([]);
  });

  const windows = [
    { of: 'a small phone', width: 320, height: 568, modes: ['bubble', 'inline'] },
    { of: 'a phone with its keyboard open', width: 360, height: 300, modes: ['bubble'] },
    { of: 'a phone on its side', width: 740, height: 360, modes: ['bubble'] },
    { of: 'a screen at 200 %', width: 640, height: 512, modes: ['dialog'] },
    { of: 'a screen at 400 %', width: 320, height: 256, modes: ['bubble'] },
    { of: 'a large screen', width: 2560, height: 1440, modes: ['bubble', 'page'] },
  ] as const;
  for (const { of, width, height, modes } of windows) {
    test(`nothing is cut off and nothing lies over another on ${of}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const mode of modes) expect(await faultsOf(page, mode), mode).toEqual([]);
    });
  }

  test('what is read is read well in light and in dark, and the theme follows at once', async ({ page }) => {
    const grounds = new Set<unknown>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faint = await eachOf(page, 'bubble', (shadow) => {
        const texts = shadow.querySelectorAll('p, h2, summary, li, button, a, label, small, legend, dt, dd');
        const seen = [...texts].filter((one) => one.checkVisibility() && one.textContent);
        return window
          .contrastsOf(seen)
          .flatMap((contrast, at) => (contrast >= 4.5 ? [] : [`${seen[at]?.textContent} ${contrast}`]));
      });
      expect(faint, colorScheme).toEqual([]);
      grounds.add(
        await page.locator('[data-part="panel"]').evaluate((panel) => getComputedStyle(panel).backgroundColor),
      );
    }
    expect(grounds.size).toBe(2);
  });

  test('where the visitor forces colours, edges stay and the recommended answer stands out', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const lost = await eachOf(page, 'bubble', (shadow) => {
      const edged = shadow.querySelectorAll('[data-part="panel"], [data-part="choice"]:not([data-rank="quiet"]), [data-part="verdict"], [data-part="facts"], [data-part="launcher"]');
      const bare = [...edged].filter((one) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
        return borderTopStyle === 'none' || borderTopWidth === '0px';
      });
      const [first, second] = ['recommended', 'other'].map((rank) => shadow.querySelector(`[data-rank="${rank}"]`));
      const isWaiting = shadow.querySelector('[data-part="countdown"][data-state="running"]');
      const isAlike =
        first && second && !isWaiting && getComputedStyle(first).backgroundColor === getComputedStyle(second).backgroundColor;
      return [...bare.map((one) => `${one.className} has no edge`), ...(isAlike ? ['all answers look alike'] : [])];
    });
    expect(lost).toEqual([]);
  });

  test('nothing moves for those who want no motion', async ({ page }) => {
    const moving = () =>
      eachOf(page, 'bubble', (shadow) =>
        shadow.getAnimations().map((one) => (one as CSSAnimation).animationName),
      );
    expect(await moving()).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).not.toEqual([]);
  });

  test('on paper stand the conversation, what was measured and the five steps, and nothing to press', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    const wrong = await eachOf(page, 'bubble', (shadow) => {
      const seen = (selector: string) => [...shadow.querySelectorAll(selector)].filter((one) => one.checkVisibility({ contentVisibilityAuto: true }));
      const pressed = seen('button, a, select, input, textarea, [data-part="busy"]').map((one) => `${one.textContent} is printed`);
      const log = shadow.querySelector('[data-part="log"]');
      if (!log) return pressed;
      const isCut = log.scrollHeight > log.clientHeight + 1 || getComputedStyle(log.parentElement ?? log).position !== 'static';
      const hidden = seen('[data-part="facts"] li').filter((one) => one.getBoundingClientRect().height === 0);
      const steps = shadow.querySelector('[data-part="steps"]') ? seen('[data-part="steps"] > li').length : 5;
      return [...pressed, ...(isCut ? ['the log is cut'] : []), ...(hidden.length ? ['evidence is hidden'] : []), ...(steps === 5 ? [] : [`${steps} steps`])];
    });
    expect(wrong).toEqual([]);
  });
});

const styled = (css: string) => `<!doctype html><html lang="en"><style>${css}</style><h1>401</h1>${tag}</html>`;

/** Colours that owners give, and the line that they read. */
const given = [
  { css: 'fix-401 { --fix401-accent: #123f8c }', lines: [] },
  {
    css: 'fix-401 { --fix401-accent: #ffee00 }',
    lines: [
      '[fix401] --fix401-accent="#ffee00" cannot be used; allowed: a colour with a contrast of 4.5:1 to the surface in the light theme; as text, a darker one is shown.',
    ],
  },
  {
    css: 'fix-401 { --fix401-accent: navy; --fix401-on-accent: black }',
    lines: [
      '[fix401] --fix401-on-accent="black" cannot be used; allowed: a colour with a contrast of 4.5:1 to the accent; black or white is shown.',
    ],
  },
  {
    css: 'fix-401 { --fix401-accent: banana }',
    lines: ['[fix401] --fix401-accent="banana" cannot be used; allowed: a colour; that of Fix401 is shown.'],
  },
  {
    css: 'fix-401 { --fix401-surface: #777; --fix401-text: #888 }',
    lines: [
      '[fix401] --fix401-surface="#777" cannot be used; allowed: surface and text that can be read; those of Fix401 are shown.',
    ],
  },
] as const;

test('whatever colours an owner gives, the answers are read well, and the owner is told once', async ({
  page,
  site,
  wizard,
  notes,
}) => {
  let css = '';
  const { origin } = await site({
    '/': (_, response) => void response.writeHead(401, { 'Content-Type': 'text/html' }).end(styled(css)),
  });
  for (const one of given) {
    css = one.css;
    notes.lines.length = 0;
    await page.goto(origin);
    await wizard.offers('signIn.find');
    await wizard.panel.getByRole('combobox', { name: words.language }).waitFor();
    const told = () => notes.lines.filter((line) => line.includes('--fix401'));
    await expect.poll(told).toHaveLength(one.lines.length);
    await wizard.close.click();
    await wizard.launcher.click();
    await wizard.offers('signIn.find');
    const contrasts = await page
      .locator('[data-rank], [data-part="message"], h2')
      .evaluateAll(contrastsOf);
    expect(Math.min(...contrasts), css).toBeGreaterThanOrEqual(4.5);
    expect(told(), css).toEqual(one.lines);
  }
});

test('three brands stand side by side, each in its own colours', async ({ page, demo }) => {
  await page.goto(`${demo.address}brands`);
  const filled = page.locator('[data-rank="recommended"]');
  await expect(filled).toHaveCount(3);
  const colours = await filled.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(colours).size).toBe(3);
  const contrasts = await page.locator('[data-rank]').evaluateAll(contrastsOf);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});

declare global {
  interface Window {
    misfits: typeof misfits;
    contrastsOf: typeof contrastsOf;
  }
}
