import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** The candidates of the bench: both builds, and the floor below each. */
export const candidates = [
  { name: 'React build', script: 'fix401.js', floor: 'bare React + XState' },
  { name: 'light build', script: 'fix401.lite.js', floor: 'bare Preact + XState' },
  { name: 'bare React + XState', script: 'floor-react.js', floor: null },
  { name: 'bare Preact + XState', script: 'floor-preact.js', floor: null },
] as const;

export type Candidate = (typeof candidates)[number];

const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

const withPreact = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: /^react$/, replacement: 'preact/compat' },
];

/** Builds the floor's two scripts into a folder, as anybody would: for production, with Vite's own settings. */
export async function buildFloors(folder: string): Promise<void> {
  for (const [file, alias] of [
    ['floor-react.js', []],
    ['floor-preact.js', withPreact],
  ] as const) {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      resolve: { alias: [...alias] },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        rolldownOptions: {
          input: fileURLToPath(new URL('floor.tsx', import.meta.url)),
          output: { entryFileNames: file },
        },
      },
    });
  }
}

/** Serves a page for each script, `/<script>`, with the status that `?status=` says, and all files with brotli. */
export async function serve(floorFolder: string): Promise<{ origin: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const pack = (path: string): Buffer => {
    const known = packed.get(path) ?? brotliCompressSync(readFileSync(path));
    packed.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = basename(pathname);
    if (pathname.startsWith('/files/')) {
      const path = [distFolder, floorFolder]
        .map((folder) => join(folder, name))
        .find((one) => existsSync(one));
      if (path === undefined) return void response.writeHead(404).end();
      const headers = { 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' };
      return void response.writeHead(200, headers).end(request.method === 'HEAD' ? '' : pack(path));
    }
    const status = Number(searchParams.get('status') ?? 200);
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(
      `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><h1>A page</h1>` +
        `<script type="${name.startsWith('floor') ? 'module' : 'text/javascript'}" src="/files/${name}" async></script></html>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
