import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const badRequest = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** A server that is listening on this machine only. */
export interface Listening {
  port: number;
  /** Stops at once; open connections are cut. */
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 and, where the machine has it, on ::1 with the same port: browsers may resolve
 * `*.localhost` to either. A port that is in use is replaced by a free one.
 * Rejects when no free port is left.
 */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<Listening> {
  // A free port of 127.0.0.1 may be taken on ::1, so a few are tried.
  for (const candidate of [port, 0, 0, 0, 0]) {
    const listening = await listenOn(listener, candidate);
    if (listening !== null) return listening;
  }
  throw new Error('No port could be had on this machine.');
}

async function listenOn(listener: RequestListener, port: number): Promise<Listening | null> {
  const first = await bind(listener, port, '127.0.0.1');
  if (typeof first === 'string') return null;
  const actualPort = (first.address() as AddressInfo).port;
  const second = await bind(listener, actualPort, '::1');
  if (second === 'EADDRINUSE') {
    await stop(first);
    return null;
  }
  const servers = typeof second === 'string' ? [first] : [first, second];
  return {
    port: actualPort,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/** The server, or the system's error code where it cannot listen there. */
function bind(listener: RequestListener, port: number, host: string): Promise<Server | string> {
  return new Promise((resolve) => {
    const server = createServer(listener);
    server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end(badRequest);
      else socket.destroy();
    });
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
