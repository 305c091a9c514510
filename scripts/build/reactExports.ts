import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** React's module for the browser, the only one that reads exports of the others. */
const reactDom = createRequire(import.meta.url)
  .resolve('react-dom/client')
  .replace('client.js', 'cjs/react-dom-client.production.js');

/**
 * Exports of React's CommonJS modules that the script build reads, by the end of the module's path. They are taken from
 * the imports below `src/` and from React's own code, so that an upgrade or a new hook needs no list.
 */
export function reactExports(): Readonly<Record<string, ReadonlySet<string>>> {
  const client = readFileSync(reactDom, 'utf8');
  const readByClient = (object: string): string[] =>
    [...client.matchAll(new RegExp(String.raw`\b${object}\.([\w$]+)`, 'g'))].map(([, name = '']) => name);
  return {
    '/react/cjs/react.production.js': new Set([...importedFrom('react'), ...readByClient('React')]),
    '/react-dom/cjs/react-dom-client.production.js': new Set(importedFrom('react-dom/client')),
    '/scheduler/cjs/scheduler.production.js': new Set(readByClient('Scheduler')),
  };
}

/** Names that the source imports of a module. `src/react/` is for applications, which have a React of their own. */
function importedFrom(specifier: string): string[] {
  const statement = new RegExp(String.raw`^import \{([^}]*)\} from '${specifier}';`, 'gm');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^react[/\\]/.test(path))
    .flatMap((path) => [...readFileSync(join(source, path), 'utf8').matchAll(statement)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim().split(' ')[0] ?? ''))
    .filter(Boolean);
}
