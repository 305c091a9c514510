import { rejectOnAbort } from './startDeadline.js';

/**
 * The first bytes of a body; then the connection is closed, so that no byte is loaded in vain. When the signal ends or
 * the connection breaks, the bytes that came before. Never throws, never rejects.
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
  const aborted = rejectOnAbort(signal);
  aborted.catch(() => {});
  try {
    const reader = body?.getReader();
    if (!reader) return bytes.subarray(0, 0);
    while (length < limit) {
      const { value } = await Promise.race([reader.read(), aborted]);
      if (!value) break;
      bytes.set(value.subarray(0, limit - length), length);
      length = Math.min(length + value.length, limit);
    }
    // Not awaited, since it may hang as well.
    reader.cancel().catch(() => {});
  } catch {
    // Broken off, called off, or being read already: the bytes that came before count.
  }
  return bytes.subarray(0, length);
}
