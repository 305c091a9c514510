import { closeBody, requestAddress } from './askAnonymously.js';
import type { ProbeResult, SignInPage } from './probeResult.js';
import { readAnswer } from './readAnswer.js';
import { rejectOnAbort, startDeadline } from './startDeadline.js';

/** Longest time for one answer of the server, both tries of a probe together, in milliseconds. */
export const probeTimeoutMs = 4000;

interface ProbeInput {
  /** Absolute http(s) address. User name and password in it are not sent; `fetch` would refuse them. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** `same-origin` only where it is known that no password box can open: see `opensBox`. */
  cookies: 'omit' | 'same-origin';
  /** Most requests that it may take. */
  tries: 1 | 2;
  /** Calls the probe off. */
  signal: AbortSignal;
  /** One deadline for all of it, in milliseconds, 1 to 60,000. */
  timeoutMs: number;
}

/** The parts of the world that a probe needs. */
export interface Network {
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** The sign by which an answer of 2xx is a sign-in page. It may reject, and it may read the body. */
  recognisePage: (response: Response, address: string, signal: AbortSignal) => Promise<SignInPage | null>;
}

/**
 * Requests an address of the page's own site. The body of an error is not read: the connection is closed once the status
 * is known, so that 20 MB cost nothing. The beginning of a 2xx is read, since it may be a sign-in page.
 *
 * A redirect to another site fails under `mode: 'same-origin'` without any request to that site. The same request with
 * `redirect: 'manual'` then tells it from a server that does not answer (measured in Chromium 156, Firefox ESR 153 and
 * WebKitGTK 2.50). An ordinary answer to the second request counts: the first failed by chance.
 *
 * Never throws, never rejects, never asks another origin, and ends at its deadline even if `fetch` does not.
 */
export async function probeAddress(input: ProbeInput, network: Network): Promise<ProbeResult> {
  if (!/^https?:\/\//i.test(input.address) || !URL.canParse(input.address)) {
    return { kind: 'not-possible', why: 'bad-address' };
  }
  const address = requestAddress(input.address, input.origin);
  if (address === null) return { kind: 'not-possible', why: 'other-origin' };

  const deadline = startDeadline(input.signal, input.timeoutMs);
  const ask = (redirect: RequestRedirect) =>
    send({ address, redirect, credentials: input.cookies, signal: deadline.signal }, network);
  try {
    const first = await ask('follow');
    if (first) return first;
    return input.tries === 1 ? { kind: 'unclear' } : ((await ask('manual')) ?? { kind: 'no-answer' });
  } finally {
    deadline.end();
  }
}

interface ProbeRequest {
  address: string;
  redirect: RequestRedirect;
  credentials: RequestCredentials;
  signal: AbortSignal;
}

/** One request; null when it failed, for whatever reason, or the time is up. */
async function send(request: ProbeRequest, network: Network): Promise<ProbeResult | null> {
  const { address, signal, ...init } = request;
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  const { fetch, now } = network;
  if (signal.aborted) return null;
  const askedAtMs = now();
  let pending: Promise<Response> | undefined;
  try {
    pending = fetch(address, { mode: 'same-origin', cache: 'no-store', signal, ...init });
    const response = await Promise.race([pending, rejectOnAbort(signal)]);
    const answeredAtMs = now();
    const signInPage = response.ok ? await signInPageOf(response, request, network) : null;
    void closeBody(response);
    return readAnswer(response, address, { signInPage, askedAtMs, answeredAtMs });
  } catch {
    // An answer that comes too late is not loaded either.
    pending?.then(closeBody).catch(() => {});
    return null;
  }
}

/** The sign of a sign-in page; null when the answer cannot be read, or not in time. */
async function signInPageOf(
  response: Response,
  { address, signal }: ProbeRequest,
  { recognisePage }: Network,
): Promise<SignInPage | null> {
  const recognised = recognisePage(response, response.url || address, signal);
  return Promise.race([recognised, rejectOnAbort(signal)]).catch(() => null);
}
