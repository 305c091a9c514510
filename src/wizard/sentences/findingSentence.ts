import type { Cause } from '../contracts.js';
import type { MessageCode } from './messageCode.js';
import { isRequest, isSignInForm, isSignInKnown, known, opensForStrangers } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';
import { requestSentence } from './requestSentence.js';

/** The sentence that says the finding: that of its cause, or of what makes it a case of its own. */
export function findingSentence(context: WizardContext): MessageCode {
  const cause = context.finding?.cause ?? 'cannot-tell';
  return (
    (isRequest(context) ? requestSentence(context) : undefined) ??
    caseSentences[cause]?.(context) ??
    `finding.${cause}`
  );
}

/** Causes that have more than one sentence. Null where that of the cause holds. */
const caseSentences: Partial<Record<Cause, (context: WizardContext) => MessageCode | null>> = {
  'no-permission': (context) =>
    context.finding?.status === 403 && !isSignInKnown(context) ? 'finding.forbidden' : null,
  'signed-out': signedOutSentence,
  'session-expired': (context) =>
    known(context, 'auth-error') === 'form-expired' ? 'finding.formExpired' : null,
  'login-redirect': (context) => (isSignInForm(context) ? 'finding.signInHere' : null),
  recovered: (context) => (known(context, 'page-status') === 401 ? null : 'finding.opensForYou'),
  'cannot-tell': unknownSentence,
};

function signedOutSentence(context: WizardContext): MessageCode | null {
  if (isSignInForm(context)) return 'finding.signInHere';
  if (known(context, 'auth-error') === 'insufficient_user_authentication') return 'finding.stepUp';
  if (context.finding?.status === 403) return 'finding.forbidden';
  return known(context, 'text-status') === 401 && context.finding?.status !== 401
    ? 'finding.wordsSay401'
    : null;
}

/** Where the cause is not known, what was measured is said all the same. */
function unknownSentence(context: WizardContext): MessageCode | null {
  if (known(context, 'no-status') === 'another-page') return 'finding.leadsOn';
  if (!opensForStrangers(context)) return null;
  return (context.finding?.status ?? 0) >= 400 ? 'finding.opensForStrangers' : 'finding.answersStrangers';
}

/** The sentence of the finding that was said last; undefined before the first. */
export const lastFindingSentence = ({ log }: WizardContext): MessageCode | undefined =>
  log
    .flatMap((entry) => (entry.kind === 'message' && entry.code.startsWith('finding.') ? [entry.code] : []))
    .at(-1);
