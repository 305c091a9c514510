import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { listenOnLoopback } from './listen.js';
import { logEntry, type LoggedRequest } from './logEntry.js';
import { openRoom, plainFirstPath, type OpenRoom } from './openRoom.js';
import { scriptPath } from '../pages/page.js';
import { readVisit, roomOfHost } from './readVisit.js';
import { noAnswer, type Answer } from '../room.js';
import { roomOrigin } from './roomOrigin.js';
import { rooms } from '../rooms.js';
import { serveFile } from './serveFile.js';
import { answerStandalone } from '../pages/standalone.js';

export type { LoggedRequest } from './logEntry.js';

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
  /** Every request, oldest first. */
  log: LoggedRequest[];
  /** Resets a room to its start, fault included. Throws for a name that no room has. */
  reset(name: string): void;
  /** Removes a room's fault: its page answers 200 to everybody. Throws for a name that no room has. */
  heal(name: string): void;
  close(): Promise<void>;
}

/** How to start the demo. */
export interface ServerOptions {
  /** Preferred port; a free one is taken when it is in use, and for 0. */
  port: number;
  /** Folder of the built `fix401.js`. */
  distFolder: string;
  /** The file that the pages' tags name: `fix401.js` unless given. */
  scriptFile?: string;
  /** Clock of the faults that pass by themselves, in milliseconds since the epoch; the real time unless given. */
  now?: () => number;
}

/**
 * Starts the demo on this machine only: the standalone page at `localhost`, each room at `<room>.localhost`.
 * Rejects when no port can be had.
 */
export async function startServer(options: ServerOptions): Promise<DemoServer> {
  const log: LoggedRequest[] = [];
  const now = options.now ?? Date.now;
  const openRooms = new Map(rooms.map((room) => [room.name, openRoom(room, now)]));
  const listening = await listenOnLoopback(answerAll(openRooms, options, log), options.port);
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
      return roomOrigin(room, address) + path;
    },
    reset: (name) => found(name, openRooms.get(name)).reset(),
    heal: (name) => found(name, openRooms.get(name)).heal(),
  };
}

function answerAll(
  openRooms: ReadonlyMap<string, OpenRoom>,
  options: ServerOptions,
  log: LoggedRequest[],
): RequestListener {
  return (request, response) => {
    const name = roomOfHost(request.headers.host) ?? '';
    const room = openRooms.get(name);
    answerRequest(request, room, options)
      .then((answer) => {
        // Logged before it is sent: once a test has the answer, the entry exists.
        log.push(logEntry(request, answer, room === undefined ? 'standalone' : name));
        send(response, answer, request.method === 'HEAD');
      })
      .catch(() => response.destroy());
  };
}

/** Never rejects: a fault of the demo is a 500, and the server goes on. */
async function answerRequest(
  request: IncomingMessage,
  room: OpenRoom | undefined,
  { distFolder, scriptFile }: ServerOptions,
): Promise<Answer> {
  try {
    const visit = await readVisit(request);
    if (visit === null) return plainText(413, 'This is more than the demo reads.');
    const answer =
      (await serveFile(visit, distFolder)) ?? room?.answer(visit) ?? (await answerStandalone(visit));
    const body =
      scriptFile && typeof answer.body === 'string' ? withScript(answer.body, scriptFile) : answer.body;
    return { ...answer, body, headers: { ...answer.headers, ...room?.headersEverywhere() } };
  } catch (error) {
    return plainText(500, `The demo failed: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

function send(response: ServerResponse, answer: Answer, withoutBody: boolean): void {
  if (answer.status === noAnswer.status) {
    response.destroy();
    return;
  }
  // RFC 9110 §8.6: a 204 has no length, not even 0.
  const length = answer.status === 204 ? {} : { 'Content-Length': Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  response.end(withoutBody ? undefined : answer.body);
}

/** The text with another file in its script tag; a worker's script can contain a page, too. */
const withScript = (text: string, file: string): string =>
  text.replaceAll(scriptPath, scriptPath.replace(/[^/]+$/, file));

function found<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`There is no room named "${name}".`);
  return value;
}

function plainText(status: number, sentence: string): Answer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers, body: `${sentence}\n` };
}
