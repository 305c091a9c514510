import type { Pressed, WizardContext } from '../../wizard/vocabulary.js';
import { isOwnSite, known, siteLink } from '../../wizard/situation.js';

/** The site's main page: as the owner says, else at the root of the address. */
export const homePage = (context: WizardContext): string | null => {
  const { address } = context;
  return (
    siteLink(context, 'homeUrl') ?? (address && URL.canParse(address) ? new URL('/', address).href : null)
  );
};

/**
 * The sign-in page with the way back in it: as a path where it is on the same site, since many sites take nothing
 * else. Only ever an address of the page's own origin, and only where the owner names the parameter.
 */
function signInPage(context: WizardContext): string | null {
  const login = siteLink(context, 'loginUrl');
  const { returnParam, loginUrl } = context.settings;
  if (!login || !loginUrl || !returnParam || !context.address || !isOwnSite(context)) return login;
  const [to, back] = [new URL(login), new URL(context.address)];
  to.searchParams.set(returnParam, to.origin === back.origin ? back.pathname + back.search : back.href);
  return to.href;
}

type Opens = (context: WizardContext) => string | null;

/** The answers that open a page: the one that failed, or one of its site. */
const pages: Partial<Record<Pressed, Opens>> = {
  'signIn.open': signInPage,
  'signIn.openHome': homePage,
  'signIn.openSignup': (context) => siteLink(context, 'signupUrl'),
  'signIn.openReset': (context) => siteLink(context, 'resetUrl'),
  'address.open': ({ address }) => address,
  'address.openSuggested': (context) =>
    known(context, 'right-address') ?? known(context, 'other-address') ?? null,
  'result.open': ({ address }) => address,
};

/** The page that an answer opens, or null where it opens none. */
export const pageHrefOf = (choice: Pressed, context: WizardContext): string | null =>
  pages[choice]?.(context) ?? null;
