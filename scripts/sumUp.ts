/** How many checks passed and how many did not. What was skipped did not pass. */
export interface Totals {
  passed: number;
  failed: number;
}

/** Counts of a runner's own report. */
export interface Count extends Totals {
  /** The titles of the tests that did not pass. */
  failures: string[];
}

/** Result of a step: its exit code, and the counts of its own report, if it has one. */
export interface StepResult {
  title: string;
  /** Null when the step was killed or could not be started. */
  exitCode: number | null;
  /** Null for a step that is one check as a whole: the type check, the linter, the build. */
  counted: Count | null;
}

/**
 * Adds up what every step says. A step without a report counts one. One that failed without naming a failed
 * test, or that ran no test at all, counts one failed: nothing passes by not having run. Never throws.
 */
export function sumUp(steps: readonly StepResult[]): Totals {
  const totals = steps.map(countStep);
  return {
    passed: totals.reduce((sum, { passed }) => sum + passed, 0),
    failed: totals.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A line for each thing that failed, so that a long log can be read from its end. Never throws. */
export function namesOfFailures(steps: readonly StepResult[]): string[] {
  return steps.flatMap((step) => {
    const named = step.counted?.failures ?? [];
    if (named.length > 0) return named.map((name) => `${step.title}: ${name}`);
    return countStep(step).failed > 0 ? [step.title] : [];
  });
}

function countStep({ exitCode, counted }: StepResult): Totals {
  const ended = exitCode === 0;
  if (counted === null) return ended ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const silent = counted.failed === 0 && (!ended || counted.passed === 0);
  return silent ? { passed: counted.passed, failed: 1 } : counted;
}
