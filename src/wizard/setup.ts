import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import { conclude } from './conclude.js';
import type { Cause, Fact, Observation, Outcome, Reading, Reason, Result, Step } from './contracts.js';
import { judge } from './judge.js';
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
import { learn } from './weigh.js';

/** What a look at an address starts from. */
export interface LookInput {
  /** The address to look at; null for the page's own. */
  address: string | null;
  page: string | null;
}

/** What a state is busy with, so that it can be shown. */
export type Busy = 'looking' | 'checking' | 'reading' | 'reloading' | 'copying';

/** What the visitor typed, read, and whether it is an address of this site, which a page may ask. */
export type OwnReading = Reading & { ownSite: boolean };

/** Stands for an actor that the edge brings by `.provide()`. */
const notProvided = <Output, Input>(name: string) =>
  fromPromise<Output, Input>(() => Promise.reject(new Error(`the actor ${name} was not provided`)));

/** What a message may name, as known when it is said: it is kept with the message, since it may change later. */
function valuesOf(context: WizardContext): MessageValues {
  const { address, finding } = context;
  const value = (name: Fact['name']) => finding?.facts.find((fact) => fact.name === name)?.value;
  const known = {
    address,
    site: address && URL.canParse(address) ? new URL(address).host : null,
    status: finding?.status,
    realm: value('realm'),
    email: situation.ownerMail(context)?.email,
    seconds: value('retry-after'),
  };
  return Object.fromEntries(Object.entries(known).filter(([, it]) => it !== undefined && it !== null));
}

const said = (context: WizardContext, code: MessageCode): LogEntry => ({
  kind: 'message',
  code,
  values: valuesOf(context),
});

const resultOf = (context: WizardContext, observation: Observation): Result =>
  judge(context.step ?? 'check-url', context.facts, observation).result;

