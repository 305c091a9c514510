import { lookAt } from '../support/obstacles.js';
import { countsOf, fewestScreens, inWords, openDrawingPage } from '../support/screens.js';
import { expect, test } from '../support/visit.js';

test('no state of the conversation is an obstacle for assistive technology', async ({
  page,
  browserName,
}) => {
  await openDrawingPage(page);
  const screens = fewestScreens();
  const { open, obstacles } = await lookAt(
    page,
    screens.map((screen, at) => ({ screen, mode: 'inline', themes: [at % 2 ? 'dark' : 'light'] })),
  );
  expect(obstacles).toEqual([]);
  const counts = countsOf(screens);
  console.log(`${browserName}:`, inWords(counts), `screens: ${screens.length}, with the panel open: ${open}`);
  expect(open).toBe(screens.length);
  expect(counts.states.tested).toBe(counts.states.inGraph);
  expect(counts.answers.tested).toBe(counts.answers.inGraph);
});
