import { useSyncExternalStore } from 'react';

/**
 * Takes the place of `use-sync-external-store/shim/with-selector`, which React has not needed since 18: `useSelector`
 * is used here with the whole snapshot, which is the same object until it changes.
 */
export const useSyncExternalStoreWithSelector = <Snapshot, Selection>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => Snapshot,
  getServerSnapshot: (() => Snapshot) | undefined,
  select: (snapshot: Snapshot) => Selection,
): Selection => select(useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot));
