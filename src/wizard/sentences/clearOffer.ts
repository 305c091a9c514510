import type { MessageCode } from './messageCode.js';
import { isZoom, known } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The sentence that opens the step to clear. */
export function clearOffer(context: WizardContext): MessageCode {
  if (isZoom(context)) return 'clear.offerZoom';
  if (known(context, 'double-cookie')) return 'clear.doubled';
  return context.finding?.cause === 'bad-site-data' ? 'clear.stored' : 'clear.offer';
}

/** The sentence about the result of clearing. */
export function clearResult({ cleared }: WizardContext): MessageCode {
  if (cleared && cleared.left.length > 0) return 'clear.left';
  return cleared?.bySite ? 'clear.gone' : 'clear.leftHidden';
}
