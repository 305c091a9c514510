import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { hostileInputs, secretWord } from './hostileInputs.js';
import type { InputKind, Random } from './hostileInputs.js';
import { readers } from './readers.js';

/** Inputs of all kinds together, unless another number is given. */
const usualCount = 1_000_000;

/** Time of a text of ten times the length, as a multiple: a reader whose time is in proportion stays below. */
const maxTimeRatio = 30;

/**
 * `npm run fuzz [count] [seed]`: reads generated headers, pages and texts, and prints how many, in what time, and what
 * went wrong. A reader must throw nothing, let no planted secret through, and take time in proportion to the length.
 * Outside of `npm test`, since it takes minutes. The same seed makes the same inputs.
 */
async function fuzz(count: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const kinds = Object.keys(readers) as InputKind[];
  let failures = 0;
  for (const kind of kinds) {
    const faults = await readMany(kind, Math.ceil(count / kinds.length), random);
    const ratio = await timeRatio(kind, random);
    if (ratio > maxTimeRatio) faults.push(`ten times the length takes ${ratio.toFixed(1)} times as long`);
    failures += faults.length;
    for (const fault of faults.slice(0, 5)) console.log(`  ✘ ${fault}`);
    console.log(`  ten times the length takes ${ratio.toFixed(1)} times as long`);
  }
  console.log(`${count} inputs, seed ${seed}: ${failures} failures`);
  process.exitCode = failures === 0 ? 0 : 1;
}

async function readMany(kind: InputKind, count: number, random: Random): Promise<string[]> {
  const faults: string[] = [];
  const start = performance.now();
  for (let at = 0; at < count; at += 1) {
    const input = hostileInputs[kind](random);
    const fault = await faultOf(kind, input);
    if (fault !== null) faults.push(`${fault}: ${JSON.stringify(input.slice(0, 300))}`);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${kind}: ${count} in ${seconds.toFixed(1)} s`);
  return faults;
}

async function faultOf(kind: InputKind, input: string): Promise<string | null> {
  try {
    const read = JSON.stringify(await readers[kind](input)).toUpperCase();
    return read.includes(secretWord) ? 'a secret is let through' : null;
  } catch (error) {
    return `it throws ${String(error)}`;
  }
}

/** Time of long inputs in relation to that of inputs of a tenth of their length. The fastest of several runs counts. */
async function timeRatio(kind: InputKind, random: Random): Promise<number> {
  const part = hostileInputs[kind](random) + hostileInputs[kind](random);
  const times = [5000, 50_000].map(async (length) => {
    const input = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const runs: number[] = [];
    for (let run = 0; run < 7; run += 1) {
      const start = performance.now();
      await readers[kind](input);
      runs.push(performance.now() - start);
    }
    return Math.min(...runs);
  });
  const [short = 0, long = 0] = await Promise.all(times);
  return long / Math.max(short, 0.05);
}

/** Mulberry32, a small generator of good quality (public domain): the same numbers for the same seed. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = usualCount, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
  await fuzz(count, seed);
}
