import { askOnce } from './askOnce.js';

/**
 * Has the HTTP cache fetch the page again, without cookies since a box might come. In Chromium the next link then gets
 * the new copy; Firefox keeps the two apart (measured). Never throws.
 */
export async function renewCopy(
  page: string | null,
  network: { fetch: typeof fetch },
  signal: AbortSignal,
): Promise<void> {
  if (page)
    await askOnce(page, { mode: 'same-origin', credentials: 'omit', cache: 'reload' }, network, signal);
}
