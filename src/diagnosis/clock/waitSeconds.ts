import { retryAfterSeconds } from './retryAfterSeconds.js';

/** An answer that may ask to wait. */
export interface WaitingAnswer {
  status: number;
  /** `Retry-After`, null when absent. */
  retryAfter: string | null;
  /** `RateLimit`, null when absent. */
  rateLimit: string | null;
  /** `Date`, null when absent. */
  date: string | null;
  /** The words of the page name one of IIS's two sub-codes for too many requests. */
  namesRateLimit: boolean;
}

/**
 * The wait that a server asks for because of a rate limit: a 429, a 503, IIS's 401.501 and 401.502, or a `RateLimit` of
 * which nothing remains. `Retry-After` beside any other answer is none: Varnish puts it on every answer of its own
 * (measured with Varnish 7.1).
 *
 * @param nowMs the visitor's clock, milliseconds since 1970
 * @returns whole seconds, 0 to 86,400, rounded up; null where there is no limit, or no time in it. Never throws.
 */
export function waitSeconds(answer: WaitingAnswer, nowMs: number): number | null {
  const { status, retryAfter, rateLimit, date, namesRateLimit } = answer;
  const isSpent = isRateLimitSpent(rateLimit);
  if (status !== 429 && status !== 503 && !namesRateLimit && !isSpent) return null;
  const reset = isSpent ? resetIn(rateLimit) : null;
  return retryAfterSeconds(retryAfter, date, nowMs) ?? retryAfterSeconds(reset, date, nowMs);
}

/** `r=0` in the current draft, `remaining=0` in earlier ones (draft-ietf-httpapi-ratelimit-headers). Never throws. */
export const isRateLimitSpent = (header: string | null): boolean =>
  numberIn(header, /\b(?:remaining|r)\s?=\s?(\d{1,9})\b/i) === 0;

const resetIn = (header: string | null): string | null => {
  const seconds = numberIn(header, /\b(?:reset|t)\s?=\s?(\d{1,9})\b/i);
  return seconds === null ? null : String(seconds);
};

function numberIn(header: string | null, form: RegExp): number | null {
  const found = form.exec(header?.slice(0, 500) ?? '')?.[1];
  return found === undefined ? null : Number(found);
}
