import type { MessageCode } from './messageCode.js';
import { known, opensForStrangers } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The sentence that opens the step to check the address. */
export function addressOffer(context: WizardContext): MessageCode {
  if (known(context, 'right-address')) return 'address.suggest';
  if (known(context, 'link-expired')) return 'address.linkExpired';
  return context.address ? 'address.offer' : 'address.offerUnknown';
}

/** The sentence with which the right address is asked for. */
export function correction(context: WizardContext): MessageCode {
  if (known(context, 'right-address')) return 'address.suggest';
  return known(context, 'other-address') ? 'address.suggestOther' : 'address.correct';
}

/** The sentence about an address that the visitor typed, where a check proved nothing for them. */
export function untestedAddress(context: WizardContext): MessageCode {
  if (known(context, 'leads-to')) return 'address.leadsOn';
  return opensForStrangers(context) ? 'address.opensForStrangers' : 'address.tryIt';
}

/** The sentence about an address that refuses strangers. */
export const refusingAddress = (context: WizardContext): MessageCode =>
  known(context, 'address-status') === 403 ? 'address.alsoForbids' : 'address.alsoAsks';
