import type { MessageCode } from './messageCode.js';
import { isSignInKnown } from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The statuses that have an explanation of their own. */
const explained: ReadonlyMap<number, MessageCode> = new Map([
  [400, 'error.400'],
  [403, 'error.403'],
  [404, 'error.404'],
  [407, 'error.407'],
  [408, 'error.408'],
  [410, 'error.404'],
  [500, 'error.500'],
  [511, 'error.511'],
]);

/** The sentence that explains an error that is no 401, and says what to do next. */
export function explanation(context: WizardContext): MessageCode {
  const { finding } = context;
  if (finding?.cause === 'unreachable') return 'error.unreachable';
  if (finding?.cause === 'rate-limited') return 'error.429';
  const status = finding?.status ?? 0;
  if (status === 403 && !isSignInKnown(context)) return 'error.403SignIn';
  return explained.get(status) ?? (status >= 500 ? 'error.5xx' : 'error.other');
}
