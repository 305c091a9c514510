import { test } from '@playwright/test';
import { startHostSite } from '../support/hostSite.js';
import { signInAndReturn } from '../support/hostTest.js';
import { expectQuietProbes } from '../support/manners.js';
import { openSession } from '../webkit/webDriver.js';
import { webKitHands, webKitWizard } from '../webkit/webKitHands.js';

for (const [host, title, seen] of [
  ['react19-production', 'a React 19 application', 'The account can be shown'],
  ['element', 'a site without any framework', 'No framework'],
] as const) {
  test(`WebKitGTK: a visitor of ${title} signs in, comes back, and reads that it opens now`, async () => {
    const site = await startHostSite();
    const session = await openSession(`127.0.0.1:${site.port}`);
    try {
      const hands = webKitHands(session);
      await signInAndReturn(hands, webKitWizard(session), site.address(host));
      await hands.sees(seen);
      expectQuietProbes(site, 'session');
    } finally {
      await session.end();
      await site.close();
    }
  });
}
