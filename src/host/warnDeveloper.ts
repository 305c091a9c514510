import type { ConfigProblem } from '../config/readConfig.js';

/** Writes one console line about values that cannot be used, by a file that only such owners load. Never throws. */
export function warnDeveloper(problems: readonly ConfigProblem[]): void {
  if (problems.length === 0) return;
  void import('../config/reportProblems.js').then(
    ({ reportProblems }) => reportProblems(problems),
    () => {}, // a line that cannot be loaded is not written
  );
}
