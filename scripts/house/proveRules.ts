import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Folder, folders, pageGlobals } from './folders.js';
import { maxDepth } from './importRules.js';

/** A line of a file that does not exist, and what the table says of it. */
export interface Planted {
  folder: string;
  /** Where it would lie: `src/wizard/steps/logIn.ts`. */
  file: string;
  line: string;
  isAllowed: boolean;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const packages = [
  'react',
  'react-dom/client',
  'xstate',
  'xstate/graph',
  '@xstate/react',
  'node:fs',
  'left-pad',
];

/** Every import that the table speaks of, at each depth: as a value, deferred, passed on, and as a type. */
export const plantedImports: readonly Planted[] = folders.flatMap((folder) =>
  Array.from({ length: maxDepth }, (_, depth) => plantedIn(folder, depth)).flat(),
);

function plantedIn(folder: Folder, depth: number): Planted[] {
  const file = `src/${folder.name}/${'inner/'.repeat(depth)}planted.ts`;
  const out = '../'.repeat(depth + 1);
  const targets = [
    ...folders
      .filter(({ name }) => name !== folder.name)
      .map(({ name }) => ({ name: `${name}/`, specifier: `${out}${name}/planted.js` })),
    ...packages.map((name) => ({ name, specifier: name })),
    { name: 'an entry point', specifier: `${out}index.js` },
    { name: 'what is no part of src', specifier: `${out}../scripts/planted.js` },
  ];
  const globals = pageGlobals.map((name) => ({
    folder: folder.name,
    file,
    line: `void ${name};`,
    isAllowed: !folder.isPure,
  }));
  return [...targets.flatMap(({ name, specifier }) => importsOf(folder, file, name, specifier)), ...globals];
}

function importsOf(
  { name, values, types }: Folder,
  file: string,
  target: string,
  specifier: string,
): Planted[] {
  const isListed = (list: readonly string[]): boolean =>
    list.some((one) => target === one || (!target.endsWith('/') && target.startsWith(`${one}/`)));
  const isValueAllowed = isListed(values);
  const planted = (line: string, isAllowed: boolean): Planted => ({ folder: name, file, line, isAllowed });
  return [
    planted(`import '${specifier}';`, isValueAllowed),
    planted(`export * from '${specifier}';`, isValueAllowed),
    planted(`void import('${specifier}');`, isValueAllowed),
    planted(`export type * from '${specifier}';`, isValueAllowed || isListed(types)),
  ];
}

/** Lints the planted lines, all in one run, and gives back those that lint refuses. Throws where lint cannot run. */
export function refusedByLint<T extends Pick<Planted, 'file' | 'line'>>(planted: readonly T[]): T[] {
  const folder = mkdtempSync(join(tmpdir(), 'fix401-rules-'));
  try {
    cpSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    cpSync(join(project, 'scripts/house/importRules.json'), join(folder, 'scripts/house/importRules.json'), {
      recursive: true,
    });
    const byFile = new Map<string, T[]>();
    for (const one of planted) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
    for (const [file, lines] of byFile) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), lines.map(({ line }) => `${line}\n`).join(''));
    }
    const complaints = lint(folder);
    return [...byFile].flatMap(([file, lines]) =>
      lines.filter((_, index) => complaints.has(`${file}:${index + 1}`)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `file:line` of each complaint about an import or a global. */
function lint(folder: string): Set<string> {
  const linter = join(project, 'node_modules/.bin/oxlint');
  const { stdout, error } = spawnSync(linter, ['--format=unix', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  const complaints = stdout.split('\n').filter((line) => /no-restricted-(imports|globals)/.test(line));
  return new Set(complaints.map((line) => line.split(':').slice(0, 2).join(':')));
}
