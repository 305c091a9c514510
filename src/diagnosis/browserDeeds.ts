import type { Cleared, DataKind, FactValues } from '../wizard/contracts.js';
import { clearSiteData, listSiteData } from './siteData.js';
import { testCookies } from './testCookies.js';

/** What the wizard does in the real browser when the visitor wants it, or has acted: brought then, and not before. */

export { listSiteData };

/** Writes a cookie and reads it back. Null where a page may not even try. Never throws. */
export function testCookiesOf(view: Window): FactValues['cookies'] | null {
  const isSecure = view.location.protocol === 'https:';
  const result = testCookies(view.document, { isSecure, random: Math.random });
  return result === 'not-possible' ? null : result;
}

/** Takes these kinds away, and looks what is left of them. Never rejects. */
export async function clearAndList(view: Window, kinds: readonly DataKind[]): Promise<Cleared['left']> {
  await clearSiteData(view, kinds);
  return (await listSiteData(view)).filter(({ kind }) => kinds.includes(kind));
}

/** The share sheet of the system. Resolves to whether something was shared. Never rejects. */
export async function shareText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.share({ text });
    return true;
  } catch {
    return false; // called off, refused, or there is none
  }
}

/** Hands the visitor a text file, by the browser's own download. Never throws. */
export function saveFile(view: Window & typeof globalThis, name: string, text: string): boolean {
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
