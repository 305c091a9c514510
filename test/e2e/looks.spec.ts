import type { Page } from '@playwright/test';
import { enoughScenarios, everyState, screensOf, stateOf } from '../../scripts/gallery/screens.js';
import type { Screen } from '../../scripts/gallery/screens.js';
import { openSheet } from '../../scripts/gallery/openSheet.js';
import type { Mode } from '../../src/config/config.js';
import { contrastsOf } from './support/misfits.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

test.describe('in every state', () => {
  let sheet: Awaited<ReturnType<typeof openSheet>>;
  let screens: Screen[];
  // One page for all of them: what is drawn next takes the place of what was drawn before.
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    screens = screensOf(enoughScenarios);
    sheet = await openSheet();
    page = await browser.newPage();
    await page.goto(sheet.address);
    await page.waitForFunction(() => 'sheet' in window);
  });
  test.afterAll(async () => {
    await page.close();
    await sheet.close();
  });
  test.beforeEach(() =>
    page.emulateMedia({
      media: 'screen',
      colorScheme: 'light',
      forcedColors: 'none',
      reducedMotion: 'reduce',
    }),
  );

  /** The screens, and how each is shown. */
  const drawn = (mode: Mode) => [screens, mode] as const;
  const faultsOf = (mode: Mode) =>
    page.evaluate(
      ([all, where]) =>
        all.flatMap((screen) =>
          window.sheet.misfits(window.sheet.draw(screen, where)).map((fault) => `${screen.name}: ${fault}`),
        ),
      drawn(mode),
    );

  test('there is a picture', () => {
    const states = new Set(screens.map(stateOf));
    expect(everyState().filter((state) => !states.has(state))).toEqual([]);
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
    test(`nothing is cut off and nothing lies over another on ${of}`, async () => {
      await page.setViewportSize({ width, height });
      for (const mode of modes) expect(await faultsOf(mode), mode).toEqual([]);
    });
  }

  test('what is read is read well in light and in dark, and the theme follows at once', async () => {
    const grounds = new Set<unknown>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faint = await page.evaluate(
        ([all, where]) =>
          all.flatMap((screen) => {
            const texts = window.sheet
              .draw(screen, where)
              .querySelectorAll('p, h2, summary, li, button, a, label, small, legend, dt, dd');
            const seen = [...texts].filter((one) => one.checkVisibility() && one.textContent);
            const contrasts = window.sheet.contrastsOf(seen);
            return seen.flatMap(({ textContent }, at) =>
              (contrasts[at] ?? 0) >= 4.5 ? [] : [`${screen.name}: ${textContent} ${contrasts[at]}`],
            );
          }),
        drawn('bubble'),
      );
      expect(faint, colorScheme).toEqual([]);
      grounds.add(
        await page
          .locator('[data-part="panel"]')
          .evaluate((panel) => getComputedStyle(panel).backgroundColor),
      );
    }
    expect(grounds.size).toBe(2);
  });

  test('where the visitor forces colours, edges stay and the recommended answer stands out', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const lost = await page.evaluate(
      ([all, where]) =>
        all.flatMap((screen) => {
          const shadow = window.sheet.draw(screen, where);
          const edged = ['panel', 'verdict', 'facts', 'launcher', 'choice"]:not([data-rank="quiet'];
          const bare = edged.filter((part) => {
            const one = shadow.querySelector(`[data-part="${part}"]`);
            return one && getComputedStyle(one).borderTopWidth === '0px';
          });
          const [first, second] = ['recommended', 'other'].map((rank) =>
            shadow.querySelector(`[data-rank="${rank}"]`),
          );
          const isWaiting = shadow.querySelector('[data-part="countdown"][data-state="running"]');
          const [ground, other] = [first, second].map((one) => one && getComputedStyle(one).backgroundColor);
          const isAlike = first && second && !isWaiting && ground === other;
          return [
            ...bare.map((part) => `${screen.name}: ${part} has no edge`),
            ...(isAlike ? [`${screen.name}: all answers look alike`] : []),
          ];
        }),
      drawn('bubble'),
    );
    expect(lost).toEqual([]);
  });

  test('nothing moves for those who want no motion', async () => {
    const moving = () =>
      page.evaluate(
        ([all, where]) =>
          all.flatMap((screen) =>
            window.sheet
              .draw(screen, where)
              .getAnimations()
              .map((one) => (one instanceof CSSAnimation ? one.animationName : 'another')),
          ),
        drawn('bubble'),
      );
    expect(await moving()).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).not.toEqual([]);
  });

  test('on paper stand the conversation, what was measured and the five steps, and nothing to press', async () => {
    await page.emulateMedia({ media: 'print' });
    const wrong = await page.evaluate(
      ([all, where]) =>
        all.flatMap((screen) => {
          const shadow = window.sheet.draw(screen, where);
          const seen = (selector: string) =>
            [...shadow.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
          const pressed = seen('button, a, select, input, textarea, [data-part="busy"]');
          const [log] = seen('[data-part="log"]');
          const isCut =
            log && (log.scrollHeight > log.clientHeight + 1 || log.getBoundingClientRect().top < 0);
          const isFolded =
            seen('[data-part="facts"] li').length < shadow.querySelectorAll('[data-part="facts"] li').length;
          const isWithoutSteps =
            shadow.querySelector('select') && seen('[data-part="steps"] > li').length !== 5;
          return [
            ...pressed.map(({ textContent }) => `${screen.name}: “${textContent}” is printed`),
            ...(isCut ? [`${screen.name}: the conversation is cut`] : []),
            ...(isFolded ? [`${screen.name}: evidence is folded`] : []),
            ...(isWithoutSteps ? [`${screen.name}: the steps are missing`] : []),
          ];
        }),
      drawn('bubble'),
    );
    expect(wrong).toEqual([]);
  });
});

const styled = (css: string) =>
  `<!doctype html><html lang="en"><style>${css}</style><h1>401</h1>${tag}</html>`;

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
    const contrasts = await page.locator('[data-rank], [data-part="message"], h2').evaluateAll(contrastsOf);
    expect(Math.min(...contrasts), css).toBeGreaterThanOrEqual(4.5);
    expect(told(), css).toEqual(one.lines);
  }
});

for (const language of ['en', 'ar']) {
  test(`on a phone the panel spans the window, also where an owner puts it at the start (${language})`, async ({
    page,
    site,
  }) => {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const html = `<!doctype html><html lang="${language}" dir="${direction}"><meta name="viewport" content="width=device-width"><h1>401</h1>`;
    const { origin } = await site({
      '/': (_, response) =>
        void response
          .writeHead(401, { 'Content-Type': 'text/html' })
          .end(`${html}${tag.replace(' async', ' async data-position="start"')}</html>`),
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(origin);
    const panel = page.locator('[data-part="panel"]');
    await expect(panel).toBeVisible();
    expect(await panel.boundingBox()).toMatchObject({ x: 0, width: 390 });
  });
}

test('three brands stand side by side, each in its own colours', async ({ page, demo }) => {
  await page.goto(`${demo.address}brands`);
  const filled = page.locator('[data-rank="recommended"]');
  await expect(filled).toHaveCount(3);
  const colours = await filled.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(colours).size).toBe(3);
  const contrasts = await page.locator('[data-rank]').evaluateAll(contrastsOf);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});
