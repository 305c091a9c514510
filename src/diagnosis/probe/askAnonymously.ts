import { closeBody } from './closeBody.js';
import { pageAccept } from './pageAccept.js';
import { requestAddress } from '../address/requestAddress.js';
import { rejectOnAbort } from './startDeadline.js';

/** A question to the page's own site. */
export interface Question {
  /** Absolute http(s) address. User name, password and fragment in it are not sent. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Calls the question off. */
  signal: AbortSignal;
}

/** An answer, and the address that it came from in the end. Answers that a service worker made up have no `url`. */
export interface Answer {
  response: Response;
  address: string;
}

/**
 * One request without cookies and past the cache. Null when there is no answer before the signal ends; a later one is
 * closed. The caller reads the body of the answer, or closes it. With `redirect: 'manual'` a redirect is an answer of
 * the type `opaqueredirect`. Never throws, never rejects, never asks another origin.
 */
export async function askAnonymously(
  { address, origin, signal, redirect = 'follow' }: Question & { redirect?: RequestRedirect },
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<Answer | null> {
  const asked = requestAddress(address, origin);
  if (asked === null || signal.aborted) return null;
  try {
    const pending = fetch(asked, {
      mode: 'same-origin',
      credentials: 'omit',
      headers: { Accept: pageAccept },
      cache: 'no-store',
      redirect,
      signal,
    });
    pending.then((response) => (signal.aborted ? closeBody(response) : null)).catch(() => {});
    const response = await Promise.race([pending, rejectOnAbort(signal)]);
    if (response.status === 0 && response.type !== 'opaqueredirect') return null;
    return { response, address: requestAddress(response.url, origin) ?? asked };
  } catch {
    return null;
  }
}
