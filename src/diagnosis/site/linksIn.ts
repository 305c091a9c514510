import { percentDecoded } from '../address/percentDecoded.js';
import type { HtmlPage } from '../html/readHtml.js';
import { mailIn } from './mailIn.js';
import { topicOfPath, topicsOfLink, topicsOfText } from './topicsOfLink.js';
import type { Link } from './topicsOfLink.js';
import type { Topic } from './siteWords.js';

/** The links of a site that help its visitors. Null where none was found. Addresses are opened, never requested. */
export interface FoundLinks {
  loginUrl: string | null;
  signupUrl: string | null;
  resetUrl: string | null;
  contactUrl: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

/** Nothing is known of the site. */
export const noSiteLinks: FoundLinks = {
  loginUrl: null,
  signupUrl: null,
  resetUrl: null,
  contactUrl: null,
  contactEmail: null,
  contactPhone: null,
};

/**
 * The helpful links of a page. Of several for one topic a link on the same site goes first, then one whose text names
 * the topic, then one whose address does, then the first. Where passwords are typed, an https page is believed https
 * addresses only. A page with a password field and no link to a sign-in is itself the sign-in page.
 *
 * Never throws.
 *
 * @param address where the page came from
 */
export function linksIn(page: HtmlPage, address: string): FoundLinks {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return noSiteLinks;
  const links = page.links.filter(({ href }) => leadsAway(href, address));
  const safeLinks = links.filter(({ href }) => href.startsWith('https:') || address.startsWith('http:'));
  return {
    loginUrl: bestOf(safeLinks, 'signIn', address) ?? (page.hasPasswordField ? address : null),
    signupUrl: bestOf(safeLinks, 'signUp', address),
    resetUrl: bestOf(safeLinks, 'reset', address),
    contactUrl: bestOf(links, 'contact', address),
    contactEmail: bestMail(page.links),
    contactPhone: page.links.map(({ href }) => phoneIn(href)).find((phone) => phone !== null) ?? null,
  };
}

/** A link to another page or to a part of this one: `href="#"` waits for a script. None with a user name in it. */
function leadsAway(href: string, address: string): boolean {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  return username === '' && password === '' && href.replace(/#$/, '') !== address.replace(/#.*$/s, '');
}

function bestOf(links: readonly Link[], topic: Topic, address: string): string | null {
  const rank = ({ href, text }: Link): number =>
    (isSameSite(href, address) ? 4 : 0) +
    (topicsOfText(text).has(topic) ? 2 : 0) +
    (topicOfPath(href) === topic ? 1 : 0);
  const ranked = links
    .filter((link) => topicsOfLink(link).has(topic))
    .map((link) => ({ href: link.href, rank: rank(link) }));
  return ranked.toSorted((one, other) => other.rank - one.rank)[0]?.href ?? null;
}

/** One host, or one of them lies beneath the other: `example.com`, `www.example.com`, `login.example.com`. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => `.${new URL(address).hostname.replace(/^www\./, '')}`);
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
}

/** Mailboxes that answer visitors, and mailboxes that answer nobody or somebody else. */
const forVisitors = /^(?:contact|help|hello|info|kontakt|mail|office|service|support|team|webmaster)\b/i;
const forOthers =
  /^(?:abuse|careers?|do-?not-?reply|gdpr|jobs?|legal|media|no-?reply|press|presse|privacy|security)\b/i;

function bestMail(links: readonly Link[]): string | null {
  const mails = links.map(({ href }) => mailIn(href)).filter((mail) => mail !== null);
  return mails.find((mail) => forVisitors.test(mail)) ?? mails.find((mail) => !forOthers.test(mail)) ?? null;
}

/** A number of 3 to 15 digits (ITU-T E.164) with the usual separators. */
function phoneIn(href: string): string | null {
  const decoded = percentDecoded(/^tel:(.{1,60})/i.exec(href)?.[1] ?? '') ?? '';
  const number = decoded.split(/[;,?]/)[0]?.trim() ?? '';
  const digits = number.replace(/\D/g, '').length;
  return /^\+?[\d\s().\-/]+$/.test(number) && digits >= 3 && digits <= 15 ? number : null;
}
