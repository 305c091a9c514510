import type { Changes, WizardElement } from '../api/elementCalls.js';
import type { Recover } from '../api/recover.js';
import type { Host } from '../host.js';
import type { AskAgain } from './askAgain.js';
import { readRequest } from './readRequest.js';
import { refusedRequest } from './refusedRequest.js';
import type { RepeatableRequest } from './readRequest.js';

/** Requests of the page that wait until the visitor has signed in, and the one conversation about them. */
export interface Recovery {
  recover: Recover;
  /** Makes the requests of the current conversation again. Undefined where it is about none. */
  askAgain: () => AskAgain | undefined;
  /** Ends the conversation about them: nothing is waited for any more. */
  end: () => void;
}

/** A request that waits, and the promise that the application holds. */
interface Waiting extends RepeatableRequest {
  resolve: (answer: Response | null) => void;
  reject: (reason: unknown) => void;
}

/** @param host gives the controller of the element; undefined while the element is not in the page */
export function createRecovery(
  element: WizardElement & { onOpenChange?: ((open: boolean) => void) | undefined },
  host: () => Host | undefined,
): Recovery {
  const waiting = new Set<Waiting>();
  /** Addresses that are asked at this moment. */
  const asked = new Set<string>();
  let asking: Promise<number | null> | null = null;
  /** The current conversation, and the attributes that the element had before it. */
  let current: { askAgain: AskAgain; before: Changes } | null = null;

  function settle(one: Waiting, how: () => void): void {
    waiting.delete(one);
    how();
  }
  function leave(): void {
    for (const one of waiting) settle(one, () => one.resolve(null));
  }
  function end(): void {
    leave();
    if (!current) return;
    const { before } = current;
    current = null;
    element.set(before);
    host()?.change();
  }

  /** The status of the answer, null where none came. An answer that is no 401 goes to the application. */
  async function repeat(one: Waiting): Promise<number | null> {
    asked.add(one.address);
    try {
      const answer = await one.repeat();
      if (answer?.status === 401) void answer.body?.cancel().catch(() => {});
      else if (answer) settle(one, () => one.resolve(answer));
      return answer?.status ?? null;
    } catch (error) {
      settle(one, () => one.reject(error));
      return null;
    } finally {
      asked.delete(one.address);
    }
  }
  /** Of several answers a 401 counts: the visitor is not signed in for all of them yet. */
  async function repeatAll(): Promise<number | null> {
    const statuses = (await Promise.all([...waiting].map(repeat))).filter((status) => status !== null);
    return statuses.includes(401) ? 401 : (statuses[0] ?? null);
  }

  /** Opens the wizard about a request, in a conversation of its own. */
  function open(address: string, controller: Host): void {
    const about = refusedRequest(address);
    const before =
      current?.before ??
      Object.fromEntries(Object.keys(about).map((name) => [name, element.getAttribute(name)]));
    current = { before, askAgain: () => (asking ??= repeatAll().finally(() => (asking = null))) };
    element.set(about);
    controller.change();
    if (element.onOpenChange) element.onOpenChange(true);
    else controller.open();
  }

  element.addEventListener('fix401:close', ({ target }) => {
    if (target === element) end();
  });
  element.addEventListener('fix401:outcome', ({ target, detail: { outcome } }) => {
    if (target === element && outcome !== 'solved') leave();
  });

  return {
    recover: async (given, options = {}) => {
      const page = { base: document.baseURI, origin: location.origin };
      const request = await readRequest(given, options, page);
      const controller = host();
      // An application whose own `fetch` calls `recover` at each 401 does so for the repeated request as well.
      if (!controller || asked.has(request.address)) return null;
      return new Promise<Response | null>((resolve, reject) => {
        const one = { ...request, resolve, reject };
        for (const signal of request.signals)
          signal.addEventListener('abort', () => settle(one, () => reject(signal.reason)));
        waiting.add(one);
        if (waiting.size === 1) open(request.address, controller);
      });
    },
    askAgain: () => current?.askAgain,
    end,
  };
}
