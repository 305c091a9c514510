import type { HtmlPage } from '../html/readHtml.js';
import type { SignInPage } from '../probe/probeResult.js';
import { topicOfPath, topicsOfText } from './topicsOfLink.js';

/** The sign by which a page is a sign-in page. */
export interface SignInSign {
  sign: SignInPage;
  /** The gate's own name, where it is one. */
  gate: string | null;
}

/**
 * The sign by which a page asks to sign in: the name of an access gate; a password field, or a field whose
 * `autocomplete` is a sign-in's; a title that says nothing else than "sign in" in any language; after a redirect also a
 * title, a heading or an address that says so. Null without a sign: a page that a script draws later cannot be recognised.
 * Never throws.
 */
export function signInSign(
  page: HtmlPage,
  { finalAddress, redirected }: { finalAddress: string; redirected: boolean },
): SignInSign | null {
  const gate = gateNamedIn(page.title ?? '');
  if (gate) return { sign: 'gate', gate };
  const sign = page.hasPasswordField
    ? 'password-field'
    : page.hasSignInField
      ? 'autocomplete'
      : isNamedSignIn(page, finalAddress, redirected)
        ? 'path'
        : null;
  return sign && { sign, gate: null };
}

/** Access gates that put their name at the end of the title. Measured: `Sign in ・ Cloudflare Access`. */
const gateAtEnd = / (?<gate>cloudflare access|- authentik)$/i;

/** Access gates by the name that stands beside "sign in" in their titles: "Login - Authelia", "Sign in - Google Accounts". */
const gates: Readonly<Record<string, string>> = {
  'cloudflare access': 'Cloudflare Access',
  '- authentik': 'authentik',
  auth0: 'Auth0',
  authelia: 'Authelia',
  duo: 'Duo',
  google: 'Google',
  jumpcloud: 'JumpCloud',
  keycloak: 'Keycloak',
  microsoft: 'Microsoft',
  okta: 'Okta',
  onelogin: 'OneLogin',
  pomerium: 'Pomerium',
  vercel: 'Vercel',
  zitadel: 'ZITADEL',
};
const gateName = new RegExp(`\\b(?:${Object.keys(gates).slice(2).join('|')})\\b`, 'i');

/** The name comes from the table above, and never from the page: a title may hold anything. */
function gateNamedIn(title: string): string | null {
  const atEnd = gateAtEnd.exec(title)?.groups?.['gate'];
  const beside = pathPartsOf(title).some(saysSignIn) ? gateName.exec(title)?.[0] : undefined;
  return gates[(atEnd ?? beside)?.toLowerCase() ?? ''] ?? null;
}

/**
 * Titles that say nothing but "sign in" are oauth2-proxy's, Amazon Cognito's and Keycloak's ("Sign in to realm"), and
 * "Example - Sign In" is Okta's. "Login | Example" may also be the title of a home page, and counts only where a redirect
 * led to it.
 */
function isNamedSignIn({ title, heading }: HtmlPage, finalAddress: string, redirected: boolean): boolean {
  const parts = pathPartsOf(title ?? '');
  const [first = '', second, ...others] = parts;
  if (second === undefined ? saysSignIn(first) : others.length === 0 && isNamedByOkta(title ?? '', second))
    return true;
  if (!redirected) return false;
  return topicOfPath(finalAddress) === 'signIn' || [...parts, heading ?? ''].some(saysSignIn);
}

const isNamedByOkta = (title: string, second: string): boolean => title.includes(' - ') && saysSignIn(second);

const pathPartsOf = (title: string): string[] => title.split(/[|·・:<>«»‹›–—]| - /u, 10);

function saysSignIn(text: string): boolean {
  const [topic, ...others] = topicsOfText(text);
  return topic === 'signIn' && others.length === 0;
}
