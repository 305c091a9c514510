import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * The npm entry points, in `lib/`: `src/index.ts` and `src/machine.ts` with React and XState left outside, and
 * `src/element.ts`, which loads the panel's file of the script build, with React and XState in it.
 */
export function libraryBuild(): Plugin {
  return {
    name: 'fix401:library-build',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        outDir: 'lib',
        target: 'es2022',
        // Not minified, so that it can be read: an application's bundler minifies it.
        minify: false,
        cssMinify: true,
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        sourcemap: false,
        reportCompressedSize: false,
        modulePreload: false,
        lib: {
          entry: { index: 'src/index.ts', machine: 'src/machine.ts', element: 'src/element.ts' },
          formats: ['es'],
        },
        rolldownOptions: {
          external: [/^react(-dom)?($|\/)/, 'xstate'],
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name].js',
            // For frameworks with server components: https://react.dev/reference/rsc/use-client
            banner: ({ name }) => (name === 'index' ? "'use client';" : ''),
          },
        },
      },
    }),
    resolveId(source, importer) {
      if (source !== './host/panel.js' || !importer?.endsWith('/element.ts')) return null;
      return { id: `../dist/${panelFile()}`, external: true };
    },
  };
}

/** The panel's file, under the name that the script build gave it. Throws one sentence when it was not built. */
function panelFile(): string {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const name = readdirSync(folder).find((file) => file.startsWith('fix401-panel-'));
  if (!name) throw new Error('The element (src/element.ts) needs the script build: run "vite build" first.');
  return name;
}
