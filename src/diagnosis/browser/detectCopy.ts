/** Who kept the copy that is seen. */
export type CopySource = 'service-worker' | 'http-cache' | 'history';

/** What the page can read about how it came here; null where an engine does not tell. */
export interface CopyReadings {
  /** A service worker controls the page, by `navigator.serviceWorker.controller`. */
  controlled: boolean;
  /** An answer of the page's address had a `Date`. False also for {@link isReplayed}, null without any. */
  answerHasDate: boolean | null;
  /** `deliveryType` of the navigation entry: only Chromium has it. */
  deliveryType: string | null;
  /** `type` of the navigation entry. WebKit says `navigate` even after going back. */
  navigationType: string | null;
  /** `transferSize` of the navigation entry, in bytes. Firefox says 0 until the page has loaded. */
  transferSize: number | null;
  /** `encodedBodySize` of the navigation entry, in bytes. */
  bodySize: number | null;
  /** A `pageshow` event was `persisted`: the page came back alive as it was left. */
  wasRestored: boolean;
  /** The page's `load` event has passed. */
  loaded: boolean;
}

/**
 * Whether what is seen is a copy, and whose. Null when it came from the network, or nobody can tell.
 *
 * A worker is named only by its own answers: the network's have a `Date` (RFC 9110 §6.6.1), and a worker
 * that lets everything through is not to blame. The sizes of a page that it gave say nothing: 0 bytes in
 * Firefox also where it asked the network, and `cache` in Chromium where nothing is cached (measured in
 * Chromium 156 and Firefox ESR 153).
 *
 * Never throws.
 */
export function copyFrom(readings: CopyReadings): CopySource | null {
  const { controlled, answerHasDate, deliveryType, navigationType, wasRestored, loaded } = readings;
  if (controlled && answerHasDate === false) return 'service-worker';
  if (wasRestored) return 'history';
  if (controlled) return null;
  const nothingSent = loaded && readings.transferSize === 0;
  if (navigationType === 'back_forward' && (nothingSent || deliveryType === 'cache')) return 'history';
  const cameFromCache = deliveryType === 'cache' || (nothingSent && (readings.bodySize ?? 0) > 0);
  return cameFromCache ? 'http-cache' : null;
}
