import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { findChromium } from '../../test/support/findChromium.js';
import { buildFloors, candidates, serve } from './candidates.js';
import type { Candidate } from './candidates.js';
import { openOnce, weighMessage, weighUnused } from './visitPage.js';
import type { Opening } from './visitPage.js';

/** Each is opened so often, in turn with the others: what slows the machine down meanwhile slows all of them. */
const openings = 15;
const slowdowns = [1, 4];
const frameMs = 1000 / 60;

/** `npm run bench`, after `npm run build`: ours beside the floor below it, from one run. */
async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fix401-bench-'));
  const { close, origin } = await serve(folder);
  const browser = await chromium.launch(await findChromium());
  try {
    await buildFloors(folder);
    console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
    await printBytes(browser, origin);
    for (const slowdown of slowdowns) await printTimes(browser, origin, slowdown);
  } finally {
    await browser.close();
    close();
    await rm(folder, { recursive: true });
  }
}

async function printBytes(browser: Browser, origin: string): Promise<void> {
  console.log(`\n${row('bytes over the wire (brotli 11)', 'before use', 'to message')}`);
  for (const { name, script, floor } of candidates) {
    const address = `${origin}/${script}`;
    const unused = await weighUnused(browser, address);
    // The floor is one file: it is all there before anybody uses it.
    const message = floor ? await weighMessage(browser, `${address}?status=401`) : unused;
    console.log(row(name, String(unused), String(message)));
  }
}

async function printTimes(browser: Browser, origin: string, slowdown: number): Promise<void> {
  const taken = new Map<Candidate['name'], Opening[]>(candidates.map(({ name }) => [name, []]));
  for (let at = 0; at < openings; at += 1) {
    for (const { name, script } of candidates) {
      taken.get(name)?.push(await openOnce(browser, `${origin}/${script}`, slowdown));
    }
  }
  const median = (name: Candidate['name'], part: keyof Opening): number =>
    medianOf((taken.get(name) ?? []).map((opening) => opening[part]));
  const title = `ms from click to frame, CPU ${slowdown === 1 ? 'as it is' : `${slowdown}× slower`}`;
  console.log(`\n${row(title, 'panel', 'message')}`);
  for (const { name } of candidates) {
    console.log(row(name, median(name, 'panel').toFixed(1), median(name, 'message').toFixed(1)));
  }
  for (const { name, floor } of candidates) {
    if (!floor) continue;
    const more = median(name, 'message') - median(floor, 'message');
    const verdict = more <= frameMs ? 'yes' : 'NO';
    console.log(
      `${name}: open within one frame (${frameMs.toFixed(1)} ms) more than ${floor}? ${verdict}, ` +
        `${more.toFixed(1)} ms more (medians of ${openings})`,
    );
  }
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function row(name: string, ...columns: string[]): string {
  return name.padEnd(44) + columns.map((column) => column.padStart(12)).join('');
}

await bench();
