import { rooms } from '../../src/demo/rooms.js';
import { journeys } from './journeys/journeys.js';
import { detailsOf, expectEvent, expectManners } from './support/manners.js';
import { expect, test } from './support/visit.js';

test('every room has a journey', () => {
  expect([...Object.keys(journeys), 'basic'].toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
});

for (const { name, title, cause, step } of rooms.filter((room) => journeys[room.name])) {
  for (const variant of ['with-tag', 'plain'] as const) {
    test(`“${title}” is left by its way out (${name}, ${variant})`, async ({
      hands,
      demo,
      wizard,
      notes,
    }) => {
      await journeys[name]?.({ hands, demo, wizard, variant });
      await expectEvent(notes, 'finding', { cause });
      expect(detailsOf(notes, 'finding').findLast((one) => one['cause'] === cause)?.['step']).toBe(step);
      expectManners(demo, notes, name);
    });
  }
}
