import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import { conclude } from './evidence/conclude.js';
import type {
  Cause,
  Cleared,
  DataKind,
  Fact,
  Observation,
  Outcome,
  SiteLinks,
  Reading,
  Reason,
  Result,
  Search,
  Step,
  StoredData,
  Via,
} from './contracts.js';
import { judge } from './evidence/judge.js';
import type { MessageCode } from './messages.js';
import * as situation from './situation.js';
import { isChoice } from './vocabulary.js';
import type {
  LogEntry,
  MessageValues,
  WizardContext,
  WizardEmitted,
  WizardEvent,
  WizardInput,
} from './vocabulary.js';
import { mergeFacts, resolveFacts } from './evidence/resolveFacts.js';

/** What a look at an address starts from. */
export interface LookInput {
  /** The address to look at; null for the page's own. */
  address: string | null;
  page: string | null;
}

/** What a state is busy with, so that it can be shown. */
export type Busy =
  | 'looking'
  | 'checking'
  | 'reading'
  | 'reloading'
  | 'searching'
  | 'listing'
  | 'clearing'
  | 'delivering';

/** What the visitor typed, read, and whether it is an address of this site, which a page may ask. */
export type OwnReading = Reading & { ownSite: boolean };

/** Stands for an actor that the edge brings by `.provide()`. */
const notProvided = <Output, Input>() =>
  fromPromise<Output, Input>(({ self }) =>
    Promise.reject(new Error(`the actor ${self.id} was not provided`)),
  );

/** What a message may name, as known when it is said: it is kept with the message, since it may change later. */
function messageValues(context: WizardContext): MessageValues {
  const { address, finding } = context;
  const clock = situation.known(context, 'clock');
  const known = {
    address,
    site: address && URL.canParse(address) ? new URL(address).host : null,
    status: finding?.status,
    realm: situation.known(context, 'realm'),
    email: situation.ownerMail(context)?.email,
    phone: situation.siteLink(context, 'contactPhone'),
    suggestion: situation.known(context, 'right-address') ?? situation.known(context, 'other-address'),
    app: situation.known(context, 'in-app'),
    cookie: situation.known(context, 'double-cookie'),
    minutes: clock === undefined ? undefined : Math.round(Math.abs(clock) / 60),
    seconds: situation.known(context, 'retry-after'),
  };
  return Object.fromEntries(Object.entries(known).filter(([, it]) => it !== undefined && it !== null));
}

const said = (context: WizardContext, code: MessageCode): LogEntry => ({
  kind: 'message',
  code,
  values: messageValues(context),
});

const verdictOn = (context: WizardContext, observation: Observation) =>
  judge(context.step ?? 'check-url', context.facts, observation);

/** What is known once an observation was taken in. */
const withObservation = (
  context: WizardContext,
  { facts, siteLinks, hasActed, waitUntilMs }: Observation,
) => ({
  facts: mergeFacts(context.facts, facts),
  siteLinks: { ...context.siteLinks, ...siteLinks },
  hasActed: context.hasActed || hasActed === true,
  waitUntilMs: waitUntilMs ?? context.waitUntilMs,
});

/** What the visitor typed as it is shown and kept: cut, and without a name and password in an address. */
const forDisplay = (text: string): string =>
  text
    .replace(/\/\/[^\s/]*@/g, '//')
    .trim()
    .slice(0, 300);

/** Two refusals are enough: many sites lock an account at the third. Then the password is to be reset. */
const mayTryAgain = (context: WizardContext): boolean =>
  context.refusals < 2 && !situation.asksByBox(context);

