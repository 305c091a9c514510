/** Text with its percent-encoded bytes decoded as UTF-8; null when they are none. Never throws. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
