/** A fault that passes by itself. */
export interface Outage {
  /** Milliseconds until it is over, 0 from then on. Being asked for the first time begins it. */
  msLeft(): number;
}

/**
 * A fault that is over some time after somebody first met it.
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
