import { rejectOnAbort, startDeadline } from '../probe/deadline.js';

/** Longest time for one request to an address that the owner named, in milliseconds. */
const timeoutMs = 8000;

interface Asking {
  fetch: typeof fetch;
}

/** One request with a deadline; null when it failed. Never throws. */
async function ask(
  address: string,
  init: RequestInit,
  { fetch }: Asking,
  signal: AbortSignal,
): Promise<Response | null> {
  const deadline = startDeadline(signal, timeoutMs);
  try {
    const asked = fetch(address, { ...init, signal: deadline.signal });
    return await Promise.race([asked, rejectOnAbort(deadline.signal)]);
  } catch {
    return null;
  } finally {
    deadline.end();
  }
}

/**
 * Asks the owner's own clearing address, which answers with `Clear-Site-Data` and so reaches cookies that are hidden
 * from scripts (measured in Chromium 156 and Firefox ESR 153; WebKitGTK 2.50 leaves the HTTP cache and workers).
 * Browsers follow that header only where cookies may be changed, so the request that counts carries them. The one
 * before does not: it shows that no password box stands in front of the address. Whether the header was there cannot be
 * read (Chromium 156 keeps it from scripts, measured), so the site's 2xx is taken at its word. Resolves to whether it
 * was done. Never throws.
 */
export async function clearBySite(
  clearUrl: string | null,
  network: Asking,
  signal: AbortSignal,
): Promise<boolean> {
  if (!clearUrl) return false;
  const clear = (credentials: RequestCredentials) =>
    ask(
      clearUrl,
      { mode: 'same-origin', cache: 'no-store', redirect: 'error', credentials },
      network,
      signal,
    );
  return (await clear('omit'))?.ok === true && (await clear('same-origin'))?.ok === true;
}

/**
 * Has the browser's store ask for the page anew, without cookies: a box might come. Chromium renews what it gives to
 * the next link by that; Firefox keeps the two apart (measured). Never throws.
 */
export async function renewCopy(page: string | null, network: Asking, signal: AbortSignal): Promise<void> {
  if (page) await ask(page, { mode: 'same-origin', credentials: 'omit', cache: 'reload' }, network, signal);
}

/** Sends the report that the visitor has read, to the address that the owner named. Resolves to whether it arrived. */
export async function postReport(
  reportUrl: string | null,
  report: unknown,
  network: Asking,
  signal: AbortSignal,
): Promise<boolean> {
  if (!reportUrl) return false;
  const init: RequestInit = {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
  };
  return (await ask(reportUrl, init, network, signal))?.ok ?? false;
}
