import type { Fact, Observation, Result, Search, SiteLinks, Step } from '../contracts.js';
import type { MessageCode } from '../sentences/messageCode.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { tickedLast } from '../situation.js';
import type { Choice } from '../choice.js';
import type { Busy, WizardContext } from '../wizardContext.js';

type On = NonNullable<StateConfig['on']>;
type Transition = Extract<On[keyof On], { target?: unknown; actions?: unknown }>;

/** Target of an answer: a state, or a state with a guard and actions; of several, the first whose guard fits. */
type Route = string | Way | readonly Way[];
interface Way {
  target?: string;
  guard?: Transition['guard'];
  actions?: readonly Action[];
}
type Action = Extract<Transition['actions'], { type: string }> | string;

/**
 * The answers of a state, in the order in which they are offered: the first is the recommended one.
 * Each is logged as the visitor's own turn before anything else happens.
 */
export function answers(table: Partial<Record<Choice, Route>>): On {
  const transitions = (route: Route) =>
    typeof route === 'string' ? logged({ target: route }) : [route].flat().map(logged);
  return Object.fromEntries(Object.entries(table).map(([choice, route]) => [choice, transitions(route)]));
}

const logged = ({ actions = [], ...rest }: Way) => ({ ...rest, actions: ['logAnswer', ...actions] });

/** Says one sentence. */
export const say = (message: MessageCode) => ({ type: 'say', params: { message } }) as const;

/** Choices of every step, beside those of its own: go on, and turn to a person. */
export const commonChoices = answers({
  'step.next': { target: '#nextStep', guard: 'ownerIsNotNext' },
  'owner.contact': '#contactOwner',
});

/** Ways to load the address again, where only the visitor's own browser can show its answer. */
export const loadAgain = {
  'reload.now': { target: '#reloading', guard: 'canReloadQuietly' },
  'reload.withBox': { target: '#reloading', guard: 'canReloadWithBox' },
  'address.open': { guard: 'isElsewhere' },
  'reload.byHand': { guard: 'canReloadByHand', actions: [say('reload.byHand')] },
  'reload.worked': { target: '#solved.told', guard: 'visitorAloneSees' },
  'reload.noChange': { target: '#nextStep', guard: 'visitorAloneSees' },
} satisfies Partial<Record<Choice, Route>>;

/** Says the sentence that is chosen from the context. */
export const sayWhatFits = (choose: (context: WizardContext) => MessageCode) =>
  ({
    type: 'say',
    params: ({ context }: { context: WizardContext }) => ({ message: choose(context) }),
  }) as const;

/** Adds a fact that the visitor's answer tells. */
export const learnFromVisitor = (fact: DistributiveOmit<Fact, 'source'>) =>
  learnFacts([{ ...fact, source: 'told' }]);
const learnFacts = (facts: Fact[]) => ({ type: 'learn' as const, params: { facts } });
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export const enter = (step: Step) => ({ type: 'enterStep', params: { step } }) as const;

/** Leads to a person after a fault of the wizard's own. */
export const faultLeadsToOwner = {
  target: '#contactOwner',
  actions: {
    type: 'admitFault',
    params: ({ event }: { event: { error: unknown } }) => ({ error: event.error }),
  },
} as const;

/** Reports that a step has helped, by what was measured before it. */
export const reportFixed = (step: Step) => ({ type: 'reportFixed', params: { step } }) as const;

/** Says the verdict of the actor's observation, and keeps its facts. */
const judgeOutput = {
  type: 'judge',
  params: ({ event }: { event: { output: Observation } }) => ({ observation: event.output }),
} as const;
export const addOutput = {
  type: 'addObservation',
  params: ({ event }: { event: { output: Observation } }) => ({ observation: event.output }),
} as const;
const outputIs = (result: Result) =>
  ({
    type: 'verdictIs',
    params: ({ event }: { event: { output: Observation } }) => ({ observation: event.output, result }),
  }) as const;

/** Targets of a check, by its result. */
interface AfterCheck {
  still: string;
  unclear: string;
  changed?: string;
  /** The page will be loaded again in any case: only its answer then is worth a verdict. */
  isPreliminary?: boolean;
}

/** The invocation that asks the address again. */
const addressCheck = {
  id: 'checkAddress',
  src: 'checkAddress',
  input: ({ context: { address, page } }: { context: WizardContext }) => ({ address, page }),
  onError: faultLeadsToOwner,
} as const;

/** A state that asks the address before anything else, since it may open by now. Otherwise nothing is said of it. */
export const askingFirst = (target: string, busy: Busy) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy },
    on: absorbObservations,
    invoke: {
      ...addressCheck,
      onDone: [
        { guard: outputIs('fixed'), target: '#solved', actions: judgeOutput },
        { target, actions: addOutput },
      ],
    },
  });

/** The invocation that clears the ticked kinds of data. */
export const dataClearing = {
  id: 'clearData',
  src: 'clearData',
  input: ({ context }: { context: WizardContext }) => ({ kinds: tickedLast(context) }),
  onError: faultLeadsToOwner,
} as const;

/** A state that asks the address again, and says the verdict. */
export const checking = ({ still, unclear, changed = '#concluding', isPreliminary = false }: AfterCheck) => {
  const take = isPreliminary ? addOutput : judgeOutput;
  return wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'checking' },
    on: absorbObservations,
    invoke: {
      ...addressCheck,
      onDone: [
        { guard: outputIs('fixed'), target: '#solved', actions: judgeOutput },
        { guard: outputIs('still-401'), target: still, actions: take },
        { guard: outputIs('changed'), target: changed, actions: judgeOutput },
        { target: unclear, actions: take },
      ],
    },
  });
};

/** Says the verdict of the observation in the event, and keeps its facts. */
export const judgePage = {
  type: 'judge',
  params: ({ event }: Seen) => ({ observation: event.observation }),
} as const;
/** Keeps the facts of the observation in the event, and says nothing. */
export const addPage = {
  type: 'addObservation',
  params: ({ event }: Seen) => ({ observation: event.observation }),
} as const;
type Seen = { event: { observation: Observation } };

/** While the wizard is busy or the visitor is typing, observations are kept and nothing is said of them. */
export const absorbObservations = { 'page.observed': { actions: addPage } } as const;
export const pageIs = (result: Result) => ({ type: 'reopenedAs', params: result }) as const;

/** The visitor loaded the page again, and it refuses all the same. */
export const rememberReload = learnFacts([{ name: 'reloaded', value: true, source: 'measured' }]);

/** A page that was said to open: where it does, nothing is added; where it refuses, that is said, and the plan goes on. */
export const keepWatch: On['page.reopened'] = [
  { guard: pageIs('fixed'), actions: addPage },
  { target: '#concluding', actions: [judgePage, rememberReload, say('result.retracted')] },
];

/** After what kept the wizard busy: an observation of meanwhile may have shown another cause. */
export const thenGoOn = <Keeping>(target: string, actions: Keeping) => [
  { guard: 'keptShowOtherCause' as const, target: '#concluding', actions },
  { target, actions },
];

/** A state that searches the site for a link, and goes on in either case. */
export const searching = (what: Search, target: string) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'searching' },
    on: absorbObservations,
    invoke: {
      id: 'findSiteLinks',
      src: 'findSiteLinks',
      input: { what },
      onDone: thenGoOn(target, {
        type: 'addSiteLinks' as const,
        params: ({ event }: { event: { output: Partial<SiteLinks> } }) => ({ siteLinks: event.output, what }),
      }),
      onError: thenGoOn(target, { type: 'addSiteLinks' as const, params: { siteLinks: {}, what } }),
    },
  });
