/** Whole seconds from now until a time, rounded up; 0 when it has passed. `untilMs`: milliseconds since the epoch. */
export const secondsUntil = (untilMs: number): number =>
  Math.max(0, Math.ceil((untilMs - Date.now()) / 1000));
