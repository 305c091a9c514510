import type { HtmlPage } from '../html/readHtml.js';
import { topicOfPath, topicsOfText } from './topicsOfLink.js';

/** Access gates whose every page bears their name. Measured: `Sign in ・ Cloudflare Access`. */
const gateNames = / (?:cloudflare access|- authentik)$/i;

/** Products named beside "sign in" in the titles of gates: "Sign in - Google Accounts", "Login - Authelia". */
const makers =
  /\b(?:auth0|authelia|duo|google|jumpcloud|keycloak|microsoft|okta|onelogin|pomerium|vercel|zitadel)\b/i;

/**
 * The sign by which a page asks to sign in: the title of an access gate, or one that says nothing else than "sign in" in
 * any language; a password field; or, after a redirect, the name of its address. Null without a sign: a page that a
 * script draws later cannot be recognised. Never throws.
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
 * Microsoft's. "Example - Sign In" is Okta's. "Login | Example" may also be the title of a home page.
 */
function isGate(title: string): boolean {
  const [first = '', second, ...others] = title.split(/[|·・:<>«»‹›–—]| - /u, 10);
  if (gateNames.test(title)) return true;
  if (second === undefined) return saysSignIn(title);
  if (others.length > 0) return false;
  return (saysSignIn(first) && makers.test(second)) || (saysSignIn(second) && title.includes(' - '));
}

function saysSignIn(text: string): boolean {
  const [topic, ...others] = topicsOfText(text);
  return topic === 'signIn' && others.length === 0;
}
