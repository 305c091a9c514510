import type { Fact, Observation, Result, Search, Step } from './contracts.js';
import type { MessageCode } from './messages.js';
import { wizardSetup } from './setup.js';
import type { StateConfig } from './setup.js';
import type { Busy, OwnReading } from './setup.js';
import { tickedLast } from './situation.js';
import type { Choice, WizardContext } from './vocabulary.js';

type On = NonNullable<StateConfig['on']>;
type Transition = Extract<On[keyof On], { target?: unknown; actions?: unknown }>;

/** Where an answer leads: a state, or a state with a guard and what happens on the way; of several, the first that fits. */
type Route = string | Way | readonly Way[];
interface Way {
  target?: string;
  guard?: Transition['guard'];
  actions?: readonly Action[];
}
type Action = Extract<Transition['actions'], { type: string }> | string;

/**
 * The answers of a state, in the order in which they are offered: the first is the recommended one.
 * Each is heard (logged as the visitor's own turn) before anything else happens.
 */
export function answers(table: Partial<Record<Choice, Route>>): On {
  const transitions = (route: Route) =>
    typeof route === 'string' ? heard({ target: route }) : [route].flat().map(heard);
  return Object.fromEntries(Object.entries(table).map(([choice, route]) => [choice, transitions(route)]));
}

/** The visitor's own turn stands in the log before anything else happens. */
const heard = ({ actions = [], ...rest }: Way) => ({ ...rest, actions: ['logAnswer', ...actions] });

/** Says one sentence. */
export const say = (message: MessageCode) => ({ type: 'say', params: { message } }) as const;

/** Offered in every step, beside the answers of its own: go on, and turn to a person. */
export const commonChoices = answers({
  'step.next': { target: '#nextStep', guard: 'ownerIsNotNext' },
  'owner.contact': '#contactOwner',
});

/** How the visitor loads the address again by hand, when only their own browser can show what it gives. */
export const loadAgain = {
  'reload.now': { target: '#reloading', guard: 'canReloadQuietly' },
  'reload.withBox': { target: '#reloading', guard: 'canReloadWithBox' },
  'address.open': { guard: 'isElsewhere' },
  'reload.byHand': { guard: 'isOwnSite', actions: [say('reload.byHand')] },
  'reload.worked': { target: '#solved.told', guard: 'isNotOwnPage' },
  'reload.noChange': { target: '#nextStep', guard: 'isNotOwnPage' },
} satisfies Partial<Record<Choice, Route>>;

/** Says the sentence that fits the situation. */
export const sayWhatFits = (choose: (context: WizardContext) => MessageCode) =>
  ({
    type: 'say',
    params: ({ context }: { context: WizardContext }) => ({ message: choose(context) }),
  }) as const;

/** Takes in what the visitor's answer tells. */
export const learnFromVisitor = (fact: DistributiveOmit<Fact, 'source'>) =>
  learnFacts([{ ...fact, source: 'told' }]);
const learnFacts = (facts: Fact[]) => ({ type: 'learn' as const, params: { facts } });
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export const enter = (step: Step) => ({ type: 'enterStep', params: { step } }) as const;

/** Leads to a person after a fault of ours. */
export const faultLeadsToOwner = {
  target: '#contactOwner',
  actions: {
    type: 'admitFault',
    params: ({ event }: { event: { error: unknown } }) => ({ error: event.error }),
  },
} as const;

/** What was measured before says that a step has helped. */
export const tellFixed = (step: Step) => ({ type: 'tellFixed', params: { step } }) as const;

/** What an observation shows is said, and kept. */
const judgeOutput = {
  type: 'judge',
  params: ({ event }: { event: { output: Observation } }) => ({ observation: event.output }),
} as const;
export const takeOutput = {
  type: 'addObservation',
  params: ({ event }: { event: { output: Observation } }) => ({ observation: event.output }),
} as const;
const outputIs = (result: Result) =>
  ({
    type: 'verdictIs',
    params: ({ event }: { event: { output: Observation } }) => ({ observation: event.output, result }),
  }) as const;

/** Where a check leads. */
interface AfterCheck {
  still: string;
  unclear: string;
  changed?: string;
  /** The page will be loaded again in any case: only what it answers then is a verdict worth saying. */
  isPreliminary?: boolean;
}

/** Asks the address what it answers now. */
const asksAddress = {
  id: 'checkAddress',
  src: 'checkAddress',
  input: ({ context: { address, page } }: { context: WizardContext }) => ({ address, page }),
  onError: faultLeadsToOwner,
} as const;

