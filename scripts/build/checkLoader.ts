import { relative } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * What makes the loader no loader, as one sentence, or null. A classic script cannot import or export; and
 * what it shares with the panel would be loaded on every page, before anybody asked for it. Never throws.
 */
export function checkLoader(
  loader: Rolldown.OutputChunk,
  panel: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
): string | null {
  const panelModules = runTimeModules(panel, bundle);
  const shared = [...runTimeModules(loader, bundle)].filter((id) => panelModules.has(id)).map(shorten);
  if (shared.length > 0) {
    return `The loader (src/embed.ts) and the panel (src/panel.ts) share the run-time module ${shared.join(', ')}.`;
  }
  const imports = [...loader.imports, ...loader.dynamicImports];
  if (imports.length > 0) return `The loader (src/embed.ts) imports ${imports.join(', ')}.`;
  if (loader.exports.length > 0) return `The loader (src/embed.ts) exports ${loader.exports.join(', ')}.`;
  return null;
}

/** The modules with code in a chunk and in all chunks that it imports statically. */
function runTimeModules(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Set<string> {
  const seen = new Set([chunk.fileName]);
  // A set's iterator visits what is added meanwhile.
  for (const fileName of seen) {
    const output = bundle[fileName];
    if (output?.type === 'chunk') for (const imported of output.imports) seen.add(imported);
  }
  const chunks = [...seen].map((fileName) => bundle[fileName]);
  return new Set(chunks.flatMap((output) => (output?.type === 'chunk' ? output.moduleIds : [])));
}

/** Module ids are absolute paths, some with a leading NUL (virtual modules). */
function shorten(id: string): string {
  return id.startsWith('\0') ? id.slice(1) : relative(process.cwd(), id);
}
