import { causes } from '../../../src/wizard/contracts.js';
import { journeys } from '../journeys/journeys.js';
import { expectBuild, expectEvent, expectManners } from '../support/manners.js';
import { expect, test } from '../support/visit.js';
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
