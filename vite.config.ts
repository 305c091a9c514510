import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { libraryBuild } from './scripts/build/libraryBuild.js';
import { scriptBuild } from './scripts/build/scriptBuild.js';
import { hangsAfterMs, patienceMs } from './test/support/patience.js';

const beside = (file: string): string => fileURLToPath(new URL(`scripts/build/${file}`, import.meta.url));

/** The light build: the same source with Preact for React. */
const preact = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: beside('preactRoot.ts') },
  { find: /^react(-dom)?$/, replacement: beside('preactCompat.ts') },
];

/**
 * One config: `vite build` makes the script build in `dist/`, `vite build --mode lite` the light one beside it,
 * `vite build --mode library` the npm entry points in `lib/`,
 * `vitest` runs the tests of `test/`.
 */
export default defineConfig(({ command, mode }) => ({
  // Relative: the folder of the script build may lie anywhere on the owner's site.
  base: './',
  publicDir: false,
  plugins: [react(), mode === 'library' ? libraryBuild() : scriptBuild(mode === 'lite' ? 'lite' : 'react')],
  resolve: {
    // React has had `useSyncExternalStore` since 18: what stands in for it would be bytes for nobody.
    alias: [
      {
        find: 'use-sync-external-store/shim/with-selector',
        replacement: beside('withSelector.ts'),
      },
      { find: 'use-sync-external-store/shim', replacement: 'react' },
      ...(mode === 'lite' ? preact : []),
    ],
  },
  define: {
    __FIX401_VERSION__: JSON.stringify(packageJson.version),
    // Without it React's development build is bundled. Not in tests: `act` exists only in that one.
    ...(command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {}),
    // React would look for the page's developer tools, which are not ours to talk to.
    ...(command === 'build' ? { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } : {}),
  },
  test: {
    // Those that need a document say so in their first line.
    environment: 'node',
    // By itself it leaves one processor free, of two.
    maxWorkers: '100%',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/setup.ts'],
    // Or Vitest gives an empty string for each `?inline` stylesheet.
    css: true,
    restoreMocks: true,
    unstubEnvs: true,
    allowOnly: false,
    testTimeout: hangsAfterMs,
    hookTimeout: hangsAfterMs,
    teardownTimeout: patienceMs,
    expect: { poll: { timeout: patienceMs } },
  },
}));