/** A state that asks the address before anything else: perhaps it opens. If not, nothing is said of it. */
export const askingFirst = (target: string, busy: Busy) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy },
    on: absorbObservations,
    invoke: {
      ...asksAddress,
      onDone: [
        { guard: outputIs('fixed'), target: '#solved', actions: judgeOutput },
        { target, actions: takeOutput },
      ],
    },
  });

/** Takes away what was ticked. */
export const clearsData = {
  id: 'clearData',
  src: 'clearData',
  input: ({ context }: { context: WizardContext }) => ({ kinds: tickedLast(context) }),
  onError: faultLeadsToOwner,
} as const;

/** A state that asks the address what it answers now, and says the verdict. */
export const checking = ({ still, unclear, changed = '#concluding', isPreliminary = false }: AfterCheck) => {
  const take = isPreliminary ? takeOutput : judgeOutput;
  return wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'checking' },
    on: absorbObservations,
    invoke: {
      ...asksAddress,
      onDone: [
        { guard: outputIs('fixed'), target: '#solved', actions: judgeOutput },
        { guard: outputIs('still-401'), target: still, actions: take },
        { guard: outputIs('changed'), target: changed, actions: judgeOutput },
        { target: unclear, actions: take },
      ],
    },
  });
};

/** What the page that was loaded anew answered, or what was seen meanwhile, is said, and kept. */
export const judgePage = {
  type: 'judge',
  params: ({ event }: Seen) => ({ observation: event.observation }),
} as const;
/** The same, without a word. */
export const takePage = {
  type: 'addObservation',
  params: ({ event }: Seen) => ({ observation: event.observation }),
} as const;
type Seen = { event: { observation: Observation } };

/** While the wizard is busy, or the visitor is typing, what is seen meanwhile is kept and not talked about. */
export const absorbObservations = { 'page.observed': { actions: takePage } } as const;
export const pageIs = (result: Result) => ({ type: 'reopenedAs', params: result }) as const;

/** The visitor loaded the page again, and it refuses all the same. */
export const rememberReload = learnFacts([{ name: 'reloaded', value: true, source: 'measured' }]);

/** A page that was said to open, and does: nothing to add. It refuses after all: say so, and go on with what that tells. */
export const keepWatch: On['page.reopened'] = [
  { guard: pageIs('fixed'), actions: takePage },
  { target: '#concluding', actions: [judgePage, rememberReload, say('result.retracted')] },
];

/** A state that searches the site for one of its doors, and goes on whether or not it was found. */
export const searching = (what: Search, target: string) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'searching' },
    on: absorbObservations,
    invoke: {
      id: 'findSiteLinks',
      src: 'findSiteLinks',
      input: { what },
      onDone: {
        target,
        actions: { type: 'addSiteLinks', params: ({ event }) => ({ siteLinks: event.output, what }) },
      },
      onError: { target, actions: { type: 'addSiteLinks', params: { siteLinks: {}, what } } },
    },
  });

const takenReading = ({ event }: { event: { output: OwnReading } }) => ({ reading: event.output });

/** Where what was typed leads. */
interface AfterReading {
  /** The address that the conversation is about already. */
  same?: string;
  /** The text of an error. */
  errorText?: string;
  /** An address of this site, which a page may ask. */
  own: string;
  /** An address of another site. */
  other: string;
  unreadable: string;
}

/** A state that finds out what the visitor typed. */
export const reading = ({ same, errorText, own, other, unreadable }: AfterReading) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'reading' },
    on: absorbObservations,
    invoke: {
      id: 'readInput',
      src: 'readInput',
      input: ({ context, event }) => ({ text: 'text' in event ? event.text : '', page: context.page }),
      onDone: [
        ...(same
          ? [
              {
                guard: { type: 'addressIsSame', params: takenReading } as const,
                target: same,
                actions: say('address.same'),
              },
            ]
          : []),
        ...(errorText
          ? [
              {
                guard: { type: 'isErrorText', params: takenReading } as const,
                target: errorText,
                actions: { type: 'takeErrorText', params: takenReading } as const,
              },
            ]
          : []),
        {
          guard: { type: 'isOwnSiteAddress', params: takenReading },
          target: own,
          actions: { type: 'takeReading', params: takenReading },
        },
        {
          guard: { type: 'isAddress', params: takenReading },
          target: other,
          actions: { type: 'takeReading', params: takenReading },
        },
        { target: unreadable, actions: { type: 'sayUnreadable', params: takenReading } },
      ],
      onError: faultLeadsToOwner,
    },
  });
