import { readHtml } from '../html/readHtml.js';
import { statusInWords } from '../html/statusInWords.js';
import { visibleWords } from '../html/visibleWords.js';
import { decodeBeginning } from '../probe/decodeBeginning.js';
import type { PageSigns } from '../probe/probeResult.js';
import { signInSign } from './signInSign.js';

/**
 * Reads the first bytes of an answer for signs of its meaning that the status does not tell. Never throws.
 *
 * @param response an answer of HTML, JSON or plain text
 * @param address the address that the answer came from in the end
 * @param bytes the first bytes of its body
 */
export function readPageSigns(
  { headers, redirected, ok }: Pick<Response, 'headers' | 'redirected' | 'ok'>,
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
): PageSigns {
  const contentType = headers.get('content-type');
  const text = decodeBeginning(bytes, contentType);
  if (!/\bhtml\b/i.test(contentType ?? ''))
    return { ...noSigns, isFormExpired: !ok && isGuardsRefusal(text.slice(0, maxPlainLength)) };
  const page = readHtml(text, address);
  const signIn = signInSign(page, { finalAddress: address, redirected });
  const status = statusInWords(page.title) ?? statusInWords(page.heading);
  return {
    signIn: signIn?.sign ?? null,
    gate: signIn?.gate ?? null,
    textStatus: status?.status ?? null,
    subCode: status?.subCode ?? null,
    isFormExpired: !ok && isGuardsRefusal(visibleWords(text)),
  };
}

/** Characters of a plain text or of JSON that are read. */
const maxPlainLength = 5000;

const noSigns: PageSigns = {
  signIn: null,
  gate: null,
  textStatus: null,
  subCode: null,
  isFormExpired: false,
};

/**
 * Words with which a guard against cross-site request forgery refuses a form that was open for too long: "invalid csrf
 * token", "Missing csrf secret", "CSRF verification failed", "InvalidAuthenticityToken".
 */
const isGuardsRefusal = (words: string): boolean =>
  guard.test(words) && refusal.test(words.slice(Math.max(0, words.search(guard) - 60)).slice(0, 200));
const guard = /csrf|xsrf|cross[- ]site request forgery|anti-?forgery|authenticity ?token/i;
const refusal =
  /invalid|missing|mismatch|expired|fail|incorrect|not (?:be )?(?:verif|valid|found|match|present)|required|forbidden|bad |denied/i;
