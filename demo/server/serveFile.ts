import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Visit } from '../room.js';
import { methodNotAllowed } from '../pages/sharedPages.js';

/** The parts of the style sheet, in their order. */
const styles = ['colours', 'elements', 'pages', 'standalone', 'brands'].map((name) =>
  fileURLToPath(new URL(`../looks/${name}.css`, import.meta.url)),
);

/** Names of built files. They hold no slash, so no path leads out of the folder. */
const scriptAddress = /^\/fix401\/(fix401[\w.-]*\.js)$/;

/**
 * Answers the files that every host has unprotected: the script's folder and the style sheet.
 * Null for any other path. Never rejects: a file that cannot be read is a 404.
 */
export async function serveFile(visit: Visit, distFolder: string): Promise<Answer | null> {
  const isStyle = visit.path === '/style.css';
  if (!isStyle && !visit.path.startsWith('/fix401/')) return null;
  if (visit.method !== 'GET') return methodNotAllowed();
  if (isStyle) return fileAnswer(styles, 'text/css; charset=utf-8');
  const name = scriptAddress.exec(visit.path)?.[1];
  if (name === undefined) return notFound();
  return fileAnswer([join(distFolder, name)], 'text/javascript; charset=utf-8');
}

async function fileAnswer(paths: readonly string[], type: string): Promise<Answer> {
  try {
    const body = Buffer.concat(await Promise.all(paths.map((path) => readFile(path))));
    const cache = 'max-age=0, must-revalidate';
    return {
      status: 200,
      headers: { 'Content-Type': type, 'Cache-Control': cache, 'X-Content-Type-Options': 'nosniff' },
      body,
    };
  } catch {
    return notFound();
  }
}

function notFound(): Answer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status: 404, headers, body: 'There is no such file.\n' };
}
