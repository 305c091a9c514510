import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startServer, type DemoServer } from '../../src/demo/server.js';
import { askServer, type WireAnswer, type WireRequest } from './askServer.js';

/** The account that opens the rooms with a sign-in. */
export const account = { user: 'visitor', password: 'open-sesame' };

/** What a browser sends that still carries the cookie from before the notice board was rebuilt. */
export const oldCookie = { Cookie: 'session=v1-abandoned' };

/** The demo as the tests of one file use it: freshly started for each of them. */
export interface Demo {
  readonly server: DemoServer;
  /** A folder as the build leaves it, and one file too many. */
  readonly distFolder: string;
  inRoom(room: string, path: string, more?: Partial<WireRequest>): Promise<WireAnswer>;
  onList(path: string, more?: Partial<WireRequest>): Promise<WireAnswer>;
}

/** Starts the demo before each test of the file and closes it afterwards. */
export function demoForEachTest(): Demo {
  let distFolder = '';
  let server: DemoServer;
  beforeAll(async () => {
    distFolder = await mkdtemp(join(tmpdir(), 'fix401-dist-'));
    await writeFile(join(distFolder, 'fix401.js'), '/* the loader, äöü */');
    await writeFile(join(distFolder, 'fix401-panel-Ab_1-2.js'), '/* the panel */');
    await writeFile(join(distFolder, 'secret.json'), '{}');
  });
  afterAll(() => rm(distFolder, { recursive: true }));
  beforeEach(async () => {
    server = await startServer({ port: 0, distFolder });
  });
  afterEach(() => server.close());
  return {
    get server() {
      return server;
    },
    get distFolder() {
      return distFolder;
    },
    inRoom: (room, path, more) =>
      askServer({ port: server.port, host: `${room}.localhost:${server.port}`, path, ...more }),
    onList: (path, more) => askServer({ port: server.port, path, ...more }),
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
