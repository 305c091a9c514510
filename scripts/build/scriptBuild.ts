import MagicString from 'magic-string';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { checkLoader } from './checkLoader.js';
import { inlineTokens } from './inlineTokens.js';
import { keepExports } from './keepExports.js';
import { moveMap } from './moveMap.js';
import { reactExports } from './reactExports.js';
import { shortenErrors } from './shortenErrors.js';
import { filePrefixes, loaderFiles, wrapLoader } from './wrapLoader.js';
import type { Flavour } from './wrapLoader.js';

/**
 * The script build: `src/loader/embed.ts` becomes the loader `fix401.js`, a classic script that imports nothing,
 * and `src/host/panel.ts` the ES module that the loader imports on demand, under a name that changes with it.
 * The light one lies beside it in the same folder, under names of its own.
 */
export function scriptBuild(flavour: Flavour = 'react'): Plugin {
  const readOfReact = reactExports();
  return {
    name: 'fix401:script-build',
    apply: 'build',
    enforce: 'pre',
    // Vite's own helper around `import()` would look for `<link>`s in the owner's page and send events to its window.
    load: (id) => {
      if (id === preloadHelper) return 'export const __vitePreload = (load) => load();';
      // XState would look for its developer tools in the owner's page, which are not ours to talk to.
      if (id.endsWith('/xstate/dist/xstate-dev.esm.js')) return 'export const devToolsAdapter = () => {};';
      if (id.endsWith('/react-dom/cjs/react-dom.production.js')) return reactDomInternals;
      return undefined;
    },
    transform: (code, id) => {
      // The loader's sheet applies where no token is defined. It becomes a string, of which there is no map.
      if (id.endsWith('.css?loader&inline')) return { code: inlineTokens(code), map: { mappings: '' } };
      if (id.includes('/xstate/dist/')) return withMap(shortenErrors(code, 'XState'));
      const read = Object.entries(readOfReact).find(([module]) => id.endsWith(module));
      if (!read) return undefined;
      const kept = keepExports(code, read[1]).replace(preloading, '');
      return withMap(kept);
    },
    config: () => ({ build: buildOptions(flavour) }),
    generateBundle: {
      // After Vite's own plugins: only then is the loader's code the one that will be written.
      order: 'post',
      handler(_options, bundle) {
        const loader = findEntry(bundle, 'embed');
        const panel = findEntry(bundle, 'panel');
        const fault = checkLoader(loader, panel, (id) => this.getModuleInfo(id)?.importedIds ?? []);
        if (fault !== null) this.error(fault);
        const rewrite = (chunk: Rolldown.OutputChunk, edited: MagicString): void => {
          chunk.code = edited.toString();
          const map = moveMap(bundle, chunk, edited);
          if (map) this.emitFile(map);
        };
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk === loader) continue;
          rewrite(chunk, unwrapImports(chunk.code));
          if (chunk.code.includes('import.meta.url')) this.error(`${chunk.fileName} asks for links.`);
        }
        // Last, since it holds the hash of the panel's file as it is written.
        rewrite(loader, wrapLoader(loader.code, panel.fileName, panel.code));
      },
    },
  };
}

/**
 * The part of `react-dom` that `react-dom/client` needs: the object that both share. The rest (portals, preloading,
 * `flushSync`) is called by no module here. As in react-dom 19.3.1, `cjs/react-dom.production.js`.
 */
const reactDomInternals = `
  var noop = () => {};
  var d = { f: noop, r: noop, D: noop, C: noop, L: noop, m: noop, X: noop, S: noop, M: noop };
  exports.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = { d, p: 0, findDOMNode: null };
`;

const withMap = (edited: MagicString): { code: string; map: ReturnType<MagicString['generateMap']> } => ({
  code: edited.toString(),
  map: edited.generateMap({ hires: 'boundary' }),
});

