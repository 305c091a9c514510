import type { FactValues } from '../../wizard/contracts.js';
import { rejectOnAbort, startDeadline } from './deadline.js';

/**
 * What a look at an address showed. Nothing that can happen on a network is an exception: offline is an
 * answer.
 */
export type ProbeResult =
  | {
      kind: 'answered';
      /** HTTP status after redirects within the site. */
      status: number;
      /** Where the answer came from in the end. */
      finalAddress: string;
      redirected: boolean;
      /** It shows a sign-in page; null when it does not, or when nobody looked. */
      signInPage: SignInPage | null;
      /** Null when absent, and in Firefox also when it was sent twice. */
      wwwAuthenticate: string | null;
      retryAfter: string | null;
      date: string | null;
      age: string | null;
      requestId: string | null;
      /** This device's clock before the question and after the answer, milliseconds since the epoch. */
      askedAtMs: number;
      answeredAtMs: number;
    }
  /** It leads to another site, which was not asked. */
  | { kind: 'elsewhere' }
  /** Nobody answered in time, or the question was called off. */
  | { kind: 'no-answer' }
  /** The one question that was allowed failed: nobody answered, or it leads to another site. */
  | { kind: 'unclear' }
  | { kind: 'not-possible'; why: 'other-origin' | 'bad-address' };
export type Answered = Extract<ProbeResult, { kind: 'answered' }>;
export type SignInPage = FactValues['sign-in-page'];

interface ProbeInput {
  /** Absolute http(s) address. User name and password in it are not sent; `fetch` would refuse them. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** `same-origin` only where it is known that no password box can come of it: see `opensBox`. */
  cookies: 'omit' | 'same-origin';
  /** How many requests it may take. */
  tries: 1 | 2;
  /** Calls the probe off. */
  signal: AbortSignal;
  /** One deadline for all of it, in milliseconds, 1 to 60,000. */
  timeoutMs: number;
}

/** What a probe takes of the world. */
export interface Network {
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Whether an answer of 2xx shows a sign-in page. It may reject, and it may read the body. */
  recognisePage: (response: Response, address: string, signal: AbortSignal) => Promise<SignInPage | null>;
}

/**
 * Asks an address of the page's own site what it answers now. Of an error it reads no body: it is called off as soon
 * as the status is there, so that 20 MB cost nothing. Of a 2xx it reads the beginning: it may be a sign-in page.
 *
 * A redirect to another site fails under `mode: 'same-origin'` without any request to that site. The same
 * question with `redirect: 'manual'` then parts it from "nobody answered" (measured in Chromium 156, Firefox
 * ESR 153 and WebKitGTK 2.50). If that one gets an ordinary answer, the first failed by chance, and the
 * answer counts.
 *
 * Never throws, never rejects, never asks another origin, and ends at its deadline even if `fetch` does not.
 */
export async function probeAddress(input: ProbeInput, network: Network): Promise<ProbeResult> {
  if (!/^https?:\/\//i.test(input.address) || !URL.canParse(input.address)) {
    return { kind: 'not-possible', why: 'bad-address' };
  }
  const url = new URL(input.address);
  if (url.origin !== input.origin) return { kind: 'not-possible', why: 'other-origin' };
  Object.assign(url, { username: '', password: '', hash: '' });

  const deadline = startDeadline(input.signal, input.timeoutMs);
  const ask = (redirect: RequestRedirect) =>
    askOnce({ address: url.href, redirect, credentials: input.cookies, signal: deadline.signal }, network);
  try {
    const first = await ask('follow');
    if (first) return first;
    return input.tries === 1 ? { kind: 'unclear' } : ((await ask('manual')) ?? { kind: 'no-answer' });
  } finally {
    deadline.end();
  }
}

interface Question {
  address: string;
  redirect: RequestRedirect;
  credentials: RequestCredentials;
  signal: AbortSignal;
}

/** One request; null when it failed, for whatever reason, or the time is over. */
async function askOnce(question: Question, network: Network): Promise<ProbeResult | null> {
  const { address, signal, ...init } = question;
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  const { fetch, now } = network;
  if (signal.aborted) return null;
  const askedAtMs = now();
  let asked: Promise<Response> | undefined;
  try {
    asked = fetch(address, { mode: 'same-origin', cache: 'no-store', signal, ...init });
    const response = await Promise.race([asked, rejectOnAbort(signal)]);
    const answeredAtMs = now();
    const signInPage = response.ok ? await pageOf(response, question, network) : null;
    discardBody(response).catch(() => {});
    return readAnswer(response, address, { signInPage, askedAtMs, answeredAtMs });
  } catch {
    // An answer that comes too late is not loaded either.
    asked?.then(discardBody).catch(() => {});
    return null;
  }
}

/** What an answer shows; null when it cannot be read, or not in time. */
async function pageOf(
  response: Response,
  { address, signal }: Question,
  { recognisePage }: Network,
): Promise<SignInPage | null> {
  const looked = recognisePage(response, response.url || address, signal);
  return Promise.race([looked, rejectOnAbort(signal)]).catch(() => null);
}

type Seen = Pick<Answered, 'signInPage' | 'askedAtMs' | 'answeredAtMs'>;

function readAnswer(response: Response, address: string, seen: Seen): ProbeResult | null {
  if (response.type === 'opaqueredirect') return { kind: 'elsewhere' };
  if (response.status === 0) return null;
  const { headers } = response;
  return {
    kind: 'answered',
    status: response.status,
    // Answers that a service worker made up have no address.
    finalAddress: response.url || address,
    redirected: response.redirected,
    wwwAuthenticate: headers.get('www-authenticate'),
    retryAfter: headers.get('retry-after'),
    date: headers.get('date'),
    age: headers.get('age'),
    requestId: requestIdOf(headers),
    ...seen,
  };
}

/** Names that servers and gates before them give to a request, so that its owner finds it in the log. */
const requestIdHeaders = [
  'x-request-id',
  'x-correlation-id',
  'request-id',
  'x-amzn-requestid',
  'x-ms-request-id',
  'cf-ray',
];

/** Only what looks like a name: it is shown, and goes into the report. */
const requestIdOf = (headers: Headers): string | null =>
  requestIdHeaders
    .map((name) => headers.get(name))
    .find((value) => value !== null && /^[\w.:/=+-]{1,64}$/.test(value)) ?? null;

/** Closes the connection instead of loading what nobody reads. */
async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel();
}
