import { type Folder, pageGlobals } from './folders.js';

/** One `overrides` entry of `.oxlintrc.json`. */
export interface LintOverride {
  files: string[];
  rules: Record<string, unknown>;
}

/** One pattern of the rule `no-restricted-imports`. */
interface Pattern {
  regex?: string;
  group?: string[];
  allowTypeImports?: true;
  message: string;
}

/** Folders below `src/` may lie this deep: `wizard/evidence/` is 2. */
export const maxDepth = 3;

/**
 * Lint's rules for the folders, as the file that `.oxlintrc.json` extends. An import is relative or names a package;
 * how many `../` lead out of the folder depends on the file's depth, so there is an entry for each depth.
 */
export function lintOverrides(folders: readonly Folder[]): LintOverride[] {
  const names = folders.map(({ name }) => name);
  const imports = folders.flatMap((folder) =>
    Array.from({ length: maxDepth }, (_, index): LintOverride => {
      const depth = index + 1;
      return {
        files: [`src/${folder.name}/${'*/'.repeat(index)}*.{ts,tsx}`],
        rules: {
          'no-restricted-imports': [
            'error',
            { patterns: [...folderPatterns(folder, names, depth), ...packagePatterns(folder)] },
          ],
        },
      };
    }),
  );
  const pure = folders.filter(({ isPure }) => isPure).map(({ name }) => `src/${name}/**`);
  return [...imports, { files: pure, rules: { 'no-restricted-globals': ['error', ...pageGlobals] } }];
}

function folderPatterns({ name, values, types }: Folder, names: readonly string[], depth: number): Pattern[] {
  const out = String.raw`\.\./`.repeat(depth);
  const others = names
    .map((other) => `${other}/`)
    .filter((other) => other !== `${name}/` && !values.includes(other));
  const typesOnly = others.filter((other) => types.includes(other));
  const refused = others.filter((other) => !types.includes(other));
  const patterns: Pattern[] = [
    { regex: `^${out}(${refused.join('|')})`, message: `src/${name}/ knows nothing of this folder.` },
    { regex: `^${out}[^/]+$`, message: 'An entry point is imported by nobody.' },
    { regex: String.raw`^${out}\.\./`, message: 'What lies outside src/ is no part of the product.' },
    { regex: String.raw`^\./\.\./|[^./]/\.\./`, message: 'The shortest path names a file.' },
  ];
  if (typesOnly.length > 0)
    patterns.push({
      regex: `^${out}(${typesOnly.join('|')})`,
      allowTypeImports: true,
      message: `src/${name}/ takes only types from this folder.`,
    });
  return patterns;
}

/** A rule for a package covers the modules inside it: `react-dom` and `react-dom/client`. */
const allowed = (packages: readonly string[]): string[] =>
  packages.flatMap((one) => [`!${one}`, `!${one}/**`]);

const isPackage = (target: string): boolean => !target.endsWith('/');
const isScoped = (name: string): boolean => name.startsWith('@');

/**
 * Patterns of this kind work like a `.gitignore`: everything is refused, then some is allowed again. `!react` would
 * allow `@xstate/react` as well, so scoped packages are refused once more after the others.
 */
function packagePatterns({ name, values, types }: Folder): Pattern[] {
  const packages = [...values, ...types].filter(isPackage);
  const known = [
    ...allowed(packages.filter((one) => !isScoped(one))),
    '@*/**',
    ...allowed(packages.filter(isScoped)),
  ];
  const typesOnly = types.filter(isPackage).flatMap((one) => [one, `${one}/**`]);
  const patterns: Pattern[] = [
    { group: ['**', ...known, '!./**', '!../**'], message: `src/${name}/ does not use this package.` },
  ];
  if (typesOnly.length > 0)
    patterns.push({
      group: typesOnly,
      allowTypeImports: true,
      message: `src/${name}/ takes only types from this package.`,
    });
  return patterns;
}

/** The table of ARCHITECTURE.md. */
export function architectureTable(folders: readonly Folder[]): string {
  const rows = folders.map(({ name, holds, values, types, isPure }) => {
    const cells = [`\`${name}/\``, isPure ? `${holds} Pure.` : holds, listed(values), listed(types)];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| folder of `src/` | holds | imports | types alone |', '|---|---|---|---|', ...rows].join('\n');
}

const listed = (targets: readonly string[]): string =>
  targets.map((target) => `\`${target}\``).join(' ') || '–';
