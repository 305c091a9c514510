import { readFileSync } from 'node:fs';
import type { Totals } from './sumUp.js';

/** The part of Vitest's JSON report that counts. https://vitest.dev/guide/reporters.html#json-reporter */
interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The part of Playwright's JSON report that counts. https://playwright.dev/docs/api/class-testreporter */
interface PlaywrightReport {
  errors: unknown[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts the tests of a Vitest run; a file that failed outside of its tests counts one. Never throws. */
export function readVitestReport(path: string): Totals {
  return countOrNothing(() => {
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
    const tests = report.testResults.flatMap((file) => file.assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    return { passed, failed: tests.length - passed + brokenFiles.length };
  });
}

/** Counts the tests of a Playwright run; an error outside of any test counts one. Never throws. */
export function readPlaywrightReport(path: string): Totals {
  return countOrNothing(() => {
    const { stats, errors } = JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport;
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    };
  });
}

/** A report that is missing or not readable says that nothing ran. */
function countOrNothing(count: () => Totals): Totals {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 0 };
  }
}