/** Everything that the states are made of: actors, actions, guards. The states themselves hold routing only. */
export const wizardSetup = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    emitted: {} as WizardEmitted,
    input: {} as WizardInput,
    tags: {} as 'waiting' | 'busy' | 'ended' | 'quiet',
    meta: {} as { busy: Busy },
  },
  actors: {
    /** What the page tells about itself, and at most one anonymous probe. */
    inspectPage: notProvided<Observation, LookInput>(),
    /** What the address answers now. */
    checkAddress: notProvided<Observation, LookInput>(),
    /** Whether a mended form of the address answers. */
    findAddress: notProvided<Observation, LookInput>(),
    /** The site's doors, as far as its pages name them. */
    findSiteLinks: notProvided<Partial<SiteLinks>, { what: Search }>(),
    /** What the browser keeps of this site. */
    listData: notProvided<StoredData[], void>(),
    /** Takes away what was ticked, and looks what is left. */
    clearData: notProvided<Cleared, { kinds: DataKind[] }>(),
    /** Resolves when the time is over that the server asked to wait. */
    waitForServer: notProvided<void, { untilMs: number }>(),
    /** What the visitor typed means. */
    readInput: notProvided<OwnReading, { text: string; page: string | null }>(),
    /** Loads the page again, which ends this page. Resolves only when that did not happen. */
    reloadPage: notProvided<void, { context: WizardContext }>(),
    /** Brings the report on its way. Resolves to whether that worked. */
    deliverReport: notProvided<boolean, { context: WizardContext; via: Via }>(),
    /** Puts the address on the clipboard. Resolves to whether that worked. */
    copyAddress: notProvided<boolean, { address: string }>(),
  },
  actions: {
    /** Logs the visitor's own turn. */
    logAnswer: enqueueActions(({ event, context, enqueue }) => {
      if (!isChoice(event.type)) return;
      const choice = event.type;
      const text = 'text' in event ? { text: forDisplay(event.text) } : {};
      const browser = 'browser' in event ? { browser: event.browser } : {};
      const ticked = 'ticked' in event ? { ticked: event.ticked } : {};
      const answer = { kind: 'answer', choice, ...text, ...browser, ...ticked } as const;
      enqueue.assign({ hasActed: true, log: [...context.log, answer] });
      enqueue.emit({ type: 'answer', step: context.step, choice });
    }),
    say: assign({
      log: ({ context }, params: { message: MessageCode }) => [...context.log, said(context, params.message)],
    }),
    /** One exact sentence about what could not be read. */
    sayUnreadable: assign({
      log: ({ context }, { reading }: { reading: Reading }) => {
        const why =
          reading.kind === 'unreadable' && reading.why !== 'not-an-address' ? reading.why : 'unreadable';
        return [...context.log, said(context, `input.${why}`)];
      },
    }),
    showInstructions: assign({
      log: ({ context }) => [...context.log, { kind: 'instructions', browser: context.browser }],
    }),
    showWait: assign({
      log: ({ context }) => [...context.log, { kind: 'wait', untilMs: context.waitUntilMs }],
    }),
    endWait: assign({ waitUntilMs: 0 }),
    showReport: assign({ log: ({ context }) => [...context.log, { kind: 'report' }] }),
    pickBrowser: assign({
      browser: ({ context, event }) => ('browser' in event ? event.browser : context.browser),
    }),
    want: assign({
      wanted: ({ context, event }) => (event.type === 'page.wanted' ? event.step : context.wanted),
    }),
    learn: assign({
      facts: ({ context }, params: { facts: Fact[] }) => mergeFacts(context.facts, params.facts),
    }),
    addObservation: assign(({ context }, { observation }: { observation: Observation }) =>
      withObservation(context, observation),
    ),
    addSiteLinks: assign(({ context }, params: { siteLinks: Partial<SiteLinks>; what: Search }) => ({
      siteLinks: { ...context.siteLinks, ...params.siteLinks },
      searched: [...context.searched, params.what],
    })),
    takeStored: assign({ stored: (_, { stored }: { stored: StoredData[] }) => stored }),
    takeCleared: assign(({ context }, { cleared }: { cleared: Cleared }) => {
      const { left } = cleared;
      const list: LogEntry[] = left.length > 0 ? [{ kind: 'stored', stored: left }] : [];
      const now = { ...context, cleared };
      return { cleared, log: [...context.log, said(now, situation.clearResult(now)), ...list] };
    }),
    /** The visitor speaks of this address from now on: what was known of another does not count. */
    takeReading: assign(({ context }, { reading }: { reading: Reading }) => {
      if (reading.kind !== 'address') return {};
      const dropped = reading.droppedPassword ? [said(context, 'address.passwordDropped')] : [];
      return { address: reading.address, facts: [], log: [...context.log, ...dropped] };
    }),
    /** The visitor says what the error reads; what was measured of this page is not about it. */
    takeErrorText: assign((_, { reading }: { reading: Reading }) =>
      reading.kind === 'error-text' ? { facts: reading.facts } : {},
    ),
    /** Back from the sign-in page, and the page refuses: it may go round in circles. */
    countReturn: assign({
      facts: ({ context }) =>
        mergeFacts(context.facts, [
          { name: 'sign-ins', value: (situation.known(context, 'sign-ins') ?? 0) + 1, source: 'measured' },
        ]),
    }),
    countRefusal: assign({ refusals: ({ context }) => context.refusals + 1 }),
    /** Draws the conclusion, and says it when it is another than before. */
    conclude: enqueueActions(({ context, enqueue }) => {
      const finding = conclude(context.facts, context.steps);
      const told = finding.facts.every(({ source }) => source === 'told');
      const address = context.address ?? (told || finding.cause === 'cannot-tell' ? null : context.page);
      enqueue.assign({ finding, address });
      if (situation.nothingFailed(address, finding)) return;
      if (JSON.stringify(finding) !== JSON.stringify(context.finding))
        enqueue.emit({ type: 'finding', finding });
      if (finding.cause === context.finding?.cause) return;
      const message = said({ ...context, finding, address }, `finding.${finding.cause}`);
      // Another case has another way out: its first step is offered, even if it was taken for another reason before.
      const visited = context.visited.filter((step) => step !== finding.plan[0]);
      enqueue.assign({ visited, log: [...context.log, message, { kind: 'finding', finding }] });
    }),
    enterStep: enqueueActions(({ context, enqueue }, { step }: { step: Step }) => {
      const visited = [...context.visited.filter((other) => other !== step), step];
      enqueue.assign({ step, visited, wanted: null });
      if (context.step !== step)
        enqueue.emit({ type: 'step', step, ...situation.stepPosition(context, step) });
    }),
    /** Says what a check after a step showed, and keeps what it found. */
    judge: enqueueActions(({ context, event, enqueue }, { observation }: { observation: Observation }) => {
      const verdict = verdictOn(context, observation);
      const isOpen =
        event.type === 'page.reopened' && situation.isOwnPage(context) && verdict.result === 'fixed';
      const log = [...context.log, { kind: 'verdict', verdict } as const];
      enqueue.assign({ ...withObservation(context, observation), isOpen, log });
      enqueue.emit({ type: 'verdict', ...verdict });
    }),
    /** What was measured before the step proves it, too. */
    tellFixed: enqueueActions(({ context, enqueue }, { step }: { step: Step }) => {
      const { value: status = null } = resolveFacts(context.facts).get('address-status') ?? {};
      const verdict = { step, result: 'fixed', status: status === 401 ? null : status } as const;
      enqueue.assign({ log: [...context.log, { kind: 'verdict', verdict }] });
      enqueue.emit({ type: 'verdict', ...verdict });
    }),
    /** The mended address is the one that the visitor wants. */
    takeSuggestion: assign({
      address: ({ context }) => situation.known(context, 'right-address') ?? context.address,
    }),
    end: enqueueActions(({ context, enqueue }, { outcome }: { outcome: Outcome }) => {
      enqueue.assign({ outcome });
      enqueue.emit({ type: 'outcome', outcome, step: context.step });
    }),
    rate: enqueueActions(({ event, enqueue }, params: { helpful: boolean; reason?: Reason }) => {
      const text = event.type === 'helpful.submitted' ? { text: event.text } : {};
      enqueue.emit({ type: 'helpful', ...params, ...text });
    }),
    sendReport: emit((_, params: { via: Via }) => ({ type: 'report', ...params })),
    /** A fault of ours: told to the owner, and to the visitor, who can go on. */
    admitFault: enqueueActions(({ context, enqueue }, params: { error: unknown }) => {
      enqueue.emit({ type: 'problem', message: String(params.error) });
      enqueue.assign({ log: [...context.log, said(context, 'problem.own')] });
    }),
  },
  guards: {
    causeIs: ({ context }, cause: Cause) => context.finding?.cause === cause,
    statusIs: ({ context }, status: number) => context.finding?.status === status,
    nextStepIs: ({ context }, step: Step) => situation.nextStep(context) === step,
    isStepWanted: ({ context }) => context.wanted !== null,
    ownerIsNotNext: ({ context }) => situation.nextStep(context) !== 'contact-owner',
    ownerNotAsked: ({ context }) => context.outcome !== 'handed-over',
    verdictIs: ({ context }, params: { observation: Observation; result: Result }) =>
      verdictOn(context, params.observation).result === params.result,
    /** The page was loaded anew, and this is how it answered, or the address that failed, where it is another one. */
    reopenedAs: ({ context, event }, result: Result) =>
      event.type === 'page.reopened' && verdictOn(context, event.observation).result === result,
    /** What was seen meanwhile opens the page, and the visitor does not know it yet. */
    observedFixed: ({ context, event }) =>
      event.type === 'page.observed' &&
      context.finding !== null &&
      verdictOn(context, event.observation).result === 'fixed',
    /** What was seen meanwhile makes it another case. */
    changesCause: ({ context, event }) =>
      event.type === 'page.observed' &&
      context.finding !== null &&
      conclude(mergeFacts(context.facts, event.observation.facts), context.steps).cause !==
        context.finding.cause,
    nothingFailed: ({ context: { address, finding } }) =>
      finding !== null && situation.nothingFailed(address, finding),
    isNotOwnPage: ({ context }) => !situation.isOwnPage(context),
    isElsewhere: ({ context }) => context.address !== null && !situation.isOwnPage(context),
    isOwnSite: ({ context }) => situation.isOwnSite(context),
    isInApp: ({ context }) => situation.known(context, 'in-app') !== undefined && context.address !== null,
    canReloadQuietly: ({ context }) => situation.canReload(context) && !situation.asksByBox(context),
    canReloadWithBox: ({ context }) => situation.canReload(context) && situation.asksByBox(context),
    canReloadPlainly: ({ context }) =>
      situation.canReload(context) &&
      !situation.asksByBox(context) &&
      situation.known(context, 'copy') !== 'service-worker',
    workerIsInTheWay: ({ context }) =>
      situation.canReload(context) && situation.known(context, 'copy') === 'service-worker',
    mayFind: ({ context }, what: Search) => situation.mayFind(context, what),
    /** The visitor has acted, so the site may be searched without asking first. */
    shouldFind: ({ context }, what: Search) => context.hasActed && situation.mayFind(context, what),
    has: ({ context }, name: keyof SiteLinks) => situation.siteLink(context, name) !== null,
    hasSignInPage: ({ context }) =>
      !situation.asksByBox(context) && situation.siteLink(context, 'loginUrl') !== null,
    leadsElsewhere: ({ context }) =>
      situation.siteLink(context, 'loginUrl') === null &&
      situation.known(context, 'no-status') === 'elsewhere',
    hasHomePage: ({ context }) =>
      context.address !== null && situation.siteLink(context, 'loginUrl') === null,
    hasOnlyHomePage: ({ context }) =>
      !situation.asksByBox(context) &&
      !situation.mayFind(context, 'sign-in') &&
      context.address !== null &&
      situation.siteLink(context, 'loginUrl') === null,
    maySignInAgain: ({ context }) => mayTryAgain(context) && situation.siteLink(context, 'loginUrl') !== null,
    mayOpenHomeAgain: ({ context }) =>
      mayTryAgain(context) && situation.siteLink(context, 'loginUrl') === null && context.address !== null,
    mayShowBoxAgain: ({ context }) =>
      context.refusals < 2 && situation.canReload(context) && situation.asksByBox(context),
    hasOwnerMail: ({ context }) => situation.ownerMail(context) !== null,
    hasOnlySecurityContact: ({ context }) =>
      situation.siteLink(context, 'securityContact') !== null &&
      situation.ownerMail(context) === null &&
      situation.siteLink(context, 'contactUrl') === null,
    mayHaveContactPage: ({ context }) =>
      context.address !== null &&
      context.settings.contactEmail === null &&
      situation.siteLink(context, 'contactUrl') === null &&
      !situation.mayFind(context, 'contact'),
    canShare: ({ context }) => context.settings.shares,
    takesReports: ({ context }) => context.settings.takesReports,
    canClear: ({ context }) =>
      situation.isOwnSite(context) && (context.stored.length > 0 || context.settings.clears),
    /** What was measured on the way back from the sign-in page says more than a question would. */
    returnTells: ({ context }) => {
      const { cause } = conclude(context.facts, context.steps);
      return cause !== context.finding?.cause && cause !== 'signed-out';
    },
    mustWait: ({ context }) => context.waitUntilMs > 0,
    losesSecureCookies: ({ context }) => situation.known(context, 'cookies') === 'secure-lost',
    /** The sign-in is lost on plain http, and there is an https address to try. */
    isLostWithoutHttps: ({ context }) =>
      context.finding?.cause === 'cookies-blocked' &&
      situation.known(context, 'cookies') === 'secure-lost' &&
      situation.known(context, 'other-address') !== undefined,
    isSuggestionProved: ({ context }) => situation.known(context, 'right-address') !== undefined,
    hasSuggestion: ({ context }) =>
      (situation.known(context, 'right-address') ?? situation.known(context, 'other-address')) !== undefined,
    mayMend: ({ context }) =>
      context.hasActed &&
      situation.isOwnSite(context) &&
      !situation.isPosted(context) &&
      situation.known(context, 'right-address') === undefined &&
      situation.known(context, 'other-address') === undefined,
    needsOpening: ({ context }) => situation.needsOpening(context),
    retryMayHelp: ({ context }) =>
      context.address !== null && context.finding?.status !== 403 && !situation.isPosted(context),
    addressMayBeWrong: ({ context }) => [400, 404, 410].includes(context.finding?.status ?? 0),
    addressIsSame: ({ context }, { reading }: { reading: Reading }) =>
      reading.kind === 'address' && reading.address === context.address,
    isOwnSiteAddress: (_, { reading }: { reading: OwnReading }) =>
      reading.kind === 'address' && reading.ownSite,
    isAddress: (_, { reading }: { reading: Reading }) => reading.kind === 'address',
    isErrorText: (_, { reading }: { reading: Reading }) => reading.kind === 'error-text',
    isDone: (_, { done }: { done: boolean }) => done,
  },
});

/** One area of the decision tree. Named, since the type of all that is in it would be megabytes. */
export type StateConfig = Parameters<typeof wizardSetup.createStateConfig>[0];
