import type { Cause, FactValues } from './contracts.js';
import type { MessageCode } from './messageCode.js';
import {
  boxOf,
  isOwnPage,
  isPosted,
  isSignInForm,
  isSignInKnown,
  known,
  mayAskByBox,
  mayFind,
  opensForStrangers,
  ownerMail,
  siteLink,
} from './situation.js';
import type { LogEntry, MessageValues, WizardContext } from './vocabulary.js';

/** Values that a message may name. They are kept with the message, since they may change afterwards. */
function messageValues(context: WizardContext): MessageValues {
  const { address, finding } = context;
  const clock = known(context, 'clock');
  const values = {
    address,
    site: address && URL.canParse(address) ? new URL(address).host : null,
    status: finding?.status,
    realm: known(context, 'realm'),
    email: ownerMail(context)?.email,
    phone: siteLink(context, 'contactPhone'),
    suggestion: known(context, 'right-address') ?? known(context, 'other-address'),
    app: known(context, 'in-app'),
    cookie: known(context, 'double-cookie'),
    minutes: clock === undefined ? undefined : Math.round(Math.abs(clock) / 60),
    seconds: known(context, 'retry-after'),
  };
  return Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined && it !== null));
}

/** A message as it stands in the log: its code, and the values that it may name. Never throws. */
export const messageEntry = (context: WizardContext, code: MessageCode): LogEntry => ({
  kind: 'message',
  code,
  values: messageValues(context),
});

const isZoom = (context: WizardContext): boolean => known(context, 'product') === 'zoom';

/** The sentence that says the finding: that of its cause, or of what makes it a case of its own. */
export function findingSentence(context: WizardContext): MessageCode {
  const cause = context.finding?.cause ?? 'cannot-tell';
  return caseSentences[cause]?.(context) ?? `finding.${cause}`;
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

/** The sentence that opens the step to sign in. */
export function signInOffer(context: WizardContext): MessageCode {
  const { finding } = context;
  if (isZoom(context)) return 'signIn.offerZoom';
  if (finding?.cause === 'cookies-blocked') {
    return known(context, 'cookies') === 'blocked' ? 'signIn.offerCookies' : 'signIn.offerSecure';
  }
  if (finding?.cause === 'network-sign-in') return 'signIn.offerNetwork';
  const box = boxSentence(context);
  if (box) return box;
  const app = known(context, 'in-app');
  if (app) return `signIn.offerIn${app === 'app' ? 'Some' : ''}App`;
  if (isPosted(context)) return 'signIn.afterPost';
  if (isSignInForm(context)) return isOwnPage(context) ? 'signIn.offerHere' : 'signIn.offerThereForm';
  if (finding?.cause === 'login-redirect' && !context.settings.loginUrl) {
    return known(context, 'no-status') === 'elsewhere' ? 'signIn.offerElsewhere' : 'signIn.offerThere';
  }
  if (siteLink(context, 'loginUrl')) return 'signIn.offer';
  return mayFind(context, 'sign-in') ? 'signIn.offerFind' : 'signIn.offerHome';
}

/** The sentence about the browser's own box: where it comes, where it may, and why it does not. */
function boxSentence(context: WizardContext): MessageCode | null {
  switch (boxOf(context)) {
    case 'will':
      return isOwnPage(context) ? 'signIn.offerBox' : 'signIn.offerBoxThere';
    case 'may':
      return 'signIn.offerBoxMaybe';
    case 'will-not': {
      const obstacle = known(context, 'box-obstacle');
      return obstacle ? obstacleSentences[obstacle] : null;
    }
  }
}

const obstacleSentences = {
  worker: 'signIn.offerWorker',
  frame: 'signIn.offerFrame',
  algorithm: 'signIn.offerNoBox',
  'home-screen': 'signIn.offerHomeScreen',
} as const satisfies Record<FactValues['box-obstacle'], MessageCode>;

/** The sentence where only loading the page again can show whether the sign-in helped. */
export const unclearSignIn = (context: WizardContext): MessageCode =>
  opensForStrangers(context) ? 'reload.opensForStrangers' : 'signIn.unclear';

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
