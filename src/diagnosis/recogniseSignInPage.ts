import { readBody } from './fetchText.js';
import { isSignInPage } from './findPlaces.js';
import type { SignInPage } from './probeAddress.js';
import { readHtml } from './readHtml.js';

/** Bytes of a page that are read: its title and its form stand at its beginning. */
const longestPage = 65_536;

/**
 * Whether an answer of 2xx shows a sign-in page instead of what was asked for: by a password field, by the title of
 * an access gate, or by the path that a redirect led to. Null when it shows none. May reject.
 *
 * @param response an answer of HTML
 */
export async function recogniseSignInPage(
  response: Response,
  address: string,
  signal: AbortSignal,
): Promise<SignInPage | null> {
  const page = readHtml(await readBody(response, longestPage, signal), address);
  return isSignInPage(page, { finalAddress: address, redirected: response.redirected });
}
