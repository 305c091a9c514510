import { expect } from '@playwright/test';
import { openSession } from '../e2e/webkit/webDriver.js';
import { capturedAnswers, differsByEngine } from './capturedAnswers.js';
import { expectKeptPromise } from './keptPromise.js';
import { expectQuietRequests } from './passwordBox.js';
import { askForHelp, waitForWizard } from './readWizard.js';
import { siteTest } from './siteTest.js';
import { type Visitor, webKitVisitor } from './visitor.js';

const test = siteTest.extend<{ visitor: Visitor }>({
  visitor: async ({ site }, use) => {
    const session = await openSession(new URL(site.mainPage('any')).host.replace(/^.*:/, '127.0.0.1:'));
    await use(webKitVisitor(session));
    await session.end();
  },
});

test.describe.configure({ mode: 'parallel' });

for (const captured of capturedAnswers.filter(differsByEngine)) {
  const { name, software, cause, step } = captured;
  test(`WebKitGTK: ${software[0]} (${name}) is understood`, async ({ visitor, site }) => {
    await askForHelp(visitor, site.mainPage(name));
    const said = await waitForWizard(visitor, (its) => its.cause === cause && its.step === step);
    expect(said).toMatchObject({ cause, step, problems: [] });
    expectQuietRequests(captured, said, 'webkitgtk');
    await expectKeptPromise({ visitor, site, captured, said });
  });
}
