import { Script } from 'node:vm';

/** The file that the owner's tag names: part of the public contract, so without a hash. */
export const loaderFile = 'fix401.js';

/** The string in `src/embed.ts` that the build replaces by the name of the panel's file. */
export const panelPlaceholder = '__FIX401_PANEL__';

/**
 * Makes a classic script of the loader's chunk: in a function, or its variables would become the page's
 * globals. Throws one sentence when the placeholder is missing or the result is no classic script.
 */
export function wrapLoader(code: string, panelFile: string): string {
  if (!code.includes(panelPlaceholder)) {
    throw new Error(`The loader (src/embed.ts) does not hold the string '${panelPlaceholder}'.`);
  }
  const body = code.trim().replaceAll(panelPlaceholder, panelFile);
  // The line break ends a line comment that the chunk may end in.
  const script = `(function(){"use strict";${body}\n})();\n`;
  assertClassicScript(script);
  return script;
}

/** Compiles without running: `import.meta`, `export` and top-level `await` are syntax errors in a classic script. */
function assertClassicScript(code: string): void {
  try {
    // oxlint-disable-next-line no-new -- the constructor is what compiles
    new Script(code);
  } catch (error) {
    throw new Error(`The loader (src/embed.ts) is no classic script: ${String(error)}.`, { cause: error });
  }
}
