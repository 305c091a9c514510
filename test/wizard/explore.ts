import { getAdjacencyMap } from 'xstate/graph';
import type { ActorLogic, AnyStateNode } from 'xstate';
import { steps } from '../../src/wizard/contracts.js';
import type { Fact, Observation } from '../../src/wizard/contracts.js';
import { offered } from '../../src/wizard/offered.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import type { OwnReading } from '../../src/wizard/setup.js';
import { isChoice, isPicked, isTyped } from '../../src/wizard/vocabulary.js';
import type { Choice, WizardEvent, WizardInput } from '../../src/wizard/vocabulary.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import { configured, measured, told } from './facts.js';

/** Where a visitor can stand at the beginning, and what the world can answer. */
export interface Scenario {
  input: WizardInput;
  /** What the first look at the page can show. */
  looks: Fact[][];
  /** What a later look, or the page loaded anew, can show. */
  checks: Fact[][];
  /** What the visitor can type. */
  typed: OwnReading[];
}

/** One thing that can happen in a state, and where it leads. */
export interface Edge {
  event: { type: string };
  from: WizardSnapshot;
  to: WizardSnapshot;
  toKey: string;
}
export interface Place {
  key: string;
  snapshot: WizardSnapshot;
  edges: Edge[];
}

export const page = 'https://www.example.com/members';
const another = 'https://www.example.com/member';
const otherSite = 'https://other.example/';

export const inputFor = (more: Partial<WizardInput>): WizardInput => ({
  page,
  address: null,
  settings: { loginUrl: null, contactEmail: null },
  facts: [],
  steps,
  browser: 'firefox',
  ...more,
});

const fault = (id: string) => ({ type: `xstate.error.actor.${id}`, actorId: id, error: new Error('broken') });
const done = (id: string, output: unknown) => ({ type: `xstate.done.actor.${id}`, actorId: id, output });

/** All that an actor can come to. */
function outcomesOf(id: string, { looks, checks, typed }: Scenario): { type: string }[] {
  const outputs: Record<string, unknown[]> = {
    lookAtPage: looks.map((facts): Observation => ({ facts })),
    checkAddress: checks.map((facts): Observation => ({ facts })),
    readInput: typed,
    reloadPage: [undefined],
    copyReport: [true, false],
  };
  const outcomes = outputs[id];
  if (!outcomes) throw new Error(`say what the actor ${id} can come to`);
  return [...outcomes.map((output) => done(id, output)), fault(id)];
}

export const answer = (choice: Choice): WizardEvent => {
  if (isTyped(choice)) return { type: choice, text: 'something' };
  return isPicked(choice) ? { type: choice, browser: 'safari' } : { type: choice };
};

/** The actors that a state is busy with. */
export const invokes = (snapshot: WizardSnapshot): string[] =>
  snapshot._nodes.flatMap(({ invoke }) => invoke.map(({ id }) => id));

function eventsIn(snapshot: WizardSnapshot, scenario: Scenario): WizardEvent[] {
  const answers = offered(snapshot).map(({ choice }) => answer(choice));
  const outcomes = invokes(snapshot).flatMap((id) => outcomesOf(id, scenario));
  const reopened = scenario.checks.map((facts) => ({ type: 'page.reopened', observation: { facts } }));
  return [
    ...answers,
    ...outcomes,
    ...(invokes(snapshot).includes('lookAtPage') ? [] : reopened),
  ] as WizardEvent[];
}

/** Behind these nobody asks for the next step any more, so the way that led there tells no two of them apart. */
const nearTheEnd: readonly unknown[] = ['contactOwner', 'rating'];

/** Two states are one when no guard can tell them apart. The log and the browser are read by none. */
function keyOf(snapshot: WizardSnapshot): string {
  const { address, finding, step, visited, refusals, outcome, facts, isOpen } = snapshot.context;
  const hasReloaded = facts.some(({ name }) => name === 'reloaded');
  const way = [
    finding && [finding.cause, finding.status, finding.scheme, finding.plan[0]],
    step,
    visited.toSorted(),
    Math.min(refusals, 2),
    hasReloaded,
    isOpen,
  ];
  const isNearTheEnd = nearTheEnd.some((name) => Object.keys(Object(snapshot.value)).includes(String(name)));
  return JSON.stringify([snapshot.value, address, outcome, ...(isNearTheEnd ? [] : way)]);
}

