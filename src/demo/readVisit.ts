import type { IncomingMessage } from 'node:http';
import type { Visit } from './room.js';

/** Bytes of a form that are read; a sign-in form needs about 100. */
const bodyLimit = 10_000;

/**
 * Reads a request into what a room may look at; null when its body is larger than 10 kB.
 * Rejects when the connection breaks while the body is read.
 */
export async function readVisit(request: IncomingMessage): Promise<Visit | null> {
  const body = request.method === 'POST' ? await readBody(request) : '';
  if (body === null) return null;
  const [path = '/', query = ''] = readTarget(request.url ?? '/');
  return {
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
    path,
    query: new URLSearchParams(query),
    form: new URLSearchParams(body),
    cookies: readCookies(request.headers.cookie ?? ''),
    authorization: request.headers.authorization ?? null,
    listAddress: `http://localhost:${request.socket.localPort ?? 0}/`,
  };
}

/** Room that a Host header names (`<room>.localhost`, with or without a port); null for any other host. */
export function roomOfHost(host: string | undefined): string | null {
  return /^([a-z0-9-]+)\.localhost\.?(?::\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase() ?? null;
}

/**
 * Path and query, exactly as they were sent: nothing is decoded, so nothing can be decoded wrongly, and
 * `..` is only ever a name. A proxy's absolute form loses its origin.
 */
function readTarget(target: string): string[] {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  return [path === '' ? '/' : path, mark < 0 ? '' : local.slice(mark + 1)];
}

/** Of several cookies with one name the first counts: it has the longest path (RFC 6265 §5.4). */
function readCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(equals, 0)).trim();
    if (name !== '' && !cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}

/** Too large a body is heard out and thrown away: who is cut off while sending never sees the answer. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
    });
    request.on('end', () => resolve(size <= bodyLimit ? Buffer.concat(chunks).toString('utf8') : null));
    request.on('error', reject);
  });
}
