import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { filePrefixes, loaderFiles } from './wrapLoader.js';
import type { Flavour } from './wrapLoader.js';

/** Bytes of one file or of several added up: as they are, with gzip -9, with brotli 11. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Sizes of the files that a visitor's browser loads, one by one and along its way. */
export interface Sizes {
  files: Record<string, Size>;
  /** The file of the tag: every visitor of every page that holds it pays for it. */
  loader: Size;
  /** The panel, with everything that it imports statically: it shows the first usable message. */
  panel: Size;
  /** All from the tag to that message. */
  journey: Size;
  /** The same with the light build. */
  lite: Size;
}

/** One guard: what is weighed, in which encoding, and the most that it may weigh. */
export interface Budget {
  of: 'loader' | 'panel' | 'journey' | 'lite';
  encoding: keyof Size;
  /** Bytes. */
  bytes: number;
}

/**
 * The guards of decision 14. `journey` is everything from the tag to the first message with React, `lite` the same
 * with the light build.
 */
export const budgets: readonly Budget[] = [
  { of: 'loader', encoding: 'brotli', bytes: 2048 },
  { of: 'panel', encoding: 'gzip', bytes: 106_500 },
  { of: 'journey', encoding: 'brotli', bytes: 94_500 },
  { of: 'lite', encoding: 'brotli', bytes: 43_500 },
];

/** Bytes of gzip of the panel's budget that stay free for the next change. */
export const panelReserve = 1000;

/** Part of a budget from which on the build warns. */
export const warnAbove = 0.98;

/** Measures a built `dist/`. Throws one sentence when it does not hold both script builds. */
export function measureSizes(distFolder: string): Sizes {
  const names = scriptFiles(distFolder);
  const files = Object.fromEntries(
    names.map((name) => [name, measure(readFileSync(join(distFolder, name)))]),
  );
  const sum = (some: string[]): Size => addUp(Object.entries(files).filter(([name]) => some.includes(name)));
  const measureBuild = (flavour: Flavour): Pick<Sizes, 'loader' | 'panel' | 'journey'> => {
    const loaderFile = loaderFiles[flavour];
    const panelFile = names.find((name) => name.startsWith(`${filePrefixes[flavour]}panel-`));
    if (!names.includes(loaderFile) || panelFile === undefined) {
      throw new Error(`${distFolder} holds no script build: run "npm run build" first.`);
    }
    const panel = withStaticImports(distFolder, panelFile);
    return { loader: sum([loaderFile]), panel: sum(panel), journey: sum([loaderFile, ...panel]) };
  };
  return { files, ...measureBuild('react'), lite: measureBuild('lite').journey };
}

function scriptFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .toSorted();
  } catch {
    return [];
  }
}

export function measure(content: Buffer): Size {
  return {
    raw: content.byteLength,
    gzip: gzipSync(content, { level: 9 }).byteLength,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength,
  };
}

function addUp(files: [string, Size][]): Size {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const [, size] of files) {
    total.raw += size.raw;
    total.gzip += size.gzip;
    total.brotli += size.brotli;
  }
  return total;
}

/** A chunk and all chunks that must be there before it runs. Chunks name each other as `./file.js`. */
function withStaticImports(folder: string, entry: string): string[] {
  const seen = new Set([entry]);
  // A set's iterator visits what is added meanwhile.
  for (const name of seen) {
    for (const statement of parseAst(readFileSync(join(folder, name), 'utf8')).body) {
      if ('source' in statement && statement.source) seen.add(statement.source.value.replace('./', ''));
    }
  }
  return [...seen];
}
