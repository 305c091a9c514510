import type { Recover, RecoverOptions } from '../api/recover.js';

/** A request that can be made again. */
export interface RepeatableRequest {
  /** Absolute, without fragment. */
  address: string;
  /** Makes it once more. Resolves with null where no answer comes; rejects with whatever the application's own code throws. */
  repeat: () => Promise<Response | null>;
  /** The signals that end waiting for it. */
  signals: readonly AbortSignal[];
}

/** The first argument of `recover`. */
type Refused = Parameters<Recover>[0];

/**
 * Reads the arguments of `recover`. Rejects with one exact sentence where the request cannot be made again: it is of
 * another origin, its body was read, or it has a body and nothing makes a new one. Rejects with the reason of a signal
 * that was aborted.
 *
 * @param base address against which a relative address is resolved
 * @param origin the page's own
 */
export async function readRequest(
  given: Refused,
  { repeat, signal }: RecoverOptions,
  { base, origin }: { base: string; origin: string },
): Promise<RepeatableRequest> {
  const request = given instanceof Request ? given : null;
  const address = addressOf(request?.url ?? given, base);
  if (address.origin !== origin) throw refusal(`${address.origin} is not this page's origin, ${origin}`);
  const signals = [signal, request?.signal].filter((one) => one !== undefined);
  for (const one of signals) one.throwIfAborted();
  if (repeat !== undefined && typeof repeat !== 'function') throw refusal('"repeat" is no function');
  if (!repeat && request?.bodyUsed)
    throw refusal('the body of the request was read, so "repeat" has to make a new one');
  if (!repeat && request && (await hasBody(request)))
    throw refusal('a request with a body is made again only by "repeat"');
  return {
    address: address.href,
    signals,
    repeat: async () => {
      const made = repeat ? await repeat() : (request ?? address.href);
      if (made instanceof Response) return made;
      if (typeof made !== 'string' && !(made instanceof Request))
        throw refusal('"repeat" gave neither a Request nor a Response');
      // Without a connection; the visitor may come back once more.
      return fetch(made).catch(() => null);
    },
  };
}

const refusal = (sentence: string): TypeError => new TypeError(`[fix401] recover: ${sentence}.`);

function addressOf(given: unknown, base: string): URL {
  const text = typeof given === 'string' || given instanceof URL ? String(given) : '';
  if (text === '' || !URL.canParse(text, base)) throw refusal('neither a Request nor an address was given');
  const address = new URL(text, base);
  address.hash = '';
  return address;
}

/** An engine without `Request.body` tells by the body itself. */
async function hasBody(request: Request): Promise<boolean> {
  if ('body' in request) return request.body !== null;
  return (await (request as Request).clone().arrayBuffer()).byteLength > 0;
}