/** What the visitor typed as it is shown and kept: cut, and without a name and password in an address. */
const shown = (text: string): string =>
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
    lookAtPage: notProvided<Observation, LookInput>('lookAtPage'),
    /** What the address answers now. */
    checkAddress: notProvided<Observation, LookInput>('checkAddress'),
    /** What the visitor typed means. */
    readInput: notProvided<OwnReading, { text: string; page: string | null }>('readInput'),
    /** Loads the page again, which ends this page. Resolves only when that did not happen. */
    reloadPage: notProvided<void, { context: WizardContext }>('reloadPage'),
    /** Puts the report for the owner on the clipboard. Resolves to whether that worked. */
    copyReport: notProvided<boolean, { context: WizardContext }>('copyReport'),
  },
  actions: {
    /** Logs the visitor's own turn. */
    hear: enqueueActions(({ event, context, enqueue }) => {
      if (!isChoice(event.type)) return;
      const choice = event.type;
      const text = 'text' in event ? { text: shown(event.text) } : {};
      const browser = 'browser' in event ? { browser: event.browser } : {};
      enqueue.assign({ log: [...context.log, { kind: 'answer', choice, ...text, ...browser }] });
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
    showReport: assign({ log: ({ context }) => [...context.log, { kind: 'report' }] }),
    pickBrowser: assign({
      browser: ({ context, event }) => ('browser' in event ? event.browser : context.browser),
    }),
    learn: assign({ facts: ({ context }, params: { facts: Fact[] }) => learn(context.facts, params.facts) }),
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
      enqueue.assign({ log: [...context.log, message, { kind: 'finding', finding }] });
    }),
    enterStep: enqueueActions(({ context, enqueue }, { step }: { step: Step }) => {
      enqueue.assign({ step, visited: [...context.visited.filter((other) => other !== step), step] });
      if (context.step !== step) enqueue.emit({ type: 'step', step, ...situation.placeOf(context, step) });
    }),
    /** Says what a check after a step showed, and keeps what it found. */
    judge: enqueueActions(({ context, event, enqueue }, { observation }: { observation: Observation }) => {
      const verdict = judge(context.step ?? 'check-url', context.facts, observation);
      const facts = learn(context.facts, observation.facts);
      const isOpen = event.type === 'page.reopened' && verdict.result === 'fixed';
      enqueue.assign({ facts, isOpen, log: [...context.log, { kind: 'verdict', verdict }] });
      enqueue.emit({ type: 'verdict', ...verdict });
    }),
    /** A first look that finds the page mended is a verdict too: to load it again is what helps. */
    judgeRecovered: enqueueActions(({ context, enqueue }) => {
      const verdict = { step: 'reload', result: 'fixed', status: context.finding?.status ?? null } as const;
      enqueue.assign({ log: [...context.log, { kind: 'verdict', verdict }] });
      enqueue.emit({ type: 'verdict', ...verdict });
    }),
    end: enqueueActions(({ context, enqueue }, { outcome }: { outcome: Outcome }) => {
      enqueue.assign({ outcome });
      enqueue.emit({ type: 'outcome', outcome, step: context.step });
    }),
    rate: enqueueActions(({ event, enqueue }, params: { helpful: boolean; reason?: Reason }) => {
      const text = event.type === 'helpful.submitted' ? { text: event.text } : {};
      enqueue.emit({ type: 'helpful', ...params, ...text });
    }),
    sendReport: emit((_, params: { via: 'mail' | 'copy' }) => ({ type: 'report', ...params })),
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
    ownerIsNotNext: ({ context }) => situation.nextStep(context) !== 'contact-owner',
    ownerNotAsked: ({ context }) => context.outcome !== 'handed-over',
    verdictIs: ({ context }, params: { observation: Observation; result: Result }) =>
      resultOf(context, params.observation) === params.result,
    /** The page that failed was loaded anew, and this is how it answered. */
    reopenedAs: ({ context, event }, result: Result) =>
      event.type === 'page.reopened' &&
      situation.isOwnPage(context) &&
      resultOf(context, event.observation) === result,
    nothingFailed: ({ context: { address, finding } }) =>
      finding !== null && situation.nothingFailed(address, finding),
    isNotOwnPage: ({ context }) => !situation.isOwnPage(context),
    isElsewhere: ({ context }) => context.address !== null && !situation.isOwnPage(context),
    canReloadQuietly: ({ context }) => situation.isOwnPage(context) && !situation.asksByBox(context),
    canReloadWithBox: ({ context }) => situation.isOwnPage(context) && situation.asksByBox(context),
    hasSignInPage: ({ context }) => !situation.asksByBox(context) && context.settings.loginUrl !== null,
    hasHomePage: ({ context: { address, settings } }) => address !== null && settings.loginUrl === null,
    hasOnlyHomePage: ({ context }) =>
      !situation.asksByBox(context) && context.address !== null && context.settings.loginUrl === null,
    maySignInAgain: ({ context }) => mayTryAgain(context) && context.settings.loginUrl !== null,
    mayOpenHomeAgain: ({ context }) =>
      mayTryAgain(context) && context.settings.loginUrl === null && context.address !== null,
    mayShowBoxAgain: ({ context }) =>
      context.refusals < 2 && situation.isOwnPage(context) && situation.asksByBox(context),
    hasOwnerMail: ({ context }) => situation.ownerMail(context) !== null,
    mayHaveContactPage: ({ context }) => context.address !== null && context.settings.contactEmail === null,
    needsOpening: ({ context }) => situation.needsOpening(context),
    retryMayHelp: ({ context }) => context.address !== null && context.finding?.status !== 403,
    addressMayBeWrong: ({ context }) => [400, 404, 410].includes(context.finding?.status ?? 0),
    addressIsSame: ({ context }, { reading }: { reading: Reading }) =>
      reading.kind === 'address' && reading.address === context.address,
    isOwnSiteAddress: (_, { reading }: { reading: OwnReading }) =>
      reading.kind === 'address' && reading.ownSite,
    isAddress: (_, { reading }: { reading: Reading }) => reading.kind === 'address',
    isErrorText: (_, { reading }: { reading: Reading }) => reading.kind === 'error-text',
    copied: (_, { done }: { done: boolean }) => done,
  },
});
