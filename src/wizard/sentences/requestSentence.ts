import type { MessageCode } from './messageCode.js';
import { isSignInKnown, known } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The sentence that says the finding about a request of the page's own. Null where that of the cause fits. */
export function requestSentence(context: WizardContext): MessageCode | null {
  const { finding } = context;
  switch (finding?.cause) {
    case 'signed-out':
    case 'login-redirect':
      return finding.status === 403 ? 'finding.requestAnswered' : 'finding.requestRefused';
    case 'session-expired':
      return known(context, 'auth-error') === 'form-expired' ? null : 'finding.requestExpired';
    case 'no-permission':
      return finding.status === 403 && !isSignInKnown(context)
        ? 'finding.requestAnswered'
        : 'finding.requestClosed';
    case 'other-error':
      return 'finding.requestAnswered';
    case 'recovered':
      return 'finding.requestOpens';
    default:
      return null;
  }
}
