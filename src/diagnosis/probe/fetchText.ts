import { rejectOnAbort, startDeadline } from './deadline.js';
import { readBeginning } from './readBeginning.js';

/** What stands at an address for anybody. */
export interface FetchedText {
  /** HTTP status after redirects within the site. */
  status: number;
  /** Where the answer came from in the end. */
  address: string;
  /** The beginning of the body, decoded. */
  text: string;
  contentType: string | null;
}

interface Question {
  /** Absolute http(s) address. User name, password and fragment in it are not sent. */
  address: string;
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Calls the question off. */
  signal: AbortSignal;
}

interface TextQuestion extends Question {
  /** One deadline for the answer and its body, in milliseconds. What came of the body until then counts. */
  timeoutMs: number;
  /** Most bytes of the body that are read. */
  limit: number;
}

/** An answer, and where it came from in the end. Answers that a service worker made up have no `url`. */
export interface Answer {
  response: Response;
  address: string;
}

/** Bytes of a page in which browsers look for its `<meta charset>` (HTML Living Standard §13.2.3.2). */
const metaWithin = 1024;

/**
 * Reads the beginning of what an address of the page's own site answers to anybody, in one request. Null when
 * nobody answered in time, when it leads to another site, or when it may not be asked.
 *
 * Never throws, never rejects, never asks another origin, and ends at its deadline even if `fetch` or the
 * body does not.
 */
export async function fetchText(
  { address, origin, signal, timeoutMs, limit }: TextQuestion,
  network: { fetch: typeof fetch },
): Promise<FetchedText | null> {
  const deadline = startDeadline(signal, timeoutMs);
  try {
    const answer = await askAnonymously({ address, origin, signal: deadline.signal }, network);
    if (answer === null) return null;
    const text = await readBody(answer.response, limit, deadline.signal);
    const { status, headers } = answer.response;
    return { status, address: answer.address, text, contentType: headers.get('content-type') };
  } finally {
    deadline.end();
  }
}

/**
 * One request without cookies and past the cache. Null when there is no answer before the signal ends; one
 * that comes later is closed. Whoever gets an answer reads its body, or closes it. With `redirect: 'manual'`
 * a redirect is an answer of the type `opaqueredirect`. Never throws, never rejects, never asks another
 * origin.
 */
export async function askAnonymously(
  { address, origin, signal, redirect = 'follow' }: Question & { redirect?: RequestRedirect },
  // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<Answer | null> {
  const own = ownAddress(address, origin);
  if (own === null || signal.aborted) return null;
  try {
    const options = {
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      redirect,
      signal,
    } as const;
    const asked = fetch(own, options);
    asked.then((response) => (signal.aborted ? closeBody(response) : null)).catch(() => {});
    const response = await Promise.race([asked, rejectOnAbort(signal)]);
    if (response.status === 0 && response.type !== 'opaqueredirect') return null;
    return { response, address: ownAddress(response.url, origin) ?? own };
  } catch {
    return null;
  }
}

/** The address without what is not sent; null when it is not of this origin. */
function ownAddress(address: string, origin: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin !== origin) return null;
  return Object.assign(url, { username: '', password: '', hash: '' }).href;
}

/** Closes the connection instead of loading what nobody reads. Never throws, never rejects. */
export async function closeBody(response: Response): Promise<void> {
  try {
    await response.body?.cancel();
  } catch {
    // Somebody reads it, or it is closed already.
  }
}

/**
 * The beginning of a body as text. The charset is that of `Content-Type`, else that of the page's `<meta>`, else UTF-8;
 * a byte order mark goes before all of them. Never throws.
 */
export function decodeBeginning(bytes: Uint8Array<ArrayBuffer>, contentType: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, metaWithin));
  const decoder =
    decoderFor(marks.find(({ mark }) => head.startsWith(mark))?.label) ??
    decoderFor(inHeader.exec(contentType ?? '')?.[1]) ??
    // What could be read as ASCII so far is no UTF-16, whatever it says.
    decoderFor(inPage.exec(head)?.[1]?.replace(/^utf-?16.*/i, 'utf-8')) ??
    new TextDecoder();
  // Half a character at the limit is left out.
  return decoder.decode(bytes, { stream: true });
}

/**
 * The first bytes of a body as text, then the connection is closed. When the signal ends or the connection breaks, what
 * came until then is the text. Never throws, never rejects.
 *
 * @param limit most bytes that are read
 */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<string> {
  const bytes = await readBeginning(response, limit, signal);
  return decodeBeginning(bytes, response.headers.get('content-type'));
}

const inHeader = /charset\s*=\s*["']?([\w:.-]{1,40})/i;
const inPage = new RegExp(`<meta[^>]{1,200}${inHeader.source}`, 'i');

/** Byte order marks, as bytes. */
const marks = [
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
