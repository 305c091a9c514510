import { rejectOnAbort, startDeadline } from '../probe/startDeadline.js';

/** Longest time for one request to an address that the owner named, in milliseconds. */
const ownerTimeoutMs = 8000;

/** One request with a deadline of 8 s; null when it failed. Never throws, never rejects. */
export async function askOnce(
  address: string,
  init: RequestInit,
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  { fetch }: { fetch: typeof globalThis.fetch },
  signal: AbortSignal,
): Promise<Response | null> {
  const deadline = startDeadline(signal, ownerTimeoutMs);
  try {
    const pending = fetch(address, { ...init, signal: deadline.signal });
    return await Promise.race([pending, rejectOnAbort(deadline.signal)]);
  } catch {
    return null;
  } finally {
    deadline.end();
  }
}
