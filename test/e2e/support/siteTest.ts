import { startSite, type Handler, type OwnSite } from './ownSite.js';
import { test as base } from './visit.js';

/** The line that an owner adds. */
export const tag = '<script src="/fix401/fix401.js" async></script>';

/** As in every journey, and a site with pages of one's own, closed after the test. */
export const test = base.extend<{ site: (handlers: Readonly<Record<string, Handler>>) => Promise<OwnSite> }>({
  site: async ({}, use) => {
    const open: OwnSite[] = [];
    await use(async (handlers) => {
      const site = await startSite(handlers);
      open.push(site);
      return site;
    });
    await Promise.all(open.map((one) => one.close()));
  },
});

export { expect } from './visit.js';
