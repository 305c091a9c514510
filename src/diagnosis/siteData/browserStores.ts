import { withinTime } from './withinTime.js';

/** The browser's stores that answer asynchronously. Each counts as empty where it is missing, refuses or hangs. */
export const browserStores = {
  databases: (view: Window): Promise<string[]> =>
    withinTime(async () => (await view.indexedDB.databases()).flatMap(({ name }) => name ?? []), []),
  caches: (view: Window): Promise<string[]> => withinTime(async () => [...(await view.caches.keys())], []),
  workers: (view: Window): Promise<readonly ServiceWorkerRegistration[]> =>
    withinTime(async () => [...(await view.navigator.serviceWorker.getRegistrations())], []),
};
