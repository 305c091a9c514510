import { readFileSync } from 'node:fs';
import { request as askHttp } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TimedDemo } from '../support/visit.js';

/** Signed by itself, for names below localhost, and for nothing but these tests: key and certificate in one file. */
const identity = readFileSync(new URL('localhost.pem', import.meta.url));

/** The same demo, its rooms reached by https. */
export async function behindTls(demo: TimedDemo): Promise<TimedDemo> {
  const server = createServer({ key: identity, cert: identity }, (request, response) => {
    const { method, url: path, headers } = request;
    const asked = askHttp({ port: demo.port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...demo,
    roomAddress: (...room) => {
      const address = new URL(demo.roomAddress(...room));
      return Object.assign(address, { protocol: 'https:', port: String(port) }).href;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await demo.close();
    },
  };
}
