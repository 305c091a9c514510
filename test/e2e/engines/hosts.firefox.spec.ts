import { expectSilence, signInAndReturn, test } from '../support/hostTest.js';
import { expectEvent, expectManners } from '../support/manners.js';

for (const [host, title] of [
  ['react19-production', 'a React 19 application'],
  ['element', 'a site without any framework'],
] as const) {
  test(`Firefox: a visitor of ${title} signs in, comes back, and reads that it opens now`, async ({
    hands,
    site,
    wizard,
    notes,
  }) => {
    await signInAndReturn(hands, wizard, site.address(host));
    await expectEvent(notes, 'verdict', { step: 'log-in', result: 'fixed', status: 200 });
    expectManners(site, notes, 'session');
    expectSilence(notes);
  });
}
