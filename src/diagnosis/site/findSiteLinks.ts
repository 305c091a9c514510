import type { SiteLinks, Search } from '../../wizard/contracts.js';
import { probeTimeoutMs } from '../probe/probeAddress.js';
import { fetchSiteLinks } from './fetchSiteLinks.js';
import { findResetPage } from './findResetPage.js';
import { findSecurityContact } from './findSecurityContact.js';

interface SearchOptions {
  what: Search;
  origin: string;
  /** The site's main page. */
  homeUrl: string;
  nowMs: number;
  signal: AbortSignal;
}

/** Only the links that were found: an unknown one must not hide one that is known already. */
const withoutGaps = (siteLinks: Partial<SiteLinks>): Partial<SiteLinks> =>
  Object.fromEntries(Object.entries(siteLinks).filter(([, value]) => value !== null && value !== undefined));

/**
 * Searches the site for its links: on its main page, at the address that password managers know
 * (https://w3c.github.io/webappsec-change-password-url/), and last in security.txt (RFC 9116), which is meant for
 * another purpose. At most three requests, all anonymous. Never throws.
 */
export async function findSiteLinks(
  { what, origin, homeUrl, nowMs, signal }: SearchOptions,
  network: { fetch: typeof fetch },
): Promise<Partial<SiteLinks>> {
  const question = { origin, signal, timeoutMs: probeTimeoutMs };
  if (what === 'reset') {
    return withoutGaps({ resetUrl: await findResetPage(question, network) });
  }
  const siteLinks = withoutGaps({ ...(await fetchSiteLinks({ ...question, homeUrl }, network)) });
  if (what !== 'contact' || siteLinks.contactEmail || siteLinks.contactUrl || siteLinks.contactPhone)
    return siteLinks;
  const security = await findSecurityContact({ ...question, nowMs }, network);
  if (!security) return siteLinks;
  return { ...siteLinks, securityContact: 'email' in security ? `mailto:${security.email}` : security.url };
}
