import { readHttpDate } from './readHttpDate.js';

/** Longest wait that a visitor is told, in seconds: one day. */
const maxSeconds = 86_400;

/**
 * The wait that the server asks for in its `Retry-After` (RFC 9110 §10.2.3): seconds, or a date. A date is counted from
 * the server's own `Date`, since the visitor's clock may be wrong; from `nowMs` without one.
 *
 * @param header `Retry-After`, null when absent.
 * @param date `Date` of the same answer, null when absent.
 * @param nowMs the visitor's clock, milliseconds since 1970.
 * @returns whole seconds, 0 to 86,400, rounded up; null when it cannot be read.
 *
 * Never throws.
 */
export function retryAfterSeconds(header: string | null, date: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  // Some libraries send decimals (rate-limiter-flexible).
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text)), maxSeconds);
  const until = readHttpDate(text);
  const from = readHttpDate(date?.trim() ?? '') ?? nowMs;
  if (until === null || !Number.isFinite(from)) return null;
  return Math.min(Math.max(Math.ceil((until - from) / 1000), 0), maxSeconds);
}
