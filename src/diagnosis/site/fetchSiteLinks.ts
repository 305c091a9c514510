import { readHtml } from '../html/readHtml.js';
import { fetchText } from '../probe/fetchText.js';
import { signInSign } from './signInSign.js';
import { linksIn, noSiteLinks } from './linksIn.js';
import type { FoundLinks } from './linksIn.js';

/** Most bytes of a home page that are read. */
const maxHomePageBytes = 256_000;

/** A search on the page's own site. */
export interface SiteSearch {
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Calls the search off. */
  signal: AbortSignal;
  /** One deadline for all its requests, in milliseconds. */
  timeoutMs: number;
}

/**
 * The helpful links of the site's home page, by one anonymous request. Its answer is read whatever its status: an error
 * page has links as well. A home page that leads to a sign-in page gives that page.
 *
 * Never throws, never rejects, and ends at its deadline.
 */
export async function fetchSiteLinks(
  { origin, homeUrl, signal, timeoutMs }: SiteSearch & { homeUrl: string },
  network: { fetch: typeof fetch },
): Promise<FoundLinks> {
  const question = { address: homeUrl, origin, signal, timeoutMs, limit: maxHomePageBytes };
  const answer = await fetchText(question, network);
  if (answer === null || !isHtml(answer.contentType)) return noSiteLinks;
  const page = readHtml(answer.text, answer.address);
  const links = linksIn(page, answer.address);
  const redirected = URL.canParse(homeUrl) && new URL(homeUrl).pathname !== new URL(answer.address).pathname;
  const isSignIn = signInSign(page, { finalAddress: answer.address, redirected }) !== null;
  return { ...links, loginUrl: links.loginUrl ?? (isSignIn ? answer.address : null) };
}

const isHtml = (contentType: string | null): boolean => /html|^\s*$/i.test(contentType ?? '');
