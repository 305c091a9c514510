import { useLayoutEffect, useState } from 'preact/compat';

/** Takes the place of React in the light build: what is used of it. The build fails when a name is missing. */
export {
  Component,
  createElement,
  useEffect,
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/compat';

/**
 * Preact's own listens only after the first frame: what is known a moment after opening would be a frame late. This
 * one listens as soon as the tree is there. The snapshot is the same object until it changes.
 */
export function useSyncExternalStore<Snapshot>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => Snapshot,
): Snapshot {
  const [, drawAgain] = useState(getSnapshot);
  useLayoutEffect(() => {
    const listen = (): void => drawAgain(getSnapshot);
    listen();
    return subscribe(listen);
  }, [subscribe, getSnapshot]);
  return getSnapshot();
}
