import { readHttpDate } from './readHttpDate.js';

/**
 * One answer of the site's server, with this device's clock before and after it, in milliseconds since 1970.
 */
export interface TimedAnswer {
  /** Header `Date`; null when absent. */
  date: string | null;
  /** Header `Age`, whole seconds that a cache on the way has kept it (RFC 9111 §5.1); null when absent. */
  age: string | null;
  askedAtMs: number;
  answeredAtMs: number;
}

/**
 * The server's clock as the answer came, milliseconds since 1970; null when it cannot be read.
 */
export function serverTimeMs({ date, age }: TimedAnswer): number | null {
  const sentAtMs = readHttpDate(date?.trim() ?? '');
  const ageSeconds = age?.trim() ?? '0';
  return sentAtMs === null || !/^\d{1,9}$/.test(ageSeconds) ? null : sentAtMs + Number(ageSeconds) * 1000;
}

/**
 * True when the second answer is a copy of the first: it was asked for more than a second later, and by its `Date` and
 * `Age` no time has passed. A cache on the way lets the `Age` grow; a worker's copy stands still. Never throws.
 */
export function isReplayed(first: TimedAnswer, second: TimedAnswer): boolean {
  const time = serverTimeMs(first);
  return time !== null && second.askedAtMs - first.answeredAtMs > 1000 && time === serverTimeMs(second);
}

/**
 * Two answers of right clocks differ by less: `Date` has whole seconds, and answers take up to 4 s on the
 * way.
 */
const agreementSeconds = 5;

/**
 * How far this device's clock is ahead of the server's, in whole seconds; below 0 when it is behind. Right to
 * ±1 s for quick answers (measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50).
 *
 * @param answers in the order in which they were asked, more than a second apart: otherwise a copy by a worker or a
 * cache is not recognised. Answers without a readable `Date` do not count.
 * @returns null without two that count, when they differ by more than 5 s, and when one was replayed.
 *
 * Never throws.
 */
export function clockDifference(answers: readonly TimedAnswer[]): number | null {
  const replayed = answers.some((answer, place) =>
    answers.slice(0, place).some((earlier) => isReplayed(earlier, answer)),
  );
  const differences = answers.map(aheadSeconds).filter((seconds) => seconds !== null);
  if (replayed || differences.length < 2) return null;
  const least = Math.min(...differences);
  const greatest = Math.max(...differences);
  // Plus 0: a rounded -0.3 would be -0.
  return greatest - least > agreementSeconds ? null : Math.round((least + greatest) / 2) + 0;
}

/** The server wrote its `Date` some time between question and answer: halfway is the best estimate. */
function aheadSeconds(answer: TimedAnswer): number | null {
  const serverMs = serverTimeMs(answer);
  const hereMs = (answer.askedAtMs + answer.answeredAtMs) / 2;
  return serverMs === null || !Number.isFinite(hereMs) ? null : (hereMs - serverMs) / 1000;
}
