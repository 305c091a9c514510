import { fileNamedBy, type Import, type Source } from './readSources.js';

/**
 * Groups of files that import each other in a circle: the strongly connected components of more than one file, and
 * files that import themselves (Tarjan, 1972). Only imports of the given kinds count.
 */
export function findCircles(sources: readonly Source[], kinds: readonly Import['kind'][]): string[][] {
  const paths = new Set(sources.map(({ path }) => path));
  const imported = new Map(
    sources.map((source) => [
      source.path,
      source.imports
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ specifier }) => fileNamedBy(specifier, source, paths) ?? []),
    ]),
  );
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  function visit(path: string): number {
    const index = indexes.size;
    indexes.set(path, index);
    stack.push(path);
    let low = index;
    for (const target of imported.get(path) ?? []) {
      if (!indexes.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, indexes.get(target) ?? low);
    }
    lowest.set(path, low);
    if (low === index) {
      const component = stack.splice(stack.indexOf(path));
      if (component.length > 1 || imported.get(path)?.includes(path)) circles.push(component.toSorted());
    }
    return low;
  }

  for (const path of paths) if (!indexes.has(path)) visit(path);
  return circles;
}
