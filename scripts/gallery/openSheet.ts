import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/** Serves the page that draws the pictures, straight from the sources: no build is needed. */
export async function openSheet(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: 'node_modules/.vite-gallery',
    logLevel: 'error',
    plugins: [react()],
    define: { __FIX401_VERSION__: '"0.0.0"' },
    optimizeDeps: {
      entries: ['scripts/gallery/sheet.tsx'],
    },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  return { address: `${address}scripts/gallery/sheet.html`, close: () => server.close() };
}
