import { siteLink, known, ownerMail } from '../../wizard/situation.js';
import type { Pressed, WizardContext } from '../../wizard/vocabulary.js';
import { homePage } from './hrefOf.js';

type Opens = (context: WizardContext, mail: (email: string) => string) => string | null;

/** Where the answers lead that come after the first message. */
const opens: Partial<Record<Pressed, Opens>> = {
  'signIn.openSignup': (context) => siteLink(context, 'signupUrl'),
  'signIn.openReset': (context) => siteLink(context, 'resetUrl'),
  'address.openSuggested': (context) =>
    known(context, 'right-address') ?? known(context, 'other-address') ?? null,
  'owner.openHome': homePage,
  'owner.openContact': (context) => siteLink(context, 'contactUrl'),
  'owner.openSecurity': (context) => siteLink(context, 'securityContact'),
  'owner.call': (context) => {
    const phone = siteLink(context, 'contactPhone');
    return phone && `tel:${phone.replace(/[^+\d]/g, '')}`;
  },
  'owner.mail': (context, mail) => {
    const owner = ownerMail(context);
    return owner && mail(owner.email);
  },
};

/** The address that such an answer opens, or null where it opens none. */
export const laterHrefOf = (
  choice: Pressed,
  context: WizardContext,
  mail: (email: string) => string,
): string | null => opens[choice]?.(context, mail) ?? null;
