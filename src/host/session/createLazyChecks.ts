import { pause } from '../../diagnosis/probe/startDeadline.js';
import type { BackgroundCheckOptions, BackgroundChecks } from './backgroundChecks.js';
import { loadOnce } from './loadOnce.js';

/** Milliseconds that a page still runs for at most while it is being left. */
const leavingMs = 1000;

/** The background checks, whose file is loaded with the first that is wanted. */
export interface LazyChecks {
  /** Rejects where the file cannot be loaded; the next call tries again. */
  load: () => Promise<BackgroundChecks>;
  /** Runs a check once the file has loaded. */
  run: (check: (checks: BackgroundChecks) => Promise<void>) => void;
}

/**
 * @param options gives the options of the checks when they are loaded
 * @param onFault takes a fault of loading or checking
 * @param signal ends waiting
 */
export function createLazyChecks(
  options: () => BackgroundCheckOptions,
  onFault: (error: unknown) => void,
  signal: AbortSignal,
): LazyChecks {
  const load = loadOnce(async () => {
    const { createBackgroundChecks } = await import('./backgroundChecks.js');
    return createBackgroundChecks(options());
  });
  /** Firefox aborts the loads of a page that is being left. A page that still runs a moment later has a real fault. */
  const reportLater = async (error: unknown): Promise<void> => {
    await pause(leavingMs, signal);
    onFault(error);
  };
  return { load, run: (check) => void load().then(check).catch(reportLater) };
}
