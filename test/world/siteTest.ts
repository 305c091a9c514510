import { test as base } from '@playwright/test';
import { startReplaySite, type ReplaySite } from './replaySite.js';

/** A test of one captured answer, on a site that gives it. */
export const siteTest = base.extend<object, { site: ReplaySite }>({
  site: [
    async ({}, use) => {
      const site = await startReplaySite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});
