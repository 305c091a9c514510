import { ownerMail, siteLink } from '../../wizard/situation.js';
import type { Pressed } from '../../wizard/choice.js';
import type { WizardContext } from '../../wizard/wizardContext.js';
import { homePage } from './pageHrefOf.js';

type ContactHref = (context: WizardContext, mailto: (email: string) => string) => string | null;

/** The answers that open a way to the owner. */
const contacts: Partial<Record<Pressed, ContactHref>> = {
  'owner.openHome': homePage,
  'owner.openContact': (context) => siteLink(context, 'contactUrl'),
  'owner.openSecurity': (context) => siteLink(context, 'securityContact'),
  'owner.call': (context) => {
    const phone = siteLink(context, 'contactPhone');
    return phone && `tel:${phone.replace(/[^+\d]/g, '')}`;
  },
  'owner.mail': (context, mailto) => {
    const owner = ownerMail(context);
    return owner && mailto(owner.email);
  },
};

/** The way to the owner that an answer opens, or null where it opens none. `mailto` makes the address of a mail. */
export const ownerHrefOf = (
  choice: Pressed,
  context: WizardContext,
  mailto: (email: string) => string,
): string | null => contacts[choice]?.(context, mailto) ?? null;
