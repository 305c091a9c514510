import type { MessageCode } from './messages.js';
import { asksByBox, isOwnPage, isPosted, known, mayFind, ownerMail, siteLink } from './situation.js';
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

/** The sentence that opens the step to sign in. */
export function signInOffer(context: WizardContext): MessageCode {
  const { finding } = context;
  if (isZoom(context)) return 'signIn.offerZoom';
  if (finding?.cause === 'cookies-blocked') {
    return known(context, 'cookies') === 'blocked' ? 'signIn.offerCookies' : 'signIn.offerSecure';
  }
  if (finding?.cause === 'network-sign-in') return 'signIn.offerNetwork';
  if (asksByBox(context)) return 'signIn.offerBox';
  const app = known(context, 'in-app');
  if (app) return `signIn.offerIn${app === 'app' ? 'Some' : ''}App`;
  if (isPosted(context)) return 'signIn.afterPost';
  if (finding?.cause === 'login-redirect' && !context.settings.loginUrl) {
    return known(context, 'no-status') === 'elsewhere' ? 'signIn.offerElsewhere' : 'signIn.offerThere';
  }
  if (siteLink(context, 'loginUrl')) return 'signIn.offer';
  return mayFind(context, 'sign-in') ? 'signIn.offerFind' : 'signIn.offerHome';
}

/** The sentence that opens the step to load the page again. */
export function reloadOffer(context: WizardContext): MessageCode {
  if (context.finding?.cause === 'clock-skew') return 'reload.offerClock';
  if (!isOwnPage(context)) return 'reload.offerElsewhere';
  if (context.finding?.cause === 'stale-copy') {
    return known(context, 'copy') === 'service-worker' ? 'reload.offerWorker' : 'reload.offerCopy';
  }
  return asksByBox(context) ? 'reload.offerBox' : 'reload.offer';
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
export function explanation({ finding }: WizardContext): MessageCode {
  if (finding?.cause === 'unreachable') return 'error.unreachable';
  if (finding?.cause === 'rate-limited') return 'error.429';
  const status = finding?.status ?? 0;
  return explained.get(status) ?? (status >= 500 ? 'error.5xx' : 'error.other');
}
