import { watchBox } from './support/browserBox.js';
import { expectQuietProbes } from './support/manners.js';
import { expect, test } from './support/visit.js';

test('a question with cookies to a page behind the box makes it come, and the tests would see it', async ({
  page,
  demo,
  wizard,
}) => {
  const box = await watchBox(page);
  await page.goto(demo.roomAddress('basic'));
  await wizard.appears();
  expect(box.shownFor).toEqual(['Document']);
  // On purpose what the wizard must never do: else nobody knows that the detector works.
  const status = await page.evaluate(async () => {
    document.cookie = 'visitor=1';
    return (await fetch('/members', { credentials: 'include' })).status;
  });
  expect(status).toBe(401);
  expect(box.shownFor).toEqual(['Document', 'XHR']);
  // In engines that tell nobody of their box, the server's log is what gives it away.
  expect(() => expectQuietProbes(demo, 'basic')).toThrow();
});
