/** The store that a copy of the page came from. */
export type CopySource = 'service-worker' | 'http-cache' | 'history';

/** How the page came here, as far as it can read; null where an engine does not tell. */
export interface CopyReadings {
  /** A service worker controls the page, by `navigator.serviceWorker.controller`. */
  controlled: boolean;
  /** It is proved that the worker's answer is not the network's: see `isWorkersCopy`. */
  isWorkersCopy: boolean;
  /** `deliveryType` of the navigation entry: only Chromium has it. */
  deliveryType: string | null;
  /** `type` of the navigation entry. WebKit says `navigate` even after going back. */
  navigationType: string | null;
  /** `transferSize` of the navigation entry, in bytes. Firefox says 0 until the page has loaded. */
  transferSize: number | null;
  /** `encodedBodySize` of the navigation entry, in bytes. */
  bodySize: number | null;
  /** A `pageshow` event was `persisted`: the page came back from the history, its scripts still running. */
  wasRestored: boolean;
  /** The page's `load` event has passed. */
  loaded: boolean;
}

/**
 * The store that the page on show came from. Null when it came from the network, or when that cannot be told.
 *
 * A worker is named only where its copy is proved: one that passes every request on is not to blame. The sizes of a page
 * that a worker served prove nothing: Firefox says 0 bytes also where the worker asked the network, and Chromium says
 * `cache` where nothing is cached (measured in Chromium 156 and Firefox ESR 153).
 *
 * Never throws.
 */
export function copyFrom(readings: CopyReadings): CopySource | null {
  const { controlled, isWorkersCopy, deliveryType, navigationType, wasRestored, loaded } = readings;
  if (controlled && isWorkersCopy) return 'service-worker';
  if (wasRestored) return 'history';
  if (controlled) return null;
  const nothingSent = loaded && readings.transferSize === 0;
  if (navigationType === 'back_forward' && (nothingSent || deliveryType === 'cache')) return 'history';
  const cameFromCache = deliveryType === 'cache' || (nothingSent && (readings.bodySize ?? 0) > 0);
  return cameFromCache ? 'http-cache' : null;
}
