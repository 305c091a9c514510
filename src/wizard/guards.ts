import type { GuardArgs } from 'xstate';
import type {
  Cause,
  Observation,
  OwnReading,
  Reading,
  Result,
  Search,
  SiteLinks,
  Step,
} from './contracts.js';
import { conclude } from './evidence/conclude.js';
import { findingSentence, lastFindingSentence } from './sentences/findingSentence.js';
import { mergeFacts } from './evidence/resolveFacts.js';
import * as situation from './situation.js';
import type { WizardContext, WizardEvent } from './wizardContext.js';

type Args = GuardArgs<WizardContext, WizardEvent>;

/** A guard that asks the context alone. */
const when =
  (isSo: (context: WizardContext) => boolean) =>
  ({ context }: Args): boolean =>
    isSo(context);

/** An account is often locked at the third refusal: after two, the password is to be reset. */
const mayTryAgain = (context: WizardContext): boolean =>
  context.refusals < 2 && !situation.asksByBox(context);

const hasLoginUrl = (context: WizardContext): boolean => situation.siteLink(context, 'loginUrl') !== null;

/** A service worker gives out an old copy, or keeps the password box away. */
const workerIsObstacle = (context: WizardContext): boolean =>
  situation.known(context, 'copy') === 'service-worker' ||
  situation.known(context, 'box-obstacle') === 'worker';

const rightAddress = (context: WizardContext): string | undefined =>
  situation.known(context, 'right-address');

const otherAddress = (context: WizardContext): string | undefined =>
  situation.known(context, 'other-address');

