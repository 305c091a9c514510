import type { Pressed, WizardContext } from '../wizard/vocabulary.js';
import { ownerMail } from '../wizard/situation.js';

const homePage = (address: string | null): string | null =>
  address && URL.canParse(address) ? new URL('/', address).href : null;

/** Where the answers lead that open something. The others are buttons. */
const opens: Partial<
  Record<Pressed, (context: WizardContext, mail: (email: string) => string) => string | null>
> = {
  'signIn.open': ({ settings }) => settings.loginUrl,
  'signIn.openHome': ({ address }) => homePage(address),
  'address.open': ({ address }) => address,
  'result.open': ({ address }) => address,
  'owner.openHome': ({ address }) => homePage(address),
  'owner.mail': (context, mail) => {
    const owner = ownerMail(context);
    return owner && mail(owner.email);
  },
};

/** The address that an answer opens, or null where it opens none. */
export const hrefOf = (
  choice: Pressed,
  context: WizardContext,
  mail: (email: string) => string,
): string | null => opens[choice]?.(context, mail) ?? null;
