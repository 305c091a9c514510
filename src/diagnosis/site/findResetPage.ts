import { askAnonymously } from '../probe/askAnonymously.js';
import { closeBody } from '../probe/closeBody.js';
import { startDeadline } from '../probe/startDeadline.js';
import type { SiteSearch } from './fetchSiteLinks.js';

/**
 * The well-known address for changing a password, which password managers use as well (W3C, A Well-Known URL for
 * Changing Passwords), by two anonymous requests. It counts where it answers or redirects, and the server answers
 * honestly about an address that does not exist (W3C, Detecting the reliability of HTTP status codes). A server that
 * redirects every address to its sign-in page has none.
 *
 * Never throws, never rejects, and ends at its deadline.
 */
export async function findResetPage(
  { origin, signal, timeoutMs }: SiteSearch,
  network: { fetch: typeof fetch },
): Promise<string | null> {
  const deadline = startDeadline(signal, timeoutMs);
  const ask = async (name: string, redirect: RequestRedirect): Promise<Response | null> => {
    const question = { address: `${origin}/.well-known/${name}`, origin, signal: deadline.signal, redirect };
    const answer = await askAnonymously(question, network);
    if (answer) void closeBody(answer.response);
    return answer && answer.response;
  };
  try {
    const page = await ask('change-password', 'manual');
    if (page === null || !(page.ok || isRedirect(page))) return null;
    const counter = await ask('resource-that-should-not-exist-whose-status-code-should-not-be-200', 'follow');
    const isHonest = counter !== null && !counter.ok && !(counter.redirected && isRedirect(page));
    return isHonest ? `${origin}/.well-known/change-password` : null;
  } finally {
    deadline.end();
  }
}

/** Browsers hide a redirect's status, Node does not. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);