/** The machine as the graph takes it, which has no type for what is emitted. */
const logic = wizardMachine as unknown as ActorLogic<WizardSnapshot, WizardEvent, WizardInput>;

/** Every state that can be reached, with every way out of it. */
export function explore(scenario: Scenario): Place[] {
  const map = getAdjacencyMap(logic, {
    input: scenario.input,
    events: (snapshot: WizardSnapshot) => eventsIn(snapshot, scenario),
    serializeState: keyOf,
    limit: 200_000,
  });
  return Object.entries(map).map(([key, { state, transitions }]) => ({
    key,
    snapshot: state,
    edges: Object.values<{ event: { type: string }; state: WizardSnapshot }>(transitions).map((one) => ({
      event: one.event,
      from: state,
      to: one.state,
      toKey: keyOf(one.state),
    })),
  }));
}

/** Every state of the machine, inner and outer. */
export function allStates(node: AnyStateNode = wizardMachine.root): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(allStates)];
}

export const choiceOf = ({ event }: Edge): Choice | null => (isChoice(event.type) ? event.type : null);

const fixed = [measured('page-status', 200)];
const still = [measured('page-status', 401)];
const changed = [measured('address-status', 404)];
const unclear = [measured('no-status', 'elsewhere')];
const unanswered = [measured('no-status', 'no-answer')];
const basic = measured('challenge', 'basic');

const anotherAddress: OwnReading = {
  kind: 'address',
  address: another,
  droppedPassword: true,
  ownSite: true,
};
const sameAddress: OwnReading = { kind: 'address', address: page, droppedPassword: false, ownSite: true };
const foreignAddress: OwnReading = {
  kind: 'address',
  address: otherSite,
  droppedPassword: false,
  ownSite: false,
};
const zoomText: OwnReading = {
  kind: 'error-text',
  facts: [told('page-status', 401), told('product', 'zoom')],
  ownSite: false,
};
const unreadable = (['empty', 'scheme', 'not-an-address'] as const).map((why): OwnReading => ({
  kind: 'unreadable',
  why,
  ownSite: false,
}));

/** The kinds of places that the wizard is met in. */
export const scenarios = {
  'a page behind a sign-in page': {
    input: inputFor({
      settings: { loginUrl: 'https://www.example.com/login', contactEmail: 'help@example.com' },
    }),
    looks: [[measured('page-status', 401), measured('address-status', 401)]],
    checks: [fixed, still, unclear, unanswered],
    typed: [sameAddress, anotherAddress],
  },
  'a page behind the browser’s own box': {
    input: inputFor({}),
    looks: [[measured('page-status', 401), measured('address-status', 401), basic]],
    checks: [fixed, [measured('address-status', 401), basic], changed],
    typed: [sameAddress, foreignAddress],
  },
  'a page of which only the 401 is known': {
    input: inputFor({}),
    looks: [[measured('page-status', 401)]],
    checks: [changed, unanswered],
    typed: [sameAddress],
  },
  'a page with another error, or one that the site made': {
    input: inputFor({}),
    looks: [
      ...[400, 403, 404, 405, 407, 408, 419, 429, 500, 503, 511].map((status) => [
        measured('page-status', status),
      ]),
      [measured('page-status', 401), measured('sub-code', '401.2')],
      [measured('page-status', 401), measured('sub-code', '401.503')],
      [measured('page-status', 401), measured('sub-code', '401.1')],
    ],
    checks: [fixed],
    typed: [anotherAddress],
  },
  'a page that opens for everybody but this visitor': {
    input: inputFor({}),
    looks: [[measured('page-status', 401), measured('address-status', 200)]],
    checks: [fixed, still, [measured('address-status', 200)]],
    typed: [anotherAddress],
  },
  'the standalone page, with nothing known': {
    input: inputFor({ page: 'https://fix401.example/' }),
    looks: [[measured('page-status', 200)]],
    checks: [[measured('address-status', 200)], [measured('address-status', 401)]],
    typed: [anotherAddress, foreignAddress, zoomText, ...unreadable],
  },
  'a page whose owner left steps out': {
    input: inputFor({ steps: ['log-in', 'contact-owner'], facts: [configured('public', true)] }),
    looks: [[measured('page-status', 401)], [measured('page-status', 200)]],
    checks: [fixed, still, changed, unclear],
    typed: [anotherAddress],
  },
} satisfies Record<string, Scenario>;
