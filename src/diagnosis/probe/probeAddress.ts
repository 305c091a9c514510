import { closeBody } from './closeBody.js';
import { requestAddress } from '../address/requestAddress.js';
import type { PageSigns, ProbeResult } from './probeResult.js';
import { readAnswer } from './readAnswer.js';
import { pause, rejectOnAbort, startDeadline } from './startDeadline.js';

/** Longest time for one answer of the server, both tries of a probe together, in milliseconds. */
export const probeTimeoutMs = 4000;

/** Longest time for the body of an error, in milliseconds: its status is known already. */
const errorBodyTimeoutMs = 1000;

interface ProbeInput {
  /** Absolute http(s) address. User name and password in it are not sent; `fetch` would refuse them. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Where the visitor's cookies go along, it must be known that no password box can open: see `opensBox`. */
  request: Pick<RequestInit, 'credentials' | 'keepalive' | 'headers'>;
  /** The beginning of a 401 and a 403 is read, too. */
  readsErrors: boolean;
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
  /** Reads the beginning of a body for signs of a sign-in page and the like. It may reject. */
  readSigns: (response: Response, address: string, signal: AbortSignal) => Promise<PageSigns | null>;
}

/**
 * Requests an address of the page's own site. The body of an error is not read unless that is wanted: the connection is
 * closed once the status is known, so that 20 MB cost nothing. The beginning of a 2xx is read, since it may be a sign-in
 * page.
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
    send({ ...input, address, signal: deadline.signal, redirect }, network);
  try {
    const first = await ask('follow');
    if (first) return first;
    return input.tries === 1 ? { kind: 'unclear' } : ((await ask('manual')) ?? { kind: 'no-answer' });
  } finally {
    deadline.end();
  }
}

interface ProbeRequest extends Pick<ProbeInput, 'address' | 'request' | 'readsErrors' | 'signal'> {
  redirect: RequestRedirect;
}

/** One request; null when it failed, for whatever reason, or the time is up. */
async function send(probe: ProbeRequest, network: Network): Promise<ProbeResult | null> {
  const { address, signal, request, redirect } = probe;
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  const { fetch, now } = network;
  if (signal.aborted) return null;
  const askedAtMs = now();
  let pending: Promise<Response> | undefined;
  try {
    pending = fetch(address, { mode: 'same-origin', cache: 'no-store', signal, redirect, ...request });
    const response = await Promise.race([pending, rejectOnAbort(signal)]);
    const answeredAtMs = now();
    const signs = await signsOf(response, probe, network);
    void closeBody(response);
    return readAnswer(response, address, { signs, askedAtMs, answeredAtMs });
  } catch {
    // An answer that comes too late is not loaded either.
    pending?.then(closeBody).catch(() => {});
    return null;
  }
}

/** The signs in an answer's body; null when it is not to be read, cannot be read, or not in time. */
async function signsOf(
  response: Response,
  { address, signal, readsErrors }: ProbeRequest,
  { readSigns }: Network,
): Promise<PageSigns | null> {
  const { ok, status } = response;
  if (!ok && !(readsErrors && (status === 401 || status === 403))) return null;
  const signs = readSigns(response, response.url || address, signal);
  const late = ok ? [] : [pause(errorBodyTimeoutMs, signal).then(() => null)];
  return Promise.race([signs, rejectOnAbort(signal), ...late]).catch(() => null);
}
