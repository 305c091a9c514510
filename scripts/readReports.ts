import { readFileSync } from 'node:fs';
import type { Count } from './sumUp.js';

/** The part of Vitest's JSON report that counts. https://vitest.dev/guide/reporters.html#json-reporter */
interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** The part of Playwright's JSON report that counts. https://playwright.dev/docs/api/class-testreporter */
interface PlaywrightReport {
  errors: unknown[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  title: string;
  specs?: { title: string; tests: { projectName: string; status: string }[] }[];
  suites?: PlaywrightSuite[];
}

/** Counts the tests of a Vitest run; a file that failed outside of its tests counts one. Never throws. */
export function readVitestReport(path: string): Count {
  return countOrNothing(() => {
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
    const tests = report.testResults.flatMap((file) => file.assertionResults);
    const failed = tests.filter(({ status }) => status !== 'passed');
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    return {
      passed: tests.length - failed.length,
      failed: failed.length + brokenFiles.length,
      failures: [...failed.map(({ fullName }) => fullName), ...brokenFiles.map(({ name }) => name)],
    };
  });
}

/** Counts the tests of a Playwright run; an error outside of any test counts one. Never throws. */
export function readPlaywrightReport(path: string): Count {
  return countOrNothing(() => {
    const { stats, errors, suites } = JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport;
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
      failures: suites.flatMap(namesIn),
    };
  });
}

function namesIn({ title, specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status !== 'expected')
      .map(({ projectName }) => `[${projectName}] ${spec.title}`),
  );
  return [...own, ...suites.flatMap(namesIn)].map((name) => `${title} › ${name}`);
}

/** A report that is missing or not readable says that nothing ran. */
function countOrNothing(count: () => Count): Count {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}
