import { serverTimeMs } from './clockDifference.js';
import type { TimedAnswer } from './clockDifference.js';

/** An answer that is compared with another. */
export interface ComparedAnswer extends TimedAnswer {
  status: number;
  /** It has headers that a server or a proxy adds on the way, `Content-Length` or `Server` among them. */
  hasServerHeaders: boolean;
}

/** Two answers that were asked for one after the other differ by less, in milliseconds: `Date` has whole seconds. */
const toleranceMs = 10_000;

/**
 * True where an answer that a service worker gave is proved to be none of the network's, by comparison with an answer of
 * the network. A missing `Date` alone proves nothing: many servers send none (HAProxy's own answers, Jetty 9, uWSGI,
 * cockpit), and the worker may have passed such an answer on. One that a worker makes up has no header of a server.
 *
 * @param through the worker's answer
 * @param past the network's answer, to the same request or to one for another address of the site
 * @param isSameRequest the requests are the same: then their statuses can be compared
 *
 * Never throws.
 */
export function isWorkersCopy(
  through: ComparedAnswer,
  past: ComparedAnswer,
  isSameRequest: boolean,
): boolean {
  if (isSameRequest && through.status !== past.status) return true;
  const networkMs = serverTimeMs(past);
  if (networkMs === null) return false;
  if (through.date === null) return isSameRequest || !through.hasServerHeaders;
  const sentMs = serverTimeMs(through);
  const elapsedMs = past.askedAtMs - through.askedAtMs;
  return sentMs !== null && networkMs - sentMs - elapsedMs > toleranceMs;
}
