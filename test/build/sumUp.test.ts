// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../scripts/readReports.js';
import { sumUp } from '../../scripts/sumUp.js';

describe('the totals of npm test', () => {
  test('count a step without a report as one', () => {
    const steps = [
      { exitCode: 0, counted: null },
      { exitCode: 2, counted: null },
      { exitCode: null, counted: null },
    ];
    expect(sumUp(steps)).toEqual({ passed: 1, failed: 2 });
  });

  test('count each test of a runner', () => {
    const steps = [
      { exitCode: 0, counted: { passed: 40, failed: 0 } },
      { exitCode: 1, counted: { passed: 7, failed: 3 } },
    ];
    expect(sumUp(steps)).toEqual({ passed: 47, failed: 3 });
  });

  test('count a runner that crashed, whatever it counted before, as one failed', () => {
    expect(sumUp([{ exitCode: 1, counted: { passed: 12, failed: 0 } }])).toEqual({ passed: 12, failed: 1 });
  });

  test('count a runner that ran no test as one failed, though it ended well', () => {
    expect(sumUp([{ exitCode: 0, counted: { passed: 0, failed: 0 } }])).toEqual({ passed: 0, failed: 1 });
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
    const files = [
      { status: 'failed', assertionResults: statuses.map((status) => ({ status })) },
      { status: 'failed', assertionResults: [] },
    ];
    expect(readVitestReport(report({ testResults: files }))).toEqual({ passed: 1, failed: 5 });
  });

  test('of Playwright: skipped, flaky and errors outside of tests count as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(readPlaywrightReport(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 5 });
  });

  test('that are missing or cut off count nothing, so that the runner counts as failed', () => {
    expect(readVitestReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
    expect(readPlaywrightReport(report('cut'))).toEqual({ passed: 0, failed: 0 });
  });
});
