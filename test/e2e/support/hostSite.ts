import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenOnLoopback } from '../../../demo/server/listen.js';
import { logEntry } from '../../../demo/server/logEntry.js';
import type { LoggedRequest } from '../../../demo/server/logEntry.js';
import { openRoom } from '../../../demo/server/openRoom.js';
import { pageAnswer } from '../../../demo/pages/page.js';
import { readVisit } from '../../../demo/server/readVisit.js';
import type { Answer, Visit } from '../../../demo/room.js';
import { session } from '../../../demo/rooms/session.js';
import { serveFile } from '../../../demo/server/serveFile.js';
import { builtFolder, hosts, renderOnServer } from './hosts.js';
import { distFolder } from './visit.js';

/** The room of accounts, with the applications beside its pages, under the policy that all pages of the demo have. */
export interface HostSite {
  /** An application's page. */
  address(host: string, page?: string): string;
  log: LoggedRequest[];
  port: number;
  close(): Promise<void>;
}

/** Starts one with nobody signed in. */
export async function startHostSite(): Promise<HostSite> {
  const log: LoggedRequest[] = [];
  const room = openRoom(session, Date.now);
  const answer = async (visit: Visit): Promise<Answer> =>
    (await hostAnswer(visit)) ?? (await serveFile(visit, distFolder)) ?? room.answer(visit);
  const listening = await listenOnLoopback((request, response) => {
    readVisit(request)
      .then(async (visit) => {
        if (!visit) throw new Error('More was sent than a page of the demo sends.');
        const { status, headers, body } = await answer(visit);
        log.push(logEntry(request, { status, headers, body }, session.name));
        response.writeHead(status, headers);
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch(() => response.destroy());
  }, 0);
  const origin = `http://localhost:${listening.port}`;
  return { ...listening, log, address: (host, page = '') => `${origin}/${host}/${page}` };
}

/** A file of a built application; null for what is none. */
async function hostAnswer({ path }: Visit): Promise<Answer | null> {
  const [, host = '', file = ''] = /^\/([\w-]+)\/([\w/.-]*)$/.exec(path) ?? [];
  if (!hosts[host] || file.includes('..')) return null;
  if (host === 'ssr' && file === '') return pageAnswer(200, renderOnServer());
  try {
    const body = await readFile(join(builtFolder, host, file || 'index.html'));
    if (!file.endsWith('.js')) return pageAnswer(200, body.toString());
    const type = 'text/javascript; charset=utf-8';
    return { status: 200, headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }, body };
  } catch {
    return null;
  }
}
