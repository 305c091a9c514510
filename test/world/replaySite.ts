import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Handler, isNavigation, page, sendNothing, sendScript } from '../e2e/support/ownSite.js';
import { type Answer, type CapturedAnswer, capturedAnswers, mayOpenBox } from './capturedAnswers.js';
import { mainPageHtml } from './mainPage.js';

/** A request to the address that gives the captured answer. */
export interface ReplayedRequest {
  purpose: 'navigate' | 'fetch';
  carriesCookies: boolean;
  /** Some browser shows its password box for what was answered. */
  mayOpenBox: boolean;
}

/** Every captured answer on a site of its own, all of them on one server. */
export interface ReplaySite {
  /** Address of the main page of the site that gives this answer: the wizard stands there. */
  mainPage(name: string): string;
  /** What was asked of the address that gives this answer, oldest first. */
  requestsTo(name: string): readonly ReplayedRequest[];
  close(): Promise<void>;
}

/** The address of each site that gives the captured answer. */
export const closedPath = '/private/';

const signInPage = page(
  200,
  '<h1>Sign in</h1><form method="post"><label>Password <input type="password" name="password"></label></form>',
);

/** Chromium shows a page of its own for a 404 without a body, and forgets the address. */
const notFound = page(404, '<h1>Not found</h1>');

/** Starts the sites at `http://NAME.localhost:PORT`, with the script build in `/fix401/`. */
export async function startReplaySite(): Promise<ReplaySite> {
  const byName = new Map(capturedAnswers.map((captured) => [captured.name, captured]));
  const requests = new Map<string, ReplayedRequest[]>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    const name = (request.headers.host ?? '').replace(/\..*$/s, '');
    handlerOf(path, byName.get(name), request)(request, response);
  });

  function handlerOf(path: string, captured: CapturedAnswer | undefined, request: IncomingMessage): Handler {
    if (path.startsWith('/fix401/')) return sendScript;
    // The other site, where some of the answers lead.
    if (!captured || path === '/sign-in') return signInPage;
    if (path === '/') return mainPageOf(captured);
    if (path === closedPath) return (...exchange) => replay(captured, ...exchange);
    return isNavigation(request) ? notFound : sendNothing;
  }

  function replay(captured: CapturedAnswer, request: IncomingMessage, response: ServerResponse): void {
    const answer = answerTo(request, captured);
    const earlier = requests.get(captured.name) ?? [];
    requests.set(captured.name, [...earlier, entryOf(request, answer)]);
    send(answer, captured, request, response);
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    mainPage: (name) => `http://${name}.localhost:${port}/`,
    requestsTo: (name) => requests.get(name) ?? [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The main page is open to everybody, and remembers visitors where the captured software knows some. */
const mainPageOf =
  ({ answers }: CapturedAnswer): Handler =>
  (request, response) => {
    if (answers.withCookies) response.setHeader('Set-Cookie', 'visitor=1; HttpOnly; Path=/');
    page(200, mainPageHtml)(request, response);
  };

function answerTo(request: IncomingMessage, { answers }: CapturedAnswer): Answer {
  if (request.headers.cookie && answers.withCookies) return answers.withCookies;
  return isNavigation(request) ? answers.navigation : (answers.fetch ?? answers.navigation);
}

const entryOf = (request: IncomingMessage, answer: Answer): ReplayedRequest => ({
  purpose: isNavigation(request) ? 'navigate' : 'fetch',
  carriesCookies: request.headers.cookie !== undefined,
  mayOpenBox: mayOpenBox(answer),
});

/** Sends the answer as it was captured, but for the time, the hosts, and what says how long the body is. */
function send(
  { status, reason, headers, body }: Answer,
  { head }: CapturedAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const origin = `http://${request.headers.host}`;
  const otherSite = origin.replace(/\/\/[^.]*\./, '//');
  const lines = headers.flatMap((line) => {
    const [, name = '', value = ''] = /^([^:]*):\s*(.*)$/s.exec(line) ?? [];
    return [
      name,
      value
        .replaceAll('{now}', new Date().toUTCString())
        .replaceAll('http://site.test', origin)
        .replaceAll('https://sign-in.test', otherSite),
    ];
  });
  const isHead = request.method === 'HEAD';
  // Some servers send no date, and a browser must see that.
  response.sendDate = false;
  response.writeHead(isHead ? (head ?? status) : status, reason, [
    ...lines,
    'Content-Length',
    `${Buffer.byteLength(body)}`,
  ]);
  response.end(isHead ? undefined : body);
}
