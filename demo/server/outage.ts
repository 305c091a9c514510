/** A fault that passes by itself. */
export interface Outage {
  /** Milliseconds until it is over, then 0. The first call begins it. */
  msLeft(): number;
}

/**
 * A fault that ends a given time after it was first met.
 * @param now milliseconds since the epoch
 * @param lengthMs how long it lasts, in milliseconds
 */
export function createOutage(now: () => number, lengthMs: number): Outage {
  let endsAtMs: number | null = null;
  return {
    msLeft: () => {
      endsAtMs ??= now() + lengthMs;
      return Math.max(endsAtMs - now(), 0);
    },
  };
}
