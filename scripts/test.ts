import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlaywrightReport, readVitestReport } from './readReports.js';
import { type Count, namesOfFailures, type StepResult, sumUp } from './sumUp.js';

/** One step of `npm test`: an npm command, and where its own count can be read afterwards. */
interface Step {
  title: string;
  npm: string[];
  count?: () => Count;
}

const unitReport = 'test-results/unit.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

/** In this order: the tests of the build and the journeys need the build. `--no`: nothing is downloaded. */
const steps: Step[] = [
  { title: 'type check', npm: ['run', '--silent', 'typecheck'] },
  { title: 'lint', npm: ['run', '--silent', 'lint'] },
  { title: 'build', npm: ['run', '--silent', 'build'] },
  {
    title: 'unit tests',
    npm: ['exec', '--no', '--', 'vitest', 'run', ...reporters],
    count: () => readVitestReport(unitReport),
  },
  {
    title: 'journeys in a real browser',
    npm: ['exec', '--no', '--', 'playwright', 'test'],
    count: () => readPlaywrightReport('test-results/e2e.json'),
  },
];

/** `npm test`: everything that must hold, whatever failed before it; the true totals are the last line. */
async function testAll(): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  // A report of an earlier run must not be counted when a runner crashes, nor an old build be tested.
  for (const stale of ['test-results', 'dist']) rmSync(stale, { recursive: true, force: true });
  const results: StepResult[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.title}`);
    results.push({ title: step.title, exitCode: await run(step.npm), counted: step.count?.() ?? null });
  }
  const { passed, failed } = sumUp(results);
  process.exitCode = failed === 0 ? 0 : 1;
  for (const name of namesOfFailures(results)) console.log(`✘ ${name}`);
  console.log(`\n${passed} passed, ${failed} failed`);
}

/** Runs npm with its output on this terminal. Resolves with the exit code, null when there is none. */
function run(npmArguments: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn('npm', npmArguments, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}

await testAll();
