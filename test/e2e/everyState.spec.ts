import { expect, test } from './support/visit.js';
import { lookAt } from './support/obstacles.js';
import { countsOf, everySentScreen, inWords, openDrawingPage, someScreens } from './support/screens.js';
import { measure } from './support/measure.js';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('no state of the conversation is an obstacle for assistive technology, in light and in dark', async ({
  page,
}) => {
  await openDrawingPage(page);
  const screens = everySentScreen();
  const { open, obstacles } = await lookAt(
    page,
    screens.map((screen) => ({ screen, mode: 'inline', themes: ['light', 'dark'] })),
  );
  expect(obstacles).toEqual([]);
  const counts = countsOf(screens);
  console.log(inWords(counts), `screens: ${screens.length}, with the panel open: ${open}`);
  expect(open).toBe(screens.length);
  expect(counts.states.tested).toBe(counts.states.inGraph);
  expect(counts.answers.tested).toBe(counts.answers.inGraph);
  expect(counts.missingLines).toEqual([]);
});

test('nor is any way in which the wizard can stand in a page, on a telephone and on a desk', async ({
  page,
}) => {
  await openDrawingPage(page);
  for (const [mode, width] of [
    ['bubble', 320],
    ['dialog', 320],
    ['dialog', 1280],
    ['page', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    const themes = ['light', 'dark'] as const;
    const looks = someScreens().map((screen) => ({ screen, mode, themes }));
    const { open, obstacles } = await lookAt(page, looks);
    expect(obstacles).toEqual([]);
    expect(open).toBe(looks.length);
  }
});

for (const { by, smallest, context } of [
  { by: 'a mouse', smallest: 24, context: {} },
  {
    by: 'a finger',
    smallest: 44,
    context: { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  },
]) {
  test.describe(`by ${by}`, () => {
    test.use(context);
    test(`everything in every state can be hit and read (targets of ${smallest} px)`, async ({ page }) => {
      await openDrawingPage(page);
      const { faults, targets, fields, values } = await measure(page, everySentScreen(), smallest);
      console.log(`measured: ${targets} targets, ${fields} fields, ${values} addresses and codes`);
      expect(faults).toEqual([]);
      for (const count of [targets, fields, values]) expect(count).toBeGreaterThan(10);
    });
  });
}
