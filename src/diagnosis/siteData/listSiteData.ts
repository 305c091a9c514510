import { dataKinds } from '../../wizard/contracts.js';
import type { DataKind, StoredData } from '../../wizard/contracts.js';
import { attempt } from '../attempt.js';
import { browserStores } from './browserStores.js';
import { visibleCookies } from './cookieNames.js';
import { namesForDisplay } from './namesForDisplay.js';
import { isSignInKey, storageKeys } from './storageKeys.js';

/**
 * Lists what the browser keeps of this site, as far as the page's script is shown it: the kinds of which there is
 * something, by name and never by value. The wizard's own key is left out.
 *
 * Never throws, never rejects, takes at most 2 s: a store that is missing, refuses or hangs counts as empty.
 */
export async function listSiteData(view: Window): Promise<StoredData[]> {
  const all = await Promise.all(
    dataKinds.map(async (kind) => ({ kind, ...namesForDisplay(await listers[kind](view)) })),
  );
  return all.filter(({ names, more }) => names.length + more > 0);
}

const listers: Record<DataKind, (view: Window) => string[] | Promise<string[]>> = {
  cookies: visibleCookies,
  'sign-in-keys': (view) => storageKeys(view, isSignInKey),
  'other-keys': (view) => storageKeys(view, (key) => !isSignInKey(key)),
  databases: browserStores.databases,
  caches: browserStores.caches,
  workers: async (view) =>
    (await browserStores.workers(view)).map(({ scope }) => attempt(() => new URL(scope).pathname, '')),
};
