import { getMicrosteps } from 'xstate';
import { describe, expect, test } from 'vitest';
import { pageHrefOf } from '../../src/view/choices/pageHrefOf.js';
import { ownerHrefOf } from '../../src/view/choices/ownerHrefOf.js';
import { present } from '../../src/view/present.js';
import type { Step } from '../../src/wizard/contracts.js';
import { offered } from '../../src/wizard/offered.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import { isPicked, isTicked, isTyped } from '../../src/wizard/choice.js';
import type { Choice } from '../../src/wizard/choice.js';
import type { LogEntry, WizardEvent } from '../../src/wizard/wizardContext.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import { english, inEnglish } from '../copy/english.js';
import { allStates, answer, choiceOf, explore, invokes, scenarios } from './explore.js';
import type { Edge, Place } from './explore.js';

const names = Object.keys(scenarios) as (keyof typeof scenarios)[];
const explored = new Map<string, Place[]>();

/** Every place of a scenario. Explored by the first test that asks, so that a single test explores what it needs. */
function placesOf(name: (typeof names)[number]): Place[] {
  const places = explored.get(name) ?? explore(scenarios[name]);
  explored.set(name, places);
  return places;
}
const everyPlace = (): Place[] => names.flatMap(placesOf);
const everyEdge = (): Edge[] => everyPlace().flatMap(({ edges }) => edges);

/** Where somebody stands, and how they came there, for a message of a test. */
const nameOf = ({ value, context }: WizardSnapshot): string =>
  `${JSON.stringify(value)} after ${context.log.map((one) => ('choice' in one ? one.choice : one.kind)).join(' ')}`;

describe('the machine', () => {
  test('has no state that nobody reaches', () => {
    const missing = new Set(allStates().map(({ id }) => id));
    for (const { snapshot } of everyPlace()) for (const { id } of snapshot._nodes) missing.delete(id);
    // States that are left as soon as they are entered show only between the steps of a transition.
    for (const { from, event } of everyEdge()) {
      if (missing.size === 0) break;
      for (const [step] of getMicrosteps(wizardMachine, from, event as WizardEvent)) {
        for (const { id } of step._nodes) missing.delete(id);
      }
    }
    expect([...missing]).toEqual([]);
  });

  test('waits for no clock: a restored one would not run on', () => {
    expect(allStates().flatMap(({ after }) => after)).toEqual([]);
  });

  test('gives every actor a name, a way on when it is done, and a way out when it fails', () => {
    for (const { id, invoke, ownEvents } of allStates()) {
      for (const actor of invoke) {
        expect(actor.id, id).toBe(actor.src);
        expect(ownEvents, id).toContain(`xstate.done.actor.${actor.id}`);
        expect(ownEvents, id).toContain(`xstate.error.actor.${actor.id}`);
      }
    }
  });
});

describe.each(names)('in %s', (name) => {
  test('nobody stands before a dead end', () => {
    for (const { snapshot, edges } of placesOf(name)) {
      // A time that is counted down is waited for beside the visitor.
      const isBusy = invokes(snapshot).some((id) => id !== 'waitForServer');
      const answered = snapshot.hasTag('ended') || offered(snapshot).length > 0;
      expect([snapshot.hasTag('busy'), snapshot.hasTag('waiting')], nameOf(snapshot)).toEqual([
        isBusy,
        !isBusy,
      ]);
      expect(isBusy || answered, nameOf(snapshot)).toBe(true);
      for (const { event, to } of edges.filter((edge) => edge.event.type.startsWith('xstate.'))) {
        expect(to.value, `${event.type} in ${nameOf(snapshot)}`).not.toEqual(snapshot.value);
      }
    }
  });

  test('every question has answers of its own, beside the ways that a whole step offers', () => {
    for (const { snapshot } of placesOf(name)) {
      if (!snapshot.hasTag('waiting') || snapshot.hasTag('ended')) continue;
      expect(
        offered(snapshot).filter(({ inherited }) => !inherited),
        nameOf(snapshot),
      ).not.toEqual([]);
    }
  });

  test('every answer on offer is heard once, and leads to another question, more words, or another page', () => {
    for (const { snapshot } of placesOf(name)) {
      for (const { choice } of offered(snapshot)) expect(snapshot.can(answer(choice)), choice).toBe(true);
    }
    for (const edge of placesOf(name).flatMap(({ edges }) => edges)) {
      const choice = choiceOf(edge);
      if (!choice) continue;
      const place = `${choice} in ${nameOf(edge.from)}`;
      const added = edge.to.context.log.slice(edge.from.context.log.length);
      expect(added.filter(({ kind }) => kind === 'answer').length, place).toBe(1);
      expect(added[0], place).toMatchObject({ kind: 'answer', choice });
      const leadsOn = added.length > 1 || JSON.stringify(edge.to.value) !== JSON.stringify(edge.from.value);
      expect(leadsOn || opensSomething(choice, edge.from), place).toBe(true);
    }
  });

  test('the owner is never more than three answers away', () => {
    const places = placesOf(name);
    const far = answersUntil(
      places,
      ({ choice, from }) =>
        choice === 'owner.mail' || choice === 'owner.copy' || from.matches('contactOwner'),
    );
    for (const { key, snapshot } of places) {
      if (snapshot.context.outcome === 'handed-over' || !snapshot.hasTag('waiting')) continue;
      expect(far.get(key) ?? Infinity, nameOf(snapshot)).toBeLessThanOrEqual(3);
    }
  });

  test('what is recommended after the measurement is never more than three answers away', () => {
    const places = placesOf(name);
    const [start] = places;
    const first = start?.edges.filter(({ event }) => event.type.startsWith('xstate.done')) ?? [];
    expect(first).toHaveLength(scenarios[name].looks.length);
    for (const { to, toKey } of first) {
      const recommended = to.context.finding?.plan[0];
      if (!recommended || to.matches('asking')) continue;
      const far = answersUntil(places, ({ choice }) => actionsOf[recommended].includes(choice));
      expect(far.get(toKey) ?? Infinity, `${recommended} from ${nameOf(to)}`).toBeLessThanOrEqual(3);
    }
  });
});

