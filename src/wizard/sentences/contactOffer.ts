import type { MessageCode } from './messageCode.js';
import { ownerMail, siteLink } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The sentence that opens the step to write to the owner. */
export function contactOffer(context: WizardContext): MessageCode {
  if (context.settings.takesReports) return 'owner.offerPost';
  const mail = ownerMail(context);
  if (mail && !mail.guessed) return 'owner.offer';
  if (siteLink(context, 'contactUrl')) return 'owner.offerPage';
  if (siteLink(context, 'contactPhone')) return 'owner.offerPhone';
  if (mail) return 'owner.offerGuess';
  return siteLink(context, 'securityContact') ? 'owner.offerSecurity' : 'owner.offerNoMail';
}
