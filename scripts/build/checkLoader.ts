import { relative } from 'node:path';
import type { Rolldown } from 'vite';

/** Static imports of a module: https://rollupjs.org/plugin-development/#this-getmoduleinfo */
type ImportsOf = (id: string) => readonly string[];

/**
 * The reason why the loader cannot be one, as one sentence, or null. A classic script cannot import or export; and
 * what it shares with the panel would be loaded on every page, before anybody asked for it. Never throws.
 */
export function checkLoader(
  loader: Rolldown.OutputChunk,
  panel: Rolldown.OutputChunk,
  importsOf: ImportsOf,
): string | null {
  const panelModules = withImports(panel, importsOf);
  const shared = withImports(loader, importsOf)
    .filter((id) => panelModules.includes(id))
    .map(shorten);
  if (shared.length > 0) {
    return `The loader (src/loader/embed.ts) and the panel (src/host/panel.ts) share the run-time module ${shared.join(', ')}.`;
  }
  const imports = [...loader.dynamicImports, ...loader.imports];
  if (imports.length > 0) return `The loader (src/loader/embed.ts) imports ${imports.join(', ')}.`;
  if (loader.exports.length > 0)
    return `The loader (src/loader/embed.ts) exports ${loader.exports.join(', ')}.`;
  return null;
}

/** An entry's module and everything that must load before it runs, apart from the bundler's own helpers. */
function withImports({ facadeModuleId }: Rolldown.OutputChunk, importsOf: ImportsOf): string[] {
  const seen = new Set([facadeModuleId ?? '']);
  // A set's iterator visits what is added meanwhile.
  for (const id of seen) for (const imported of importsOf(id)) seen.add(imported);
  return [...seen].filter((id) => !id.startsWith('\0'));
}

/** Module ids are absolute paths. */
const shorten = (id: string): string => relative(process.cwd(), id);
