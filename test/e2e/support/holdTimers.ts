import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Put in by {@link holdTimers}; gone once they run. */
    heldForTest?: (() => void)[];
  }
}

/**
 * Holds back the timers of this length, in milliseconds, in every page that opens from now on, so that a deadline does
 * not pass before the test has seen what comes before it. Resolves with what lets them run, in the page that is open.
 */
export async function holdTimers(page: Page, ms: number): Promise<() => Promise<void>> {
  await page.addInitScript((length) => {
    const held: (() => void)[] = [];
    window.heldForTest = held;
    const wait = window.setTimeout;
    window.setTimeout = ((run: () => void, delay = 0) =>
      window.heldForTest && delay === length ? -held.push(run) : wait(run, delay)) as typeof setTimeout;
  }, ms);
  return () =>
    page.evaluate(() => {
      const held = window.heldForTest ?? [];
      delete window.heldForTest;
      for (const run of held) run();
    });
}
