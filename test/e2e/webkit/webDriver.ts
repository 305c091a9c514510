import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { findProgram } from '../../support/findProgram.js';
import { patienceMs } from '../../support/patience.js';

/** An element as WebDriver names it: https://www.w3.org/TR/webdriver2/#elements */
export type ElementReference = Readonly<Record<string, string>>;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** One browser window, driven by plain W3C WebDriver requests. */
export interface Session {
  /** Sends one command; its path begins behind the session's own. Rejects with what the driver says is wrong. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Runs a function's body in the page, and gives back what that returns. */
  run(script: string, ...values: unknown[]): Promise<unknown>;
  click(element: ElementReference): Promise<void>;
  type(element: ElementReference, text: string): Promise<void>;
  end(): Promise<void>;
}

/**
 * Opens a window with nothing kept from before, under a display of its own where there is none. A driver that hangs
 * at the start (seen now and then) is given up, and another one started.
 * @param proxy host and port of the server that is asked for names which are not this computer's
 */
export async function openSession(proxy: string): Promise<Session> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openOnce(proxy);
    } catch (error) {
      if (tries === maxTries) throw error;
    }
  }
}

/** Drivers that are started for one window. */
const maxTries = 3;

/** Two workers that looked for a free display at once would take the same one: each begins at a number of its own. */
const firstDisplay = 100 + 50 * Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

async function openOnce(proxy: string): Promise<Session> {
  const port = await freePort();
  const command = ['WebKitWebDriver', `--port=${port}`];
  const xvfb = process.env['DISPLAY']
    ? []
    : [findProgram('xvfb-run') ?? 'xvfb-run', '--auto-servernum', `--server-num=${firstDisplay}`];
  const [program = '', ...rest] = [...xvfb, ...command];
  // In a group of its own, so that the display and the browsers end with it.
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  const stop = () => {
    if (child.pid) process.kill(-child.pid);
  };
  try {
    const origin = `http://127.0.0.1:${port}`;
    await listening(origin, child);
    return await beginSession(origin, proxy, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

async function listening(origin: string, child: ChildProcess): Promise<void> {
  const endsAtMs = Date.now() + patienceMs;
  while (Date.now() < endsAtMs && child.exitCode === null) {
    const isThere = await fetch(`${origin}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

async function beginSession(origin: string, proxy: string, stop: () => void): Promise<Session> {
  const capabilities = {
    alwaysMatch: {
      acceptInsecureCerts: true,
      proxy: { proxyType: 'manual', httpProxy: proxy, noProxy: ['localhost', '.localhost', '127.0.0.1'] },
    },
  };
  const begun = request('POST', `${origin}/session`, { capabilities }, AbortSignal.timeout(patienceMs));
  const { sessionId } = (await begun) as { sessionId: string };
  const send: Session['send'] = (method, path, body) =>
    request(method, `${origin}/session/${sessionId}${path}`, method === 'POST' ? (body ?? {}) : undefined);
  return {
    send,
    run: (script, ...values) => send('POST', '/execute/sync', { script, args: values }),
    click: async (element) => {
      await send('POST', `/element/${element[elementKey]}/click`);
    },
    type: async (element, text) => {
      await send('POST', `/element/${element[elementKey]}/clear`);
      await send('POST', `/element/${element[elementKey]}/value`, { text });
    },
    end: async () => {
      await send('DELETE', '').finally(stop);
    },
  };
}

async function request(
  method: string,
  url: string,
  body?: object,
  signal: AbortSignal | null = null,
): Promise<unknown> {
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
