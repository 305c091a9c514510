import type { IncomingMessage } from 'node:http';
import { purposeOf } from './purposeOf.js';
import type { Visit } from '../room.js';

/** Largest body that is read, in bytes; a sign-in form needs about 100, a report of the wizard about 2,000. */
const bodyLimit = 10_000;

/**
 * Parses a request for a room; null when its body is larger than 10 kB.
 * Rejects when the connection breaks while the body is read.
 */
export async function readVisit(request: IncomingMessage): Promise<Visit | null> {
  const body = request.method === 'POST' ? await readBody(request) : '';
  if (body === null) return null;
  const [path = '/', query = ''] = readTarget(request.url ?? '/');
  const everyCookie = readCookies(request.headers.cookie ?? '');
  return {
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
    path,
    query: new URLSearchParams(query),
    body,
    form: new URLSearchParams(body),
    cookies: firstOfEachName(everyCookie),
    everyCookie,
    authorization: request.headers.authorization ?? null,
    purpose: purposeOf(request.headers),
    listAddress: `http://localhost:${request.socket.localPort ?? 0}/`,
  };
}

/**
 * Room that a Host header names (`<room>.localhost` or `<room>.test`, with or without a port); null for any
 * other host.
 */
export function roomOfHost(host: string | undefined): string | null {
  return /^([a-z0-9-]+)\.(?:localhost|test)\.?(?::\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase() ?? null;
}

/**
 * Path and query, exactly as they were sent: nothing is decoded, so nothing can be decoded wrongly, and
 * `..` is an ordinary name. A proxy's absolute form loses its origin.
 */
function readTarget(target: string): string[] {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  return [path === '' ? '/' : path, mark < 0 ? '' : local.slice(mark + 1)];
}

/** Pairs without a name are left out. */
function readCookies(header: string): string[] {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.indexOf('=') > 0);
}

/** Of several cookies with one name the first counts: it has the longest path (RFC 6265 §5.4). */
function firstOfEachName(pairs: readonly string[]): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    if (!cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}

/** A body that is too large is read to its end and dropped: a client that is cut off while sending sees no answer. */
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
