import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { listenOnLoopback } from './listen.js';
import { openRoom, plainFirstPath, type OpenRoom } from './openRoom.js';
import { readVisit, roomOfHost } from './readVisit.js';
import type { Answer } from './room.js';
import { rooms } from './rooms.js';
import { serveFile } from './serveFile.js';
import { answerStandalone, roomOrigin } from './standalone.js';

/** One answered request, as the tests read it. Nothing secret is kept: that a password came, not which. */
export interface LoggedRequest {
  /** The room's name, or `standalone`. */
  room: string;
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  /** `WWW-Authenticate` of the answer. */
  challenge: string | null;
  /** Whether a Cookie header was sent. */
  cookie: boolean;
  /** Whether an Authorization header was sent. */
  authorization: boolean;
  /** What the browser says it asked for (Sec-Fetch-Mode, Sec-Fetch-Dest); `other` where it says nothing. */
  purpose: 'navigate' | 'fetch' | 'other';
}

/** The demo while it runs. */
export interface DemoServer {
  port: number;
  /** The standalone page. */
  address: string;
  /**
   * A room's first page; `plain` leads to the variant without the tag once it opens.
   * Throws for a name that no room has.
   */
  roomAddress(name: string, variant?: 'with-tag' | 'plain'): string;
  /** Every answered request, oldest first. */
  log: LoggedRequest[];
  /** Sets a room back to its start, fault included. Throws for a name that no room has. */
  reset(name: string): void;
  /** Takes a room's fault away: its page answers 200 to everybody. Throws for a name that no room has. */
  heal(name: string): void;
  close(): Promise<void>;
}

/**
 * Starts the demo on this machine only: the standalone page at `localhost`, each room at `<room>.localhost`.
 * Rejects when no port can be had.
 * @param port wished for; a free one is taken instead when it is in use, and for 0
 * @param distFolder where the build wrote `fix401.js`
 */
export async function startServer(options: { port: number; distFolder: string }): Promise<DemoServer> {
  const log: LoggedRequest[] = [];
  const openRooms = new Map(rooms.map((room) => [room.name, openRoom(room)]));
  const listening = await listenOnLoopback(answerAll(openRooms, options.distFolder, log), options.port);
  const address = `http://localhost:${listening.port}/`;
  return {
    ...listening,
    address,
    log,
    roomAddress: (name, variant = 'with-tag') => {
      const room = found(
        name,
        rooms.find((candidate) => candidate.name === name),
      );
      const path = variant === 'plain' ? plainFirstPath(room) : room.firstPath;
      return roomOrigin(name, address) + path;
    },
    reset: (name) => found(name, openRooms.get(name)).reset(),
    heal: (name) => found(name, openRooms.get(name)).heal(),
  };
}

function answerAll(
  openRooms: ReadonlyMap<string, OpenRoom>,
  distFolder: string,
  log: LoggedRequest[],
): RequestListener {
  return (request, response) => {
    const name = roomOfHost(request.headers.host) ?? '';
    const room = openRooms.get(name);
    answerRequest(request, room, distFolder)
      .then((answer) => {
        // Logged before it is sent: who has the answer also finds the entry.
        log.push(logEntry(request, answer, room === undefined ? 'standalone' : name));
        send(response, answer, request.method === 'HEAD');
      })
      .catch(() => response.destroy());
  };
}

/** Never rejects: our own fault is a 500, and the server goes on. */
async function answerRequest(
  request: IncomingMessage,
  room: OpenRoom | undefined,
  distFolder: string,
): Promise<Answer> {
  try {
    const visit = await readVisit(request);
    if (visit === null) return plainText(413, 'This is more than the demo reads.');
    return (await serveFile(visit, distFolder)) ?? room?.answer(visit) ?? (await answerStandalone(visit));
  } catch (error) {
    return plainText(500, `The demo failed: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

function send(response: ServerResponse, answer: Answer, withoutBody: boolean): void {
  const length = Buffer.byteLength(answer.body);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': length });
  response.end(withoutBody ? undefined : answer.body);
}

function logEntry(request: IncomingMessage, answer: Answer, room: string): LoggedRequest {
  const challenge = answer.headers['WWW-Authenticate'];
  return {
    room,
    method: request.method ?? '',
    path: (request.url ?? '').replace(/[?#].*$/s, ''),
    status: answer.status,
    challenge: typeof challenge === 'string' ? challenge : null,
    cookie: request.headers.cookie !== undefined,
    authorization: request.headers.authorization !== undefined,
    purpose: purposeOf(request),
  };
}

function purposeOf(request: IncomingMessage): LoggedRequest['purpose'] {
  if (request.headers['sec-fetch-mode'] === 'navigate') return 'navigate';
  return request.headers['sec-fetch-dest'] === 'empty' ? 'fetch' : 'other';
}

function found<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`There is no room named "${name}".`);
  return value;
}

function plainText(status: number, sentence: string): Answer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers, body: `${sentence}\n` };
}
