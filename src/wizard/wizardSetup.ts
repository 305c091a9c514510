import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import { clearResult } from './sentences/clearOffer.js';
import { findingSentence, lastFindingSentence } from './sentences/findingSentence.js';
import { messageEntry } from './sentences/messageEntry.js';
import type {
  Cleared,
  DataKind,
  Fact,
  Observation,
  Outcome,
  OwnReading,
  Reading,
  Reason,
  Search,
  SiteLinks,
  Step,
  StoredData,
  Via,
} from './contracts.js';
import { conclude } from './evidence/conclude.js';
import { basisOf } from './evidence/judge.js';
import { mergeFacts } from './evidence/resolveFacts.js';
import { guards } from './guards.js';
import type { MessageCode } from './sentences/messageCode.js';
import * as situation from './situation.js';
import { isChoice } from './choice.js';
import type {
  Busy,
  LogEntry,
  LookInput,
  WizardContext,
  WizardEmitted,
  WizardEvent,
  WizardInput,
} from './wizardContext.js';

/** Stands for an actor that is provided from outside by `.provide()`. */
const notProvided = <Output, Input>() =>
  fromPromise<Output, Input>(({ self }) =>
    Promise.reject(new Error(`the actor ${self.id} was not provided`)),
  );

/** The context after an observation. */
const withObservation = (context: WizardContext, observation: Observation) => {
  const { siteLinks, hasActed, waitUntilMs } = observation;
  return {
    facts: mergeFacts(context.facts, situation.factsAbout(context, observation)),
    siteLinks: { ...context.siteLinks, ...siteLinks },
    hasActed: context.hasActed || hasActed === true,
    waitUntilMs: waitUntilMs ?? context.waitUntilMs,
  };
};

/** Longest text of the visitor's that is kept, in characters: as much as the field takes. */
const maxTextLength = 20_000;

/** The visitor's text as it is kept: whole, so that it can be changed, but no user name and password in an address. */
const withoutPasswords = (text: string): string =>
  text
    .slice(0, maxTextLength)
    .replace(/\/\/[^\s/]*@/g, '//')
    .trim();

