import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes the place of React in the light build: the part of it that is used. The build fails when a name is missing.
 * `preact/compat` would also rename attributes and events, and none that it renames is used.
 */
export { Component, createElement } from 'preact';
export { useEffect, useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** React wraps the browser's event; Preact passes the event itself. */
options.event = (event: Event) => Object.assign(event, { nativeEvent: event });

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
