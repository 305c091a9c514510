import type { MessageCode } from './messageCode.js';
import { isOwnPage, known, mayAskByBox, opensForStrangers } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The sentence that opens the step to load the page again. */
export function reloadOffer(context: WizardContext): MessageCode {
  if (context.finding?.cause === 'clock-skew') return 'reload.offerClock';
  if (!isOwnPage(context)) return 'reload.offerElsewhere';
  if (known(context, 'auth-error') === 'form-expired') return 'reload.offerForm';
  if (known(context, 'box-obstacle') === 'worker') return 'signIn.offerWorker';
  if (context.finding?.cause === 'stale-copy') {
    return known(context, 'copy') === 'service-worker' ? 'reload.offerWorker' : 'reload.offerCopy';
  }
  if (opensForStrangers(context)) return 'reload.opensForStrangers';
  return mayAskByBox(context) ? 'reload.offerBox' : 'reload.offer';
}
