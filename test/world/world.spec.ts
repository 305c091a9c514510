import { expect } from '@playwright/test';
import { watchBox } from '../e2e/support/browserBox.js';
import { capturedAnswers, differsByEngine } from './capturedAnswers.js';
import { expectKeptPromise } from './keptPromise.js';
import { expectAnnouncedBox, expectQuietRequests } from './passwordBox.js';
import { askForHelp, waitForWizard } from './readWizard.js';
import { readPage, rowOf } from './realServersPage.js';
import { siteTest as test } from './siteTest.js';
import { playwrightVisitor } from './visitor.js';

// Each answer is asked for on a site of its own.
test.describe.configure({ mode: 'parallel' });

test('each captured answer has a name of its own', () => {
  expect(capturedAnswers).toHaveLength(121);
  expect(new Set(capturedAnswers.map(({ name }) => name)).size).toBe(capturedAnswers.length);
});

for (const captured of capturedAnswers) {
  const { name, software, firefox } = captured;
  const tag = differsByEngine(captured) ? ['@every-engine'] : [];
  test(`${software[0]} (${name}) is understood`, { tag }, async ({ page, site, browserName }) => {
    const { cause, step } = (browserName === 'firefox' && firefox) || captured;
    const visitor = playwrightVisitor(page);
    const box = browserName === 'chromium' ? await watchBox(page) : null;
    await askForHelp(visitor, site.mainPage(name));
    const said = await waitForWizard(visitor, (its) => its.cause === cause && its.step === step);
    expect(said).toMatchObject({ cause, step, problems: [] });
    expectQuietRequests(captured, said, browserName);
    if (box) {
      expect(box.shownFor).toEqual([]);
      expect(readPage()).toContain(rowOf(captured, said));
    }
    const reader = { visitor, site, captured, said };
    await expectKeptPromise(reader);
    if (box) await expectAnnouncedBox(reader, box, page);
  });
}
