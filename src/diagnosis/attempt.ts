/**
 * Reads something that the browser may refuse. In a sandboxed frame, and with cookies blocked, merely reading most
 * properties of storage throws (measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50).
 *
 * @returns `fallback` where `read` throws. Never throws.
 */
export function attempt<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}
