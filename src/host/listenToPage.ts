import type { HostState } from './host.js';

/**
 * Informs the session when the visitor leaves the page or comes back to it, until the signal ends it.
 *
 * @param current gives the state that is drawn at that moment
 */
export function listenToPage(current: () => HostState | null, signal: AbortSignal): void {
  const options = { signal };
  /** The visitor may have signed in in another tab. */
  const recheck = (): void => {
    if (document.visibilityState === 'visible') current()?.session.recheck(false);
  };
  const leave = (): void => {
    const { open, session } = current() ?? {};
    if (open) session?.leave();
  };
  window.addEventListener('pagehide', leave, options);
  window.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && current()?.session.recheck(true),
    options,
  );
  window.addEventListener('focus', recheck, options);
  document.addEventListener('visibilitychange', recheck, options);
}
