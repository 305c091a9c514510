import { rejectOnAbort } from './deadline.js';

/**
 * The first bytes of a body; then the connection is closed, so that nobody loads what nobody reads. When the signal
 * ends or the connection breaks, what came until then. Never throws, never rejects.
 *
 * @param limit most bytes that are read
 */
export async function readBeginning(
  { body }: Response,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(limit);
  let length = 0;
  const over = rejectOnAbort(signal);
  over.catch(() => {});
  try {
    const reader = body?.getReader();
    if (!reader) return bytes.subarray(0, 0);
    while (length < limit) {
      const { value } = await Promise.race([reader.read(), over]);
      if (!value) break;
      bytes.set(value.subarray(0, limit - length), length);
      length = Math.min(length + value.length, limit);
    }
    // Not awaited: it may hang as well.
    reader.cancel().catch(() => {});
  } catch {
    // Broken off, called off, or read by somebody else: what came until then counts.
  }
  return bytes.subarray(0, length);
}
