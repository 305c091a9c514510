import { rooms } from '../../demo/rooms.js';
import { journeys } from './journeys/journeys.js';
import { detailsOf, expectEvent, expectManners } from './support/manners.js';
import { expect, test } from './support/visit.js';

test('every room has a journey', () => {
  expect([...Object.keys(journeys), 'basic'].toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
});

// That the way out also works where the mended page carries no wizard, show `session`, `bearer` and others by themselves.
for (const { name, title, cause, step } of rooms.filter((room) => journeys[room.name])) {
  test(`“${title}” is left by its way out (${name})`, async ({ hands, demo, wizard, notes }) => {
    await journeys[name]?.({ hands, demo, wizard, variant: 'with-tag' });
    await expectEvent(notes, 'finding', { cause });
    expect(detailsOf(notes, 'finding').findLast((one) => one['cause'] === cause)?.['step']).toBe(step);
    expectManners(demo, notes, name);
  });
}
