import type { Cause } from '../contracts.js';
import type { MessageCode } from './messageCode.js';
import { isSignInKnown, known } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** Causes whose own sentence speaks of the page as what was refused. */
const ofRequest = {
  'signed-out': 'finding.requestRefused',
  'login-redirect': 'finding.requestRefused',
  'session-expired': 'finding.requestExpired',
  'no-permission': 'finding.requestClosed',
  'other-error': 'finding.requestAnswered',
  recovered: 'finding.requestOpens',
} as const satisfies Partial<Record<Cause, MessageCode>>;

/** The sentence that says the finding about a request of the page's own. Undefined where that of the cause fits. */
export function requestSentence(context: WizardContext): MessageCode | undefined {
  const { cause = 'cannot-tell', status } = context.finding ?? {};
  if (known(context, 'auth-error') === 'form-expired') return undefined;
  if (status === 403 && !isSignInKnown(context)) return 'finding.requestAnswered';
  return (ofRequest as Partial<Record<Cause, MessageCode>>)[cause];
}
