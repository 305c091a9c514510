import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import MagicString from 'magic-string';

/** Of the same source: one with React, one with Preact in its place. */
export type Flavour = 'react' | 'lite';

/** The file that the owner's tag names: part of the public contract, so without a hash. */
export const loaderFiles = { react: 'fix401.js', lite: 'fix401.lite.js' } as const;

/** Beginning of the names of all other files. */
export const filePrefixes = { react: 'fix401-', lite: 'fix401-lite-' } as const;

/** The strings in `src/loader/embed.ts` that the build replaces by the name of the panel's file, and by its hash. */
export const panelPlaceholder = '__FIX401_PANEL__';
export const hashPlaceholder = '__FIX401_HASH__';

/**
 * Makes a classic script of the loader's chunk: in a function, or its variables would become the page's
 * globals. Throws one sentence when a placeholder is missing or the result is no classic script.
 */
export function wrapLoader(code: string, panelFile: string, panelCode: string): MagicString {
  for (const placeholder of [panelPlaceholder, hashPlaceholder]) {
    if (!code.includes(placeholder)) {
      throw new Error(`The loader (src/loader/embed.ts) does not hold the string '${placeholder}'.`);
    }
  }
  const script = new MagicString(code)
    .replaceAll(panelPlaceholder, panelFile)
    .replaceAll(hashPlaceholder, integrityOf(panelCode))
    .trim()
    .prepend('(function(){')
    // The line break ends a line comment that the chunk may end in.
    .append('\n})();\n');
  assertClassicScript(script.toString());
  return script;
}

/** As in an `integrity` attribute. SHA-256, the shortest that is allowed: its text cannot be compressed. */
function integrityOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/** Compiles without running: `import.meta`, `export` and top-level `await` are syntax errors in a classic script. */
function assertClassicScript(code: string): void {
  try {
    // oxlint-disable-next-line no-new -- the constructor is what compiles
    new Script(code);
  } catch (error) {
    throw new Error(`The loader (src/loader/embed.ts) is no classic script: ${String(error)}.`, {
      cause: error,
    });
  }
}
