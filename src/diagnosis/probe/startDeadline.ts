/**
 * Joins the caller's signal and a time limit, in milliseconds. `AbortSignal.any` is missing in Safari before 17.4 and
 * Firefox before 124, and the timer of `AbortSignal.timeout` cannot be stopped. Call `end` once the work is done. Never
 * throws.
 */
export function startDeadline(
  signal: AbortSignal,
  timeoutMs: number,
): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, end };
}

/** A promise for a race: rejects once the signal is aborted, and never resolves. */
export function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Error('aborted'));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

/** Resolves after this many milliseconds; never when the signal is aborted before. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
