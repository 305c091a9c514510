import { askAnonymously } from './askAnonymously.js';
import type { Question } from './askAnonymously.js';
import { decodeBeginning } from './decodeBeginning.js';
import { readBeginning } from './readBeginning.js';
import { startDeadline } from './startDeadline.js';

/** The text at an address, as anybody gets it. */
export interface FetchedText {
  /** HTTP status after redirects within the site. */
  status: number;
  /** The address that the answer came from in the end. */
  address: string;
  /** The beginning of the body, decoded. */
  text: string;
  contentType: string | null;
}

interface TextQuestion extends Question {
  /** One deadline for the answer and its body, in milliseconds. The part of the body that came before it counts. */
  timeoutMs: number;
  /** Most bytes of the body that are read. */
  limit: number;
}

/**
 * Reads the beginning of an address of the page's own site by one anonymous request. Null when there is no answer in
 * time, when it leads to another site, or when it may not be asked.
 *
 * Never throws, never rejects, never asks another origin, and ends at its deadline even if `fetch` or the body does not.
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
 * The first bytes of a body as text; then the connection is closed. When the signal ends or the connection breaks, the
 * part that came before is the text. Never throws, never rejects.
 *
 * @param limit most bytes that are read
 */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<string> {
  const bytes = await readBeginning(response, limit, signal);
  return decodeBeginning(bytes, response.headers.get('content-type'));
}