describe('everything that is said', () => {
  test('has words', () => {
    const kinds = new Map(everyPlace().map((place) => [kindOf(place), place.snapshot]));
    for (const snapshot of kinds.values()) {
      const view = present(snapshot, inEnglish());
      for (const { choice, label } of view.choices) expect(label, choice).toMatch(/\S/);
      const wordless = view.items.filter((item) => 'parts' in item && item.parts.length === 0);
      expect(wordless, nameOf(snapshot)).toEqual([]);
      expect(view.busy !== null, nameOf(snapshot)).toBe(snapshot.hasTag('busy'));
    }
  });

  test('occurs: no sentence and no answer is kept for nobody', () => {
    const log = everyEdge().flatMap(({ to }) => to.context.log.slice(-6));
    const said = new Set(log.flatMap((entry: LogEntry) => (entry.kind === 'message' ? [entry.code] : [])));
    const given = new Set(everyEdge().map(choiceOf));
    expect(Object.keys(english.messages).filter((code) => !said.has(code as never))).toEqual([]);
    expect(Object.keys(english.choices).filter((choice) => !given.has(choice as never))).toEqual([]);
    expect(Object.keys(english.forms).filter((choice) => !given.has(choice as never))).toEqual([]);
  });

  test.each(['solved', 'handed-over', 'other-error', 'left'])('can end in: %s', (outcome) => {
    expect(everyPlace().some(({ snapshot }) => snapshot.context.outcome === outcome)).toBe(true);
  });

  test('carries no words of its own: the log holds codes', () => {
    const sentence = /\w+ \w+ \w+/;
    const codes = everyPlace().flatMap(({ snapshot }) =>
      snapshot.context.log.flatMap((entry) => (entry.kind === 'message' ? [entry.code] : [])),
    );
    expect(codes.filter((code) => sentence.test(code))).toEqual([]);
  });
});

/** What each step comes down to. */
const actionsOf: Record<Step, readonly (Choice | null)[]> = {
  'check-url': ['address.submitted', 'address.open', 'address.openSuggested'],
  'log-in': ['signIn.open', 'signIn.openHome', 'signIn.showBox', 'address.open'],
  reload: ['reload.now', 'reload.withBox', 'reload.ticked', 'address.open', 'result.open', 'error.tryAgain'],
  'clear-cache': ['clear.ticked', 'clear.done'],
  'contact-owner': ['owner.mail', 'owner.copy', 'owner.post'],
};

/** Places of one kind differ in what led to them, and not in what is shown last. */
const kindOf = ({ snapshot }: Place): string =>
  JSON.stringify([snapshot.value, snapshot.context.finding?.cause, snapshot.context.log.slice(-4)]);

const opensSomething = (choice: Choice, { context }: WizardSnapshot): boolean =>
  !isTyped(choice) &&
  !isPicked(choice) &&
  !isTicked(choice) &&
  (pageHrefOf(choice, context) ?? ownerHrefOf(choice, context, (email) => `mailto:${email}`)) !== null;

/**
 * For each place, how many answers it takes until one of these is given, that one included. What the wizard is busy
 * with takes none; what the page does by itself is not waited for.
 */
function answersUntil(
  places: readonly Place[],
  isGoal: (edge: { choice: Choice | null; from: WizardSnapshot }) => boolean,
): Map<string, number> {
  const far = new Map<string, number>();
  const edges = places.flatMap(({ key, edges: out }) =>
    out.flatMap((edge) => {
      const choice = choiceOf(edge);
      if (!choice && !edge.event.type.startsWith('xstate.done')) return [];
      return [{ key, toKey: edge.toKey, cost: choice ? 1 : 0, isGoal: isGoal({ choice, from: edge.from }) }];
    }),
  );
  for (let changed = true; changed;) {
    changed = false;
    for (const edge of edges) {
      const there = edge.cost + (edge.isGoal ? 0 : (far.get(edge.toKey) ?? Infinity));
      if (there >= (far.get(edge.key) ?? Infinity)) continue;
      far.set(edge.key, there);
      changed = true;
    }
  }
  return far;
}
