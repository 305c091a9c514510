import type { Pressed, WizardContext } from '../../wizard/vocabulary.js';
import { siteLink, isOwnSite } from '../../wizard/situation.js';

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

/** Where the answers lead that open something and can stand beside the first message. */
const opens: Partial<Record<Pressed, (context: WizardContext) => string | null>> = {
  'signIn.open': signInPage,
  'signIn.openHome': homePage,
  'address.open': ({ address }) => address,
  'result.open': ({ address }) => address,
};

/** The address that an answer opens, or null where it opens none, or one that is known later. */
export const hrefOf = (choice: Pressed, context: WizardContext): string | null =>
  opens[choice]?.(context) ?? null;
