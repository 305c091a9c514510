import type { FactValues } from '../../wizard/contracts.js';
import { clearSiteData } from '../siteData/clearSiteData.js';
import { listSiteData } from '../siteData/listSiteData.js';
import { plantCookies } from '../siteData/plantCookies.js';
import { testCookies } from '../siteData/testCookies.js';
import type { BrowserActions, Delivery } from './world.js';

/** The actions of the real browser. None throws or rejects. */
export const browserActions = (view: Window & typeof globalThis): BrowserActions => ({
  testCookies: () => testCookiesOf(view),
  plantCookies: () => plantCookies(view, Math.random),
  preloadsNavigation: () => preloadsNavigation(view).catch(() => false),
  deliveryOf: (address) => deliveryOf(view, address),
  listData: () => listSiteData(view),
  clearData: async (kinds) => {
    await clearSiteData(view, kinds);
    return (await listSiteData(view)).filter(({ kind }) => kinds.includes(kind));
  },
  // Both are missing outside of a secure context; the visitor may refuse or close them.
  copyText: (text) => succeeds(() => view.navigator.clipboard.writeText(text)),
  shareText: (text) => succeeds(() => view.navigator.share({ text })),
  saveFile: (name, text) => saveFile(view, name, text),
});

async function testCookiesOf(view: Window): Promise<FactValues['cookies'] | null> {
  const isSecure = view.location.protocol === 'https:';
  const result = await testCookies(view, { isSecure, random: Math.random });
  return result === 'not-possible' ? null : result;
}

async function preloadsNavigation({ navigator }: Window): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.navigationPreload?.getState())?.enabled ?? false;
}

/** TypeScript's own types do not know `deliveryType`. */
type TimingEntry = Partial<PerformanceResourceTiming> & { deliveryType?: string };

function deliveryOf({ performance }: Window, address: string): Delivery | null {
  const entry: TimingEntry | undefined = performance.getEntriesByName(address, 'resource').at(-1);
  return entry
    ? {
        byWorker: entry.nextHopProtocol === '' && entry.transferSize === 0,
        fromStore: entry.deliveryType === 'cache-storage',
      }
    : null;
}

async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

/** Offers a text file as a download. */
function saveFile(view: Window & typeof globalThis, name: string, text: string): boolean {
  try {
    const url = view.URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = view.document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has read it by then; leaving the page frees it anyway.
    setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false; // A sandboxed frame.
  }
}
