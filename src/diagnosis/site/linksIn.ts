import type { HtmlPage } from './readHtml.js';
import {
  meansContact,
  meansReset,
  meansSignIn,
  meansSignUp,
  topicOfPath,
  topicsOfText,
} from './siteWords.js';
import type { Link, Topic } from './siteWords.js';

/** Where a site's visitors are helped. Null where nothing was found. Addresses are opened, never asked. */
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
 * The places that a page links to. Of several links the one on the same site goes first, then the one whose
 * text says it, then whose address says it, then the first. Where passwords go, an https page is believed
 * https addresses only. A page with a password field and no such link is itself where one signs in.
 *
 * Never throws.
 *
 * @param address where the page came from
 */
export function linksIn(page: HtmlPage, address: string): FoundLinks {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return noSiteLinks;
  const links = page.links.filter(({ href }) => leadsAway(href, address));
  const isSafe = ({ href }: Link) => href.startsWith('https:') || address.startsWith('http:');
  const best = (topic: Topic, means: (link: Link) => boolean) => bestOf(links.filter(means), topic, address);
  return {
    loginUrl:
      best('signIn', (link) => isSafe(link) && meansSignIn(link)) ?? (page.hasPasswordField ? address : null),
    signupUrl: best('signUp', (link) => isSafe(link) && meansSignUp(link)),
    resetUrl: best('reset', (link) => isSafe(link) && meansReset(link)),
    contactUrl: best('contact', meansContact),
    contactEmail: bestMail(page.links),
    contactPhone: page.links.map(({ href }) => phoneIn(href)).find((phone) => phone !== null) ?? null,
  };
}

/** To another page or a part of this one; `href="#"` waits for a script. Nor with a user name in the address. */
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
  const ranked = links.map((link) => ({ href: link.href, rank: rank(link) }));
  return ranked.toSorted((one, other) => other.rank - one.rank)[0]?.href ?? null;
}

/** One host, or one of them lies beneath the other: `example.com`, `www.example.com`, `login.example.com`. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => `.${new URL(address).hostname.replace(/^www\./, '')}`);
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
}

const mailbox = /^[^\s@<>()[\]\\,;:"'?&%]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u;

/**
 * The mail address of a `mailto:` link, without subject, copies and text (RFC 6068); of several, the first.
 * Null for none that has the form of one. Never throws.
 */
export function mailIn(href: string): string | null {
  const [address = ''] = decoded(/^mailto:([^?#,]{3,400})/i.exec(href)?.[1] ?? '').split(',');
  return address.length <= 254 && mailbox.test(address.trim()) ? address.trim() : null;
}

/** Those who answer visitors, and those who answer nobody or somebody else. */
const forVisitors = /^(?:contact|help|hello|info|kontakt|mail|office|service|support|team|webmaster)\b/i;
const forOthers =
  /^(?:abuse|careers?|do-?not-?reply|gdpr|jobs?|legal|media|no-?reply|press|presse|privacy|security)\b/i;

function bestMail(links: readonly Link[]): string | null {
  const mails = links.map(({ href }) => mailIn(href)).filter((mail) => mail !== null);
  return mails.find((mail) => forVisitors.test(mail)) ?? mails.find((mail) => !forOthers.test(mail)) ?? null;
}

/** A number of 3 to 15 digits (ITU-T E.164) with the marks that people put in. */
function phoneIn(href: string): string | null {
  const [number = ''] = decoded(/^tel:(.{1,60})/i.exec(href)?.[1] ?? '').split(/[;,?]/);
  const digits = number.replace(/\D/g, '').length;
  return /^\+?[\d\s().\-/]+$/.test(number) && digits >= 3 && digits <= 15 ? number.trim() : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Access gates whose every page bears their name. Measured: `Sign in ・ Cloudflare Access`. */
const gates = / (?:cloudflare access|- authentik)$/i;

/** Who stands behind "sign in" in the titles of gates: "Sign in - Google Accounts", "Login - Authelia". */
const makers =
  /\b(?:auth0|authelia|duo|google|jumpcloud|keycloak|microsoft|okta|onelogin|pomerium|vercel|zitadel)\b/i;

/**
 * Whether a page asks to sign in, and what tells: the title of an access gate, or one that says nothing else
 * than "sign in" in any language; a password field; or, after a redirect, an address that is called so.
 * Null when nothing does: pages that a script draws only later cannot be told. Never throws.
 */
export function isSignInPage(
  page: HtmlPage,
  { finalAddress, redirected }: { finalAddress: string; redirected: boolean },
): 'password-field' | 'gate' | 'path' | null {
  if (page.title !== null && isGate(page.title)) return 'gate';
  if (page.hasPasswordField) return 'password-field';
  return redirected && topicOfPath(finalAddress) === 'signIn' ? 'path' : null;
}

/**
 * Titles that say nothing but "sign in" are oauth2-proxy's, Amazon Cognito's, Keycloak's ("Sign in to realm") and
 * Microsoft's. "Example - Sign In" is Okta's. "Login | Example" may stand on the home page of a proud site.
 */
function isGate(title: string): boolean {
  const [first = '', second, ...others] = title.split(/[|·・:<>«»‹›–—]| - /u, 10);
  if (gates.test(title)) return true;
  if (second === undefined) return saysSignIn(title);
  if (others.length > 0) return false;
  return (saysSignIn(first) && makers.test(second)) || (saysSignIn(second) && title.includes(' - '));
}

function saysSignIn(text: string): boolean {
  const [topic, ...others] = topicsOfText(text);
  return topic === 'signIn' && others.length === 0;
}
