import { readHtml } from '../html/readHtml.js';
import { decodeBeginning } from '../probe/decodeBeginning.js';
import type { SignInPage } from '../probe/probeResult.js';
import { isSignInPage } from './isSignInPage.js';

/**
 * The sign by which an answer of 2xx is a sign-in page instead of the page that was asked for. Null when it is none.
 * Never throws.
 *
 * @param response an answer of HTML
 * @param address the address that the answer came from in the end
 * @param bytes the first bytes of its body
 */
export function recogniseSignInPage(
  { headers, redirected }: Response,
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
): SignInPage | null {
  const page = readHtml(decodeBeginning(bytes, headers.get('content-type')), address);
  return isSignInPage(page, { finalAddress: address, redirected });
}
