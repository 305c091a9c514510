import { causes } from '../../../src/wizard/evidence/causes.js';
import { journeys } from '../journeys/journeys.js';
import { expectBuild, expectEvent, expectManners } from '../support/manners.js';
import { policies, policySite, signInUnderPolicy } from '../support/policySite.js';
import { expect, test } from '../support/siteTest.js';
import { oncePerCause } from './oncePerCause.js';

test('every cause has a journey', () => {
  expect(oncePerCause.map(({ cause }) => cause).toSorted()).toEqual(causes.toSorted());
});

for (const { name, title, cause, step } of oncePerCause) {
  test(`“${title}” is left by its way out (${cause})`, async ({ hands, demo, wizard, notes, scriptFile }) => {
    await journeys[name]?.({ hands, demo, wizard, variant: 'with-tag' });
    await expectEvent(notes, 'finding', { cause, step });
    expectManners(demo, notes, name);
    expectBuild(demo, scriptFile);
  });
}

for (const [what, policy] of Object.entries(policies)) {
  test(`a page that allows ${what} has its way out, and nothing to report`, async ({
    hands,
    wizard,
    notes,
    site,
    scriptFile,
  }) => {
    const { handlers, reports } = policySite(policy, scriptFile);
    const { origin } = await site(handlers);
    await signInUnderPolicy(hands, wizard, origin);
    expect(notes.violations).toEqual([]);
    expect(reports).toEqual([]);
  });
}
