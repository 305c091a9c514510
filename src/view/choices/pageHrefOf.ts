import type { Pressed } from '../../wizard/choice.js';
import type { WizardContext } from '../../wizard/wizardContext.js';
import { isOwnSite, known, siteLink, wantedPage } from '../../wizard/situation.js';

/** The site's main page: the one that the owner names, else the root of the address. */
export const homePage = (context: WizardContext): string | null => {
  const page = wantedPage(context);
  return siteLink(context, 'homeUrl') ?? (page && URL.canParse(page) ? new URL('/', page).href : null);
};

/**
 * The sign-in page, with the address to return to where the owner names the parameter: as a path where both are
 * on one origin, since many sites accept nothing else. Only for an address on the page's own origin.
 */
function signInPage(context: WizardContext): string | null {
  const login = siteLink(context, 'loginUrl');
  const { returnParam, loginUrl } = context.settings;
  const page = wantedPage(context);
  if (!login || !loginUrl || !returnParam || !page || !isOwnSite(context)) return login;
  const [to, back] = [new URL(login), new URL(page)];
  to.searchParams.set(returnParam, to.origin === back.origin ? back.pathname + back.search : back.href);
  return to.href;
}

type PageHref = (context: WizardContext) => string | null;

/** The answers that open a page: the one that the visitor wants, or one of its site. */
const pages: Partial<Record<Pressed, PageHref>> = {
  'signIn.open': signInPage,
  'signIn.openHome': homePage,
  'signIn.openSignup': (context) => siteLink(context, 'signupUrl'),
  'signIn.openReset': (context) => siteLink(context, 'resetUrl'),
  'address.open': wantedPage,
  'address.openSuggested': (context) =>
    known(context, 'right-address') ?? known(context, 'other-address') ?? null,
  'address.openTarget': (context) => known(context, 'leads-to') ?? null,
  'result.open': wantedPage,
};

/** The page that an answer opens, or null where it opens none. */
export const pageHrefOf = (choice: Pressed, context: WizardContext): string | null =>
  pages[choice]?.(context) ?? null;
