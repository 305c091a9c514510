import { decodeBeginning } from '../probe/fetchText.js';
import { isSignInPage } from './linksIn.js';
import type { SignInPage } from '../probe/probeAddress.js';
import { readHtml } from './readHtml.js';

/**
 * Whether an answer of 2xx shows a sign-in page instead of what was asked for: by a password field, by the title of
 * an access gate, or by the path that a redirect led to. Null when it shows none. Never throws.
 *
 * @param response an answer of HTML, of which these are the first bytes
 */
export function recogniseSignInPage(
  { headers, redirected }: Response,
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
): SignInPage | null {
  const page = readHtml(decodeBeginning(bytes, headers.get('content-type')), address);
  return isSignInPage(page, { finalAddress: address, redirected });
}
