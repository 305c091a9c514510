/** Bytes of a page in which browsers look for its `<meta charset>` (HTML Living Standard §13.2.3.2). */
const metaWithin = 1024;

/**
 * The beginning of a body as text. A byte order mark decides the charset, then `Content-Type`, then the page's `<meta>`,
 * and UTF-8 where none of them says. Never throws.
 */
export function decodeBeginning(bytes: Uint8Array<ArrayBuffer>, contentType: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, metaWithin));
  const decoder =
    decoderFor(byteOrderMarks.find(({ mark }) => head.startsWith(mark))?.label) ??
    decoderFor(charsetInHeader.exec(contentType ?? '')?.[1]) ??
    // A page whose `<meta>` could be read as ASCII is no UTF-16, whatever it says.
    decoderFor(charsetInPage.exec(head)?.[1]?.replace(/^utf-?16.*/i, 'utf-8')) ??
    new TextDecoder();
  // Half a character at the end is left out.
  return decoder.decode(bytes, { stream: true });
}

const charsetInHeader = /charset\s*=\s*["']?([\w:.-]{1,40})/i;
const charsetInPage = new RegExp(`<meta[^>]{1,200}${charsetInHeader.source}`, 'i');

const byteOrderMarks = [
  { mark: '\u00ef\u00bb\u00bf', label: 'utf-8' },
  { mark: '\u00ff\u00fe', label: 'utf-16le' },
  { mark: '\u00fe\u00ff', label: 'utf-16be' },
];

/** Null for a name that browsers do not know. */
function decoderFor(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
