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
      /** Null when absent, and in Firefox also when it was sent twice. */
      wwwAuthenticate: string | null;
      retryAfter: string | null;
      date: string | null;
    }
  /** It leads to another site, which was not asked. */
  | { kind: 'elsewhere' }
  /** Nobody answered in time, or the question was called off. */
  | { kind: 'no-answer' }
  | { kind: 'not-possible'; why: 'other-origin' | 'bad-address' };

interface ProbeInput {
  /** Absolute http(s) address. User name and password in it are not sent; `fetch` would refuse them. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** `same-origin` only where it is known that no password box can come of it: see `opensBox`. */
  cookies: 'omit' | 'same-origin';
  /** Calls the probe off. */
  signal: AbortSignal;
  /** One deadline for both requests, in milliseconds, 1 to 60,000. */
  timeoutMs: number;
}

/**
 * Asks an address of the page's own site what it answers now, at most twice, and reads no body: it is called
 * off as soon as the status is there, so that 20 MB cost nothing.
 *
 * A redirect to another site fails under `mode: 'same-origin'` without any request to that site. The same
 * question with `redirect: 'manual'` then parts it from "nobody answered" (measured in Chromium 156, Firefox
 * ESR 153 and WebKitGTK 2.50). If that one gets an ordinary answer, the first failed by chance, and the
 * answer counts.
 *
 * Never throws, never rejects, never asks another origin, and ends at its deadline even if `fetch` does not.
 */
export async function probeAddress(
  input: ProbeInput,
  network: { fetch: typeof fetch },
): Promise<ProbeResult> {
  if (!/^https?:\/\//i.test(input.address) || !URL.canParse(input.address)) {
    return { kind: 'not-possible', why: 'bad-address' };
  }
  const url = new URL(input.address);
  if (url.origin !== input.origin) return { kind: 'not-possible', why: 'other-origin' };
  Object.assign(url, { username: '', password: '', hash: '' });

  const deadline = startDeadline(input.signal, input.timeoutMs);
  const ask = (redirect: RequestRedirect) =>
    askOnce(url.href, redirect, input.cookies, deadline.signal, network);
  try {
    return (await ask('follow')) ?? (await ask('manual')) ?? { kind: 'no-answer' };
  } finally {
    deadline.end();
  }
}

/** One request; null when it failed, for whatever reason, or the time is over. */
async function askOnce(
  address: string,
  redirect: RequestRedirect,
  credentials: RequestCredentials,
  signal: AbortSignal,
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<ProbeResult | null> {
  if (signal.aborted) return null;
  try {
    const asked = fetch(address, { mode: 'same-origin', credentials, cache: 'no-store', redirect, signal });
    asked.then(discardBody).catch(() => {});
    return readAnswer(await Promise.race([asked, rejectOnAbort(signal)]), address);
  } catch {
    return null;
  }
}

function readAnswer(response: Response, address: string): ProbeResult | null {
  if (response.type === 'opaqueredirect') return { kind: 'elsewhere' };
  if (response.status === 0) return null;
  return {
    kind: 'answered',
    status: response.status,
    // Answers that a service worker made up have no address.
    finalAddress: response.url || address,
    redirected: response.redirected,
    wwwAuthenticate: response.headers.get('www-authenticate'),
    retryAfter: response.headers.get('retry-after'),
    date: response.headers.get('date'),
  };
}

/** Closes the connection instead of loading what nobody reads; also for an answer that came too late. */
async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel();
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('called off')), { once: true });
  });
}

/**
 * Joins the caller's signal and the time limit. `AbortSignal.any` would do, but is missing in Safari before
 * 17.4 and Firefox before 124, and the timer of `AbortSignal.timeout` cannot be stopped.
 */
function startDeadline(signal: AbortSignal, timeoutMs: number): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, end };
}