/** The parts that the states are made of: actors, actions, guards. The states themselves hold routing only. */
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
    /** Reads what the page tells about itself, with at most one anonymous probe. */
    inspectPage: notProvided<Observation, LookInput>(),
    /** Asks the address again. */
    checkAddress: notProvided<Observation, LookInput>(),
    /** Searches for a corrected form of the address that answers. */
    findAddress: notProvided<Observation, LookInput>(),
    /** Searches the site's pages for its sign-in, reset or contact links. */
    findSiteLinks: notProvided<Partial<SiteLinks>, { what: Search }>(),
    /** Lists what the browser keeps of this site. */
    listData: notProvided<StoredData[], void>(),
    /** Clears the ticked kinds of data. Resolves to what is left. */
    clearData: notProvided<Cleared, { kinds: DataKind[] }>(),
    /** Resolves at the end of the wait that the server asked for. */
    waitForServer: notProvided<void, { untilMs: number }>(),
    /** Reads the visitor's text. */
    readInput: notProvided<OwnReading, { text: string; page: string | null }>(),
    /** Loads the page again, which ends this page. Resolves only where that did not happen. */
    reloadPage: notProvided<void, { context: WizardContext }>(),
    /** Delivers the report. Resolves to true where that worked. */
    deliverReport: notProvided<boolean, { context: WizardContext; via: Via }>(),
    /** Puts the address on the clipboard. Resolves to true where that worked. */
    copyAddress: notProvided<boolean, { address: string }>(),
  },
  actions: {
    /** Logs the visitor's answer. */
    logAnswer: enqueueActions(({ event, context, enqueue }) => {
      if (!isChoice(event.type)) return;
      const choice = event.type;
      const text = 'text' in event ? { text: withoutPasswords(event.text) } : {};
      const browser = 'browser' in event ? { browser: event.browser } : {};
      const ticked = 'ticked' in event ? { ticked: event.ticked } : {};
      const answer = { kind: 'answer', choice, ...text, ...browser, ...ticked } as const;
      enqueue.assign({ hasActed: true, log: [...context.log, answer] });
      enqueue.emit({ type: 'answer', step: context.step, choice });
    }),
    say: assign({
      log: ({ context }, params: { message: MessageCode }) => [
        ...context.log,
        messageEntry(context, params.message),
      ],
    }),
    /** One exact sentence about what could not be read. */
    sayUnreadable: assign({
      log: ({ context }, { reading }: { reading: Reading }) => {
        const why =
          reading.kind === 'unreadable' && reading.why !== 'not-an-address' ? reading.why : 'unreadable';
        return [...context.log, messageEntry(context, `input.${why}`)];
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
    setStored: assign({ stored: (_, { stored }: { stored: StoredData[] }) => stored }),
    setCleared: assign(({ context }, { cleared }: { cleared: Cleared }) => {
      const { left } = cleared;
      const list: LogEntry[] = left.length > 0 ? [{ kind: 'stored', stored: left }] : [];
      const now = { ...context, cleared };
      return { cleared, log: [...context.log, messageEntry(now, clearResult(now)), ...list] };
    }),
    /** The conversation is about this address from here on: facts about another do not count. */
    setAddress: assign(({ context }, { reading }: { reading: Reading }) => {
      if (reading.kind !== 'address') return {};
      const dropped = reading.droppedPassword ? [messageEntry(context, 'address.passwordDropped')] : [];
      return { address: reading.address, facts: [], log: [...context.log, ...dropped] };
    }),
    /** The visitor quotes an error; facts measured of this page are not about it. */
    setErrorFacts: assign((_, { reading }: { reading: Reading }) =>
      reading.kind === 'error-text' ? { facts: reading.facts } : {},
    ),
    /** The visitor is back from the sign-in page, and the page refuses: they may go round in circles. */
    countReturn: assign({
      facts: ({ context }) =>
        mergeFacts(context.facts, [
          { name: 'sign-ins', value: (situation.known(context, 'sign-ins') ?? 0) + 1, source: 'measured' },
        ]),
    }),
    countRefusal: assign({ refusals: ({ context }) => context.refusals + 1 }),
    /** Concludes from the facts, and says the cause where it differs from the previous one. */
    conclude: enqueueActions(({ context, enqueue }) => {
      const finding = conclude(context.facts, context.steps);
      const address = context.address ?? (situation.isAboutPage(finding) ? context.page : null);
      enqueue.assign({ finding, address });
      if (situation.nothingFailed(address, finding)) return;
      if (JSON.stringify(finding) !== JSON.stringify(context.finding))
        enqueue.emit({ type: 'finding', finding });
      const now = { ...context, finding, address };
      const code = findingSentence(now);
      const isSameCause = finding.cause === context.finding?.cause;
      if (isSameCause && code === lastFindingSentence(context)) return;
      // Another cause has another way out: its first step is offered, even where it was taken before for another reason.
      const visited = isSameCause
        ? context.visited
        : context.visited.filter((step) => step !== finding.plan[0]);
      enqueue.assign({
        visited,
        log: [...context.log, messageEntry(now, code), { kind: 'finding', finding }],
      });
    }),
    enterStep: enqueueActions(({ context, enqueue }, { step }: { step: Step }) => {
      const visited = [...context.visited.filter((other) => other !== step), step];
      enqueue.assign({ step, visited, wanted: null });
      if (context.step !== step)
        enqueue.emit({ type: 'step', step, ...situation.stepPosition(context, step) });
    }),
    /** Says the verdict of a check after a step, and keeps its facts. */
    judge: enqueueActions(({ context, event, enqueue }, { observation }: { observation: Observation }) => {
      const verdict = situation.verdictOn(context, observation);
      const isOpen =
        event.type === 'page.reopened' && situation.isOwnPage(context) && verdict.result === 'fixed';
      const basis =
        verdict.result === 'cannot-tell'
          ? basisOf({ facts: situation.factsAbout(context, observation) })
          : undefined;
      const entry = { kind: 'verdict', verdict, ...(basis && { basis }) } as const;
      enqueue.assign({ ...withObservation(context, observation), isOpen, log: [...context.log, entry] });
      enqueue.emit({ type: 'verdict', ...verdict });
    }),
    /** Reports a step as done, since the address was measured to open for this visitor. */
    reportFixed: enqueueActions(({ context, enqueue }, { step }: { step: Step }) => {
      const verdict = {
        step,
        result: 'fixed',
        status: situation.known(context, 'visitor-status') ?? null,
      } as const;
      enqueue.assign({ log: [...context.log, { kind: 'verdict', verdict }] });
      enqueue.emit({ type: 'verdict', ...verdict });
    }),
    /** The corrected address is the one that the visitor wants: facts about the other do not count. */
    setSuggestedAddress: assign(({ context }) => {
      const address = situation.known(context, 'right-address');
      return address === undefined ? {} : { address, facts: [] };
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
    /** A fault of the wizard's own is told to the owner and to the visitor, who can go on. */
    admitFault: enqueueActions(({ context, enqueue }, params: { error: unknown }) => {
      enqueue.emit({ type: 'problem', message: String(params.error) });
      enqueue.assign({ log: [...context.log, messageEntry(context, 'problem.own')] });
    }),
  },
  guards,
});

/** One area of the decision tree. Named, since the type of all that is in it would be megabytes. */
export type StateConfig = Parameters<typeof wizardSetup.createStateConfig>[0];