/** The conditions under which the machine's transitions are taken. Pure; none throws. */
export const guards = {
  // The plan.
  causeIs: ({ context }: Args, cause: Cause) => context.finding?.cause === cause,
  isForbidden: when(({ finding }) => finding?.cause === 'no-permission' && finding.status === 403),
  nextStepIs: ({ context }: Args, step: Step) => situation.nextStep(context) === step,
  isStepWanted: when(({ wanted }) => wanted !== null),
  ownerIsNotNext: when((context) => situation.nextStep(context) !== 'contact-owner'),
  ownerNotAsked: when(({ outcome }) => outcome !== 'handed-over'),
  nothingFailed: when(
    ({ address, finding }) => finding !== null && situation.nothingFailed(address, finding),
  ),

  // Answers of the server.
  verdictIs: ({ context }: Args, params: { observation: Observation; result: Result }) =>
    situation.verdictOn(context, params.observation).result === params.result,
  /** The page was loaded again, and this is its answer, or that of the address that failed, where it is another one. */
  reopenedAs: ({ context, event }: Args, result: Result) =>
    event.type === 'page.reopened' && situation.verdictOn(context, event.observation).result === result,
  /** The page was loaded again, and the site knows the visitor. */
  reopenedKnown: ({ event }: Args) =>
    event.type === 'page.reopened' &&
    event.observation.facts.some(({ name, value }) => name === 'signed-in' && value),
  /** The page was seen to open in the meantime, and the visitor does not know it yet. */
  observedFixed: ({ context, event }: Args) =>
    event.type === 'page.observed' &&
    context.finding !== null &&
    situation.verdictOn(context, event.observation).result === 'fixed',
  /** An observation in the meantime leads to another cause, or to another sentence about it. */
  changesFinding: ({ context, event }: Args) => {
    if (event.type !== 'page.observed' || context.finding === null) return false;
    const facts = mergeFacts(context.facts, situation.factsAbout(context, event.observation));
    const finding = conclude(facts, context.steps);
    const said = lastFindingSentence(context);
    const isOtherSentence = said !== undefined && said !== findingSentence({ ...context, facts, finding });
    return finding.cause !== context.finding.cause || isOtherSentence;
  },
  /** The observations that were kept while the wizard was busy lead to another cause. Not on the way to a person. */
  keptShowOtherCause: when(
    ({ facts, steps, finding, step }) =>
      step !== 'contact-owner' && finding !== null && conclude(facts, steps).cause !== finding.cause,
  ),
  /** The measurement on the way back from the sign-in page says more than a question would. */
  returnTells: when(({ facts, steps, finding }) => {
    const { cause } = conclude(facts, steps);
    return cause !== finding?.cause && cause !== 'signed-out';
  }),
  opensForStrangers: when(situation.opensForStrangers),
  refusesStrangers: when(situation.refusesStrangers),
  siteKnows: when((context) => situation.known(context, 'signed-in') === true),
  siteDoesNotKnow: when((context) => situation.known(context, 'signed-in') === false),
  mustWait: when(({ waitUntilMs }) => waitUntilMs > 0),
  retryMayHelp: when(
    (context) => context.address !== null && context.finding?.status !== 403 && !situation.isPosted(context),
  ),

  // The address.
  /** The page is not loaded again from here: the visitor alone sees whether it opens. */
  visitorAloneSees: when((context) => !situation.isOwnPage(context) || context.settings.staysOnPage),
  isElsewhere: when((context) => context.address !== null && !situation.isOwnPage(context)),
  canReloadByHand: when((context) => situation.isOwnSite(context) && !context.settings.staysOnPage),
  /** The sign-in works, or lasts, only outside of the application or frame that shows the page. */
  needsOtherWindow: when(
    (context) =>
      context.address !== null &&
      (situation.known(context, 'in-app') !== undefined ||
        ['frame', 'home-screen'].includes(situation.known(context, 'box-obstacle') ?? '')),
  ),
  leadsOn: when((context) => situation.known(context, 'leads-to') !== undefined),
  maySignInAfter403: when((context) => context.finding?.status === 403 && !situation.isSignInKnown(context)),
  opensOnlyForStrangers: when(
    (context) =>
      situation.opensForStrangers(context) && context.address !== null && !situation.isOwnPage(context),
  ),
  addressMayBeWrong: when(({ finding }) => [400, 404, 410].includes(finding?.status ?? 0)),
  isSuggestionProved: when((context) => rightAddress(context) !== undefined),
  hasSuggestion: when((context) => (rightAddress(context) ?? otherAddress(context)) !== undefined),
  mayCorrect: when(
    (context) =>
      context.hasActed &&
      situation.isOwnSite(context) &&
      !situation.isPosted(context) &&
      !situation.isRequest(context) &&
      rightAddress(context) === undefined &&
      otherAddress(context) === undefined,
  ),
  addressIsSame: ({ context }: Args, { reading }: { reading: Reading }) =>
    reading.kind === 'address' && reading.address === context.address,
  isOwnSiteAddress: (_: Args, { reading }: { reading: OwnReading }) =>
    reading.kind === 'address' && reading.ownSite,
  isAddress: (_: Args, { reading }: { reading: Reading }) => reading.kind === 'address',
  isErrorText: (_: Args, { reading }: { reading: Reading }) => reading.kind === 'error-text',

  // The sign-in.
  hasSignInPage: when((context) => !situation.asksByBox(context) && hasLoginUrl(context)),
  /**
   * Opening the address leads to a sign-in: the box comes there, the form stands there, or it leads on. Some servers
   * answer 401 to requests and send whoever opens the address to their sign-in. The address of a request is not opened.
   */
  opensSignIn: when((context) => {
    if (context.address === null || situation.isRequest(context)) return false;
    if (!hasLoginUrl(context) && situation.known(context, 'no-status') === 'elsewhere') return true;
    return !situation.isOwnPage(context) && (situation.mayAskByBox(context) || !hasLoginUrl(context));
  }),
  hasHomePage: when((context) => context.address !== null && !hasLoginUrl(context)),
  hasOnlyHomePage: when(
    (context) =>
      !situation.asksByBox(context) &&
      !situation.isSignInForm(context) &&
      !situation.mayFind(context, 'sign-in') &&
      context.address !== null &&
      !hasLoginUrl(context),
  ),
  maySignInAgain: when((context) => mayTryAgain(context) && hasLoginUrl(context)),
  mayOpenHomeAgain: when(
    (context) => mayTryAgain(context) && !hasLoginUrl(context) && context.address !== null,
  ),
  mayShowBoxAgain: when(
    (context) => context.refusals < 2 && situation.canReload(context) && situation.mayAskByBox(context),
  ),
  losesSecureCookies: when((context) => situation.known(context, 'cookies') === 'secure-lost'),
  /** The sign-in is lost on plain http, and there is an https address to try. */
  isLostWithoutHttps: when(
    (context) =>
      context.finding?.cause === 'cookies-blocked' &&
      situation.known(context, 'cookies') === 'secure-lost' &&
      otherAddress(context) !== undefined,
  ),

  // Loading again, and clearing.
  canReloadQuietly: when((context) => situation.canReload(context) && !situation.mayAskByBox(context)),
  canReloadWithBox: when((context) => situation.canReload(context) && situation.mayAskByBox(context)),
  /** The page's request itself brings the box, with the page as it is. */
  canRepeatWithBox: when((context) => context.settings.staysOnPage && situation.mayAskByBox(context)),
  canReloadPlainly: when(
    (context) =>
      situation.canReload(context) && !situation.mayAskByBox(context) && !workerIsObstacle(context),
  ),
  workerIsInTheWay: when((context) => situation.canReload(context) && workerIsObstacle(context)),
  canClear: when(
    (context) => situation.isOwnSite(context) && (context.stored.length > 0 || context.settings.clears),
  ),
  /** The page that the visitor wants is the one that failed. Around a request that failed, it opens in any window. */
  showsMoreInPrivate: when((context) => !situation.isRequest(context)),
  needsOpening: when(situation.needsOpening),

  // The links of the site, and its owner.
  has: ({ context }: Args, name: keyof SiteLinks) => situation.siteLink(context, name) !== null,
  mayFind: ({ context }: Args, what: Search) => situation.mayFind(context, what),
  /** The visitor has acted, so the site may be searched without asking first. */
  shouldFind: ({ context }: Args, what: Search) => context.hasActed && situation.mayFind(context, what),
  hasOwnerMail: when((context) => situation.ownerMail(context) !== null),
  hasOnlySecurityContact: when(
    (context) =>
      situation.siteLink(context, 'securityContact') !== null &&
      situation.ownerMail(context) === null &&
      situation.siteLink(context, 'contactUrl') === null,
  ),
  mayHaveContactPage: when(
    (context) =>
      context.address !== null &&
      context.settings.contactEmail === null &&
      situation.siteLink(context, 'contactUrl') === null &&
      !situation.mayFind(context, 'contact'),
  ),
  canShare: when(({ settings }) => settings.shares),
  takesReports: when(({ settings }) => settings.takesReports),
  isDone: (_: Args, { done }: { done: boolean }) => done,
};
