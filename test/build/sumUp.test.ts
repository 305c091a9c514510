import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../scripts/readReports.js';
import { namesOfFailures, sumUp } from '../../scripts/sumUp.js';

const counted = (passed: number, ...failures: string[]) => ({ passed, failed: failures.length, failures });

describe('the totals of npm test', () => {
  test('count a step without a report as one', () => {
    const steps = [
      { title: 'type check', exitCode: 0, counted: null },
      { title: 'lint', exitCode: 2, counted: null },
      { title: 'build', exitCode: null, counted: null },
    ];
    expect(sumUp(steps)).toEqual({ passed: 1, failed: 2 });
    expect(namesOfFailures(steps)).toEqual(['lint', 'build']);
  });

  test('count each test of a runner', () => {
    const steps = [
      { title: 'unit tests', exitCode: 0, counted: counted(40) },
      { title: 'journeys', exitCode: 1, counted: counted(7, 'a', 'b', 'c') },
    ];
    expect(sumUp(steps)).toEqual({ passed: 47, failed: 3 });
    expect(namesOfFailures(steps)).toEqual(['journeys: a', 'journeys: b', 'journeys: c']);
  });

  test('count a runner that crashed, whatever it counted before, as one failed', () => {
    const steps = [{ title: 'unit tests', exitCode: 1, counted: counted(12) }];
    expect(sumUp(steps)).toEqual({ passed: 12, failed: 1 });
    expect(namesOfFailures(steps)).toEqual(['unit tests']);
  });

  test('count a runner that ran no test as one failed, though it ended well', () => {
    const steps = [{ title: 'unit tests', exitCode: 0, counted: counted(0) }];
    expect(sumUp(steps)).toEqual({ passed: 0, failed: 1 });
    expect(namesOfFailures(steps)).toEqual(['unit tests']);
  });
});

describe("the runners' own reports", () => {
  const folder = mkdtempSync(join(tmpdir(), 'fix401-reports-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function report(content: unknown): string {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(content));
    return path;
  }

  test('of Vitest: skipped, todo and files that do not load count as failed', () => {
    const statuses = ['passed', 'failed', 'skipped', 'todo', 'pending'];
    const testResults = [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: statuses.map((status) => ({ status, fullName: `it is ${status}` })),
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    ];
    expect(readVitestReport(report({ testResults }))).toEqual(
      counted(1, 'it is failed', 'it is skipped', 'it is todo', 'it is pending', 'b.test.ts'),
    );
  });

  test('of Playwright: skipped, flaky and errors outside of tests count as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    const tests = ['expected', 'flaky'].map((status) => ({ projectName: 'firefox', status }));
    const suites = [
      { title: 'a.spec.ts', suites: [{ title: 'a visitor', specs: [{ title: 'comes', tests }] }] },
    ];
    expect(readPlaywrightReport(report({ stats, suites, errors: [{}] }))).toEqual({
      passed: 5,
      failed: 5,
      failures: ['a.spec.ts › a visitor › [firefox] comes'],
    });
  });

  test('that are missing or cut off count nothing, so that the runner counts as failed', () => {
    expect(readVitestReport(join(folder, 'none.json'))).toEqual(counted(0));
    expect(readPlaywrightReport(report('cut'))).toEqual(counted(0));
  });
});
