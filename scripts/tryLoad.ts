import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** How often the suite runs. */
const runs = 3;

/** Keeps a processor busy until whoever started it is gone, in whatever way that happened. */
const endlessLoop = 'const { ppid } = process; while (process.ppid === ppid);';

/** The last line of `npm test`. */
const isTotals = (line: string): boolean => /^\d+ passed, \d+ failed$/.test(line);

/**
 * `npm run try-load`: runs the whole suite three times while an endless loop keeps each processor busy. The totals of
 * each run are the last lines; any failure ends it with another code than 0.
 */
async function tryLoad(): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const loops = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', endlessLoop], { stdio: 'ignore' }),
  );
  const results: string[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      console.log(`\n── run ${run} of ${runs}, beside ${loops.length} endless loops`);
      results.push(await runSuite());
    }
  } finally {
    for (const loop of loops) loop.kill('SIGKILL');
  }
  console.log();
  for (const [at, result] of results.entries()) console.log(`run ${at + 1}: ${result}`);
  process.exitCode = results.every((result) => result.endsWith(', 0 failed')) ? 0 : 1;
}

/** Resolves with the totals; with what happened instead when there are none. */
async function runSuite(): Promise<string> {
  const suite = spawn('npm', ['test'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => {
    suite.once('error', () => resolve(null)).once('close', resolve);
  });
  let totals = '';
  for await (const line of createInterface(suite.stdout)) {
    console.log(line);
    if (isTotals(line)) totals = line;
  }
  const code = await ended;
  if (totals === '') return `no totals (code ${code}), 1 failed`;
  return code === 0 || !totals.endsWith(', 0 failed') ? totals : `${totals}, but code ${code}`;
}

await tryLoad();
