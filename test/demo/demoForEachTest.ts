import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startServer, type DemoServer } from '../../demo/server/server.js';
import { askServer, type WireAnswer, type WireRequest } from './askServer.js';

/** The account that opens the rooms with a sign-in. */
export const account = { user: 'visitor', password: 'open-sesame' };

/** The demo as the tests of one file use it: freshly started for each of them. */
export interface Demo {
  readonly server: DemoServer;
  /** A folder as the build leaves it, and one file too many. */
  readonly distFolder: string;
  /** Asks as a browser does that opens a page; other headers make it something else. */
  inRoom(room: string, path: string, more?: Partial<WireRequest>): Promise<WireAnswer>;
  onList(path: string, more?: Partial<WireRequest>): Promise<WireAnswer>;
  /** What the demo's clock says, in milliseconds since the epoch. */
  now(): number;
  /** Puts that clock forward: nobody waits. */
  timePasses(seconds: number): void;
}

const opensPage = { Accept: 'text/html' };

/** The headers of a question that a script of a page asks. */
export const asScript = { 'Sec-Fetch-Mode': 'same-origin', 'Sec-Fetch-Dest': 'empty' };

/** Starts the demo before each test of the file and closes it afterwards. */
export function demoForEachTest(): Demo {
  let distFolder = '';
  let server: DemoServer;
  /** Stands still, so that a slow machine is not taken for a fault that has passed. */
  let nowMs = 0;
  beforeAll(async () => {
    distFolder = await mkdtemp(join(tmpdir(), 'fix401-dist-'));
    await writeFile(join(distFolder, 'fix401.js'), '/* the loader, äöü */');
    await writeFile(join(distFolder, 'fix401-panel-Ab_1-2.js'), '/* the panel */');
    await writeFile(join(distFolder, 'secret.json'), '{}');
  });
  afterAll(() => rm(distFolder, { recursive: true }));
  beforeEach(async () => {
    nowMs = Date.now();
    server = await startServer({ port: 0, distFolder, now: () => nowMs });
  });
  afterEach(() => server.close());
  return {
    get server() {
      return server;
    },
    get distFolder() {
      return distFolder;
    },
    inRoom: (room, path, more) => {
      const host = `${room}.localhost:${server.port}`;
      return askServer({
        port: server.port,
        host,
        path,
        ...more,
        headers: { ...opensPage, ...more?.headers },
      });
    },
    onList: (path, more) => askServer({ port: server.port, path, ...more }),
    now: () => nowMs,
    timePasses: (seconds) => {
      nowMs += seconds * 1000;
    },
  };
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: WireAnswer): Record<string, string> {
  return { Cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
}

/** The header of the Basic scheme for `user:password`. */
export function basicAuth(pair: string): Record<string, string> {
  return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
