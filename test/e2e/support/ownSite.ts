import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { distFolder } from './visit.js';

/** Answers one path of a site. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A small site for what no room does: silence, floods, missing files, odd tags. */
export interface OwnSite {
  /** `http://localhost:port` */
  origin: string;
  close(): Promise<void>;
}

/** Serves these paths, and the script build in `/fix401/`, unless `/fix401/*` says how. */
export async function startSite(handlers: Readonly<Record<string, Handler>>): Promise<OwnSite> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    const handler =
      handlers[path] ?? (path.startsWith('/fix401/') ? (handlers['/fix401/*'] ?? sendScript) : sendNothing);
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const isNavigation = (request: IncomingMessage): boolean =>
  request.headers['sec-fetch-mode'] === 'navigate';

/** A page with this status and this HTML. */
export const page =
  (status: number, html: string): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(`<!doctype html>\n<html lang="en">\n<title>A page</title>\n${html}\n</html>\n`);
  };

export const script =
  (text: string): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    response.end(text);
  };

export const sendNothing: Handler = (_request, response) => {
  response.writeHead(404, { 'Content-Type': 'text/plain' });
  response.end();
};

/** A file of the script build, by the request's own name. */
export const sendScript: Handler = (request, response) => {
  const name = basename((request.url ?? '').replace(/\?.*$/s, ''));
  readFile(join(distFolder, name), 'utf8').then(
    (text) => script(text)(request, response),
    () => sendNothing(request, response),
  );
};

/** Sends without an end, as fast as it is taken. Resolves when whoever asked has had enough. */
export function flood(
  response: ServerResponse,
  status: number,
  type = 'application/octet-stream',
): Promise<void> {
  const chunk = Buffer.alloc(100_000, 0xff);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(status, { 'Content-Type': type });
  response.on('drain', more);
  more();
  return new Promise((resolve) => {
    response.on('close', () => resolve());
  });
}
