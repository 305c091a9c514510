import { dataKinds } from '../../wizard/contracts.js';
import type { DataKind } from '../../wizard/contracts.js';
import { browserStores } from './browserStores.js';
import { clearCookies } from './clearCookies.js';
import { isSignInKey, removeKeys } from './storageKeys.js';
import { removeEach } from './withinTime.js';

/**
 * Removes what `listSiteData` finds of these kinds, also beyond the 20 names it shows. List again to see what stayed:
 * a database that is open in another tab goes once that tab is closed, and a worker keeps the page until the reload.
 * HttpOnly cookies and those of other paths are out of reach. The wizard's own key is left alone.
 *
 * Never throws, never rejects, takes at most 4 s.
 */
export async function clearSiteData(view: Window, kinds: readonly DataKind[]): Promise<void> {
  await Promise.all(dataKinds.filter((kind) => kinds.includes(kind)).map((kind) => removers[kind](view)));
}

const removers: Record<DataKind, (view: Window) => unknown> = {
  cookies: clearCookies,
  'sign-in-keys': (view) => removeKeys(view, isSignInKey),
  'other-keys': (view) => removeKeys(view, (key) => !isSignInKey(key)),
  databases: async (view) =>
    removeEach(await browserStores.databases(view), (name) => deleteDatabase(view, name)),
  caches: async (view) => removeEach(await browserStores.caches(view), (name) => view.caches.delete(name)),
  workers: async (view) => removeEach(await browserStores.workers(view), (worker) => worker.unregister()),
};

function deleteDatabase(view: Window, name: string): Promise<void> {
  const request = view.indexedDB.deleteDatabase(name);
  return new Promise((resolve) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => resolve());
  });
}
