import { request } from 'node:http';
import { connect } from 'node:net';

/** What came back over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** What to ask for; the path goes out as it is written, which `fetch` would tidy up first. */
export interface WireRequest {
  port: number;
  host?: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  /** Fields of a form; sent by POST. */
  form?: Record<string, string>;
  /** Anything else that is sent by POST. */
  body?: string;
}

/** Asks the server on 127.0.0.1 in the name of any host. */
export function askServer(ask: WireRequest): Promise<WireAnswer> {
  const body = ask.form === undefined ? (ask.body ?? null) : new URLSearchParams(ask.form).toString();
  const type = ask.form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: ask.port,
      path: ask.path,
      method: ask.method ?? (body === null ? 'GET' : 'POST'),
      headers: { Host: ask.host ?? 'localhost', ...type, ...ask.headers },
      agent: false,
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (part: string) => (text += part));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
      );
    });
    outgoing.end(body ?? undefined);
  });
}

/** Sends bytes that no HTTP client would send, and gives back the first line of the answer. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('error', reject);
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''));
  });
}
