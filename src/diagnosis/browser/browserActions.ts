import type { FactValues } from '../../wizard/contracts.js';
import { clearSiteData, listSiteData } from './siteData.js';
import { testCookies } from './testCookies.js';
import type { BrowserActions } from './world.js';

/** What is done in the real browser. Nothing here throws or rejects. */
export const browserActions = (view: Window & typeof globalThis): BrowserActions => ({
  testCookies: () => testCookiesOf(view),
  listData: () => listSiteData(view),
  clearData: async (kinds) => {
    await clearSiteData(view, kinds);
    return (await listSiteData(view)).filter(({ kind }) => kinds.includes(kind));
  },
  // Refused, or no secure context and so no clipboard; called off, refused, or no share sheet.
  copyText: (text) => tried(() => view.navigator.clipboard.writeText(text)),
  shareText: (text) => tried(() => view.navigator.share({ text })),
  saveFile: (name, text) => saveFile(view, name, text),
});

function testCookiesOf(view: Window): FactValues['cookies'] | null {
  const isSecure = view.location.protocol === 'https:';
  const result = testCookies(view.document, { isSecure, random: Math.random });
  return result === 'not-possible' ? null : result;
}

async function tried(doIt: () => Promise<void>): Promise<boolean> {
  try {
    await doIt();
    return true;
  } catch {
    return false;
  }
}

/** Hands the visitor a text file, by the browser's own download. */
function saveFile(view: Window & typeof globalThis, name: string, text: string): boolean {
  try {
    const url = view.URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = view.document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has taken it by then; a page that is left frees it anyway.
    setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false; // a sandboxed frame
  }
}
