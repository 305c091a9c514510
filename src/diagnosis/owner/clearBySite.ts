import { askOnce } from './askOnce.js';

/**
 * Asks the owner's own clearing address, which answers with `Clear-Site-Data` and so reaches cookies that are hidden
 * from scripts (measured in Chromium 156 and Firefox ESR 153; WebKitGTK 2.50 leaves the HTTP cache and workers).
 * Browsers follow that header only where cookies may be changed, so the second request carries them. The first one does
 * not: it shows that no password box stands in front of the address. Resolves to true when both were answered with 2xx; a
 * script cannot read the header itself (measured in Chromium 156). Never throws.
 */
export async function clearBySite(
  clearUrl: string,
  network: { fetch: typeof fetch },
  signal: AbortSignal,
): Promise<boolean> {
  const clear = (credentials: RequestCredentials) => {
    const init = { mode: 'same-origin', cache: 'no-store', redirect: 'error', credentials } as const;
    return askOnce(clearUrl, init, network, signal);
  };
  return (await clear('omit'))?.ok === true && (await clear('same-origin'))?.ok === true;
}
