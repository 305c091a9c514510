import type {
  DataKind,
  FactName,
  FactValues,
  Finding,
  SiteLinks,
  Search,
  Step,
  StoredData,
} from './contracts.js';
import type { MessageCode } from './messages.js';
import type { WizardContext } from './vocabulary.js';
import { ownerAddress } from './ownerAddress.js';
import { resolveFacts } from './evidence/resolveFacts.js';

/** Questions about where the conversation stands. All pure; none throws. */

/** The next step of the plan that the visitor has not been led through: the only place that knows the order. */
export const nextStep = ({
  finding,
  visited,
  wanted,
}: Pick<WizardContext, 'finding' | 'visited' | 'wanted'>): Step =>
  wanted ?? finding?.plan.find((step) => !visited.includes(step)) ?? 'contact-owner';

/** The step that the evidence recommends. */
export const firstStep = ({ finding }: WizardContext): Step => finding?.plan[0] ?? 'contact-owner';

/** The step's place among those of the plan, counted from 1. */
export const stepPosition = (
  { finding, steps }: WizardContext,
  step: Step,
): { index: number; of: number } => ({
  index: (finding?.plan.indexOf(step) ?? 0) + 1,
  of: finding?.plan.length ?? steps.length,
});

/** The value of a fact, the strongest of its name. */
export const known = <N extends FactName>(
  { facts }: Pick<WizardContext, 'facts'>,
  name: N,
): FactValues[N] | undefined => resolveFacts(facts).get(name)?.value as FactValues[N] | undefined;

/** Whether the browser would ask for name and password in a box of its own (RFC 7617, RFC 7616, RFC 4559). */
export const asksByBox = ({ finding }: WizardContext): boolean =>
  ['basic', 'digest', 'ntlm', 'negotiate'].includes(finding?.scheme ?? '');

/** Whether the address that failed is the page that the wizard stands in. */
export const isOwnPage = ({ address, page }: WizardContext): boolean => address !== null && address === page;

/** Whether it is an address of the site that the wizard stands in, which a page may ask. */
export const isOwnSite = ({ address, page }: WizardContext): boolean =>
  originOf(address) !== null && originOf(address) === originOf(page);

const originOf = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? new URL(address).origin : null;

/** It was a form that was sent: loading the page again would be another question. */
export const isPosted = (context: Pick<WizardContext, 'facts'>): boolean =>
  known(context, 'method') !== undefined;

/** Whether the page can be loaded again from here. */
export const canReload = (context: WizardContext): boolean => isOwnPage(context) && !isPosted(context);

/** Nobody has said which page failed, and the page that the wizard stands in did not. */
export const nothingFailed = (address: string | null, { cause, facts }: Finding): boolean =>
  address === null && cause === 'cannot-tell' && !facts.some(({ source }) => source === 'told');

/** A door of the site: as the owner says, else as it was found. Null where it is unknown. */
export const siteLink = ({ settings, siteLinks }: WizardContext, name: keyof SiteLinks): string | null =>
  settings[name] ?? siteLinks[name] ?? null;

/** Whether something is worth searching for on the site, now. */
export const mayFind = (context: WizardContext, what: Search): boolean => {
  // Where the browser asks in a box of its own, there is no page to sign in on.
  if (what === 'sign-in' && asksByBox(context)) return false;
  const isThere = {
    'sign-in': siteLink(context, 'loginUrl'),
    reset: siteLink(context, 'resetUrl'),
    contact: siteLink(context, 'contactEmail') ?? siteLink(context, 'contactUrl'),
  }[what];
  return isThere === null && isOwnSite(context) && !context.searched.includes(what);
};

/** Whom to write to: the owner's address, one that was found, or the one that works for some sites. */
export const ownerMail = (context: WizardContext): { email: string; guessed: boolean } | null => {
  const email = siteLink(context, 'contactEmail');
  if (email) return { email, guessed: false };
  // Who has a page to be reached on is not guessed at.
  const guess = context.address && !siteLink(context, 'contactUrl') && ownerAddress(context.address);
  return guess ? { email: guess, guessed: true } : null;
};

/** Whether the page that the visitor wants is still to be opened, or is the one they are looking at. */
export const needsOpening = ({ address, page, isOpen }: WizardContext): boolean =>
  address !== page || !isOpen;

/** What can be taken away at once, and so is ticked from the beginning: nothing that may hold a draft. */
export const tickedAtFirst = ({ kind }: StoredData): boolean => !mayHoldDrafts.includes(kind);
const mayHoldDrafts: readonly DataKind[] = ['other-keys', 'databases'];

/** What the visitor ticked last, to be taken away. */
export const tickedLast = ({ log }: WizardContext): DataKind[] =>
  log.flatMap((entry) => (entry.kind === 'answer' && entry.ticked ? [entry.ticked] : [])).at(-1) ?? [];

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

/** What is said of what clearing came to. */
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

/** What an error that is no 401 means, and the next thing to do. */
export function explanation({ finding }: WizardContext): MessageCode {
  if (finding?.cause === 'unreachable') return 'error.unreachable';
  if (finding?.cause === 'rate-limited') return 'error.429';
  const status = finding?.status ?? 0;
  return explained.get(status) ?? (status >= 500 ? 'error.5xx' : 'error.other');
}