/** The part of `react-dom/client` that serves the preloading of `react-dom`. As in react-dom 19.3.1. */
const preloading = /(?<=ReactDOMSharedInternals\.d = \{\n {2}f: \w+,\n {2}r: \w+,\n)(?: {2}\w: \w+,?\n)+/;

/** Vite's name for it: vite/src/node/plugins/importAnalysisBuild.ts. */
const preloadHelper = '\0vite/preload-helper.js';

/** An `import()`; the bundler appends `.then(…)` where the module lies in a chunk together with others. */
const oneImport = String.raw`import\([^()]*\)(?:\.then\(\(?\w+=>[\w.$]+\)?\))?`;

/**
 * Vite's form of an `import()` after the minifier, with or without the names that are taken from it. The
 * helper would hand the module on as it is.
 */
const wrappedImport = new RegExp(
  String.raw`[\w$]+\((?:async\(\)=>\{(?:let|const)\{[^{}]*\}=await[ (](?<lazy>${oneImport})\)?;return\{[^{}]*\}\}` +
    String.raw`|\(\)=>\(?(?<direct>${oneImport})\)?),\[\],import\.meta\.url\)`,
  'g',
);

const unwrapImports = (code: string): MagicString =>
  new MagicString(code).replace(wrappedImport, (_, lazy: string, direct: string) => lazy ?? direct);

/**
 * Names that XState keeps to itself, such as `_processingStatus`. All that use them lie in the panel's chunk, and none is
 * part of a saved snapshot. Names that differ from a public one by the underscore compress as well as they are.
 */
const internalName =
  /^_(?:[a-z]+[A-Z]\w+|parent|relay|current|last|process|error|deferred|unregister|active|register)$/;

/** Rolldown's minifier comes after it: what Terser makes of booleans compresses worse (126 bytes, 2026-11-28). */
const lightMinifier = {
  minify: 'terser',
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: { passes: 2, keep_fargs: false, booleans: false },
    mangle: { properties: { regex: internalName } },
  },
} as const;

const buildOptions = (flavour: Flavour): NonNullable<UserConfig['build']> => ({
  // The light build is made second, and the first stays.
  emptyOutDir: flavour === 'react',
  // The oldest engines with everything the panel needs anyway (`adoptedStyleSheets`, Safari 16.4) know ES2022.
  target: 'es2022',
  // With Terser the light build is 400 bytes of brotli lighter, the other one 130 of gzip heavier (decision 14).
  ...(flavour === 'lite' ? lightMinifier : { minify: 'oxc' }),
  cssMinify: true,
  // The first with `light-dark()`. Elsewhere the loader leaves the page's own five steps as they are.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  // None is named in a file: see `moveMap`.
  sourcemap: 'hidden',
  // A preload helper would be a module that loader and panel share, and would write `<link>`s into the page.
  modulePreload: false,
  // The panel's journey counts in bytes of gzip: `npm run sizes` prints them, with the budgets beside them.
  reportCompressedSize: false,
  rolldownOptions: {
    input: { embed: 'src/loader/embed.ts', panel: 'src/host/panel.ts' },
    // Modules that deferred chunks share with the panel stay in the panel: one file less to wait for.
    preserveEntrySignatures: 'allow-extension',
    // No module here relies on the side effect of reading a property or a global.
    treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
    output: {
      format: 'es',
      // Vite's Terser passes on what Rolldown's own minifier then shortens further.
      ...(flavour === 'lite' && { minify: true }),
      // All that the first message needs is one file, also what a later one shares with it.
      codeSplitting: { groups: [{ name: 'panel', tags: ['$initial'], test: (id) => !isOfLoader(id) }] },
      entryFileNames: (chunk) => (chunk.name === 'embed' ? loaderFiles[flavour] : hashed(flavour, '.js')),
      chunkFileNames: ({ facadeModuleId }) => hashed(flavour, '.js', languageOf(facadeModuleId)),
      assetFileNames: hashed(flavour, '[extname]'),
    },
  },
});

const hashed = (flavour: Flavour, ending: string, name = '[name]'): string =>
  `${filePrefixes[flavour]}${name}-[hash]${ending}`;

/** `de` for the words of German: all of these modules have one name. */
const languageOf = (moduleId: string | null): string | undefined =>
  /\/copy\/([^/]+)\/words\.ts$/.exec(moduleId ?? '')?.[1];

/** The loader's own modules. */
function isOfLoader(id: string): boolean {
  return id.includes('/src/loader/') || id.includes('?loader');
}

function findEntry(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const entry = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.isEntry && output.name === name,
  );
  if (entry?.type !== 'chunk') throw new Error(`The script build has no entry "${name}".`);
  return entry;
}
