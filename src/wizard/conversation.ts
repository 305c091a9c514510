import { createActor } from 'xstate';
import type { ActorRefFrom, Snapshot, StateValue } from 'xstate';
import type { Observation, Step } from './contracts.js';
import type { ChoiceEvent } from './choice.js';
import type { LogEntry, WizardContext, WizardEmitted, WizardInput } from './wizardContext.js';
import type { WizardSnapshot } from './offered.js';
import type { wizardMachine } from './wizardMachine.js';

export type WizardActor = ActorRefFrom<typeof wizardMachine>;

/** The place in the conversation where an answer was given: enough to return there. */
interface Checkpoint {
  value: StateValue;
  context: Omit<WizardContext, 'log' | 'settings' | 'steps' | 'page'>;
  logLength: number;
}

/** A conversation as it is saved: plain data. */
export interface SavedConversation {
  snapshot: Snapshot<unknown>;
  trail: Checkpoint[];
}

/** An answer that was taken back, so that the question can show it. */
export type TakenBack = Extract<LogEntry, { kind: 'answer' }>;

/** One visitor's way through the machine, with the way back. */
export interface Conversation {
  /** The running machine. Going back and starting again replace it. */
  actor: () => WizardActor;
  takenBack: () => TakenBack | null;
  /** The current snapshot of the machine. */
  snapshot: () => WizardSnapshot;
  /** Calls the listener whenever {@link Conversation.snapshot} changes. Returns the function that ends it. */
  subscribe: (listener: () => void) => () => void;
  choose: (event: ChoiceEvent) => void;
  canGoBack: () => boolean;
  /** Goes back to the previous question, with its answer. Facts measured since then stay. */
  back: () => void;
  /** Goes back to the question of the answer with this number, counted from 0. */
  change: (answer: number) => void;
  restart: () => void;
  /** Tells that the page was loaded again in the middle of the conversation. */
  reopen: (observation: Observation) => void;
  /** Shows the step that the page itself calls for. */
  goTo: (step: Step) => void;
  /** Tells of an observation that no state asked for. */
  observe: (observation: Observation) => void;
  save: () => SavedConversation;
  stop: () => void;
}

export interface ConversationOptions {
  /** The machine with its actors provided. */
  machine: typeof wizardMachine;
  input: WizardInput;
  saved?: SavedConversation | null;
  onEmit?: (event: WizardEmitted) => void;
  /** Called with a fault inside the machine: the saved conversation did not fit, or worse. */
  onFault?: (error: unknown) => void;
  /** Called after every step of the machine, and after every way back. */
  onChange?: () => void;
}

/** Facts that hold after going back: those measured since stay, those told since are gone. */
function factsAfterBack(now: WizardContext, before: Checkpoint['context']): WizardContext['facts'] {
  if (now.address !== before.address && before.address !== null) return before.facts;
  return [
    ...before.facts.filter(({ source }) => source === 'told'),
    ...now.facts.filter(({ source }) => source !== 'told'),
  ];
}

/**
 * Runs the machine, and remembers where each answer was given. It decides nothing: the machine alone chooses the next
 * question.
 */
export function createConversation(options: ConversationOptions): Conversation {
  const { machine, input, saved } = options;
  const listeners = new Set<() => void>();
  let trail: Checkpoint[] = saved?.trail ?? [];
  let takenBack: TakenBack | null = null;
  let actor = run(saved?.snapshot);

  function run(snapshot: Snapshot<unknown> | undefined): WizardActor {
    const next = createActor(machine, snapshot ? { input, snapshot } : { input });
    next.subscribe({ next: changed, error: (error) => options.onFault?.(error) });
    next.on('*', (event) => options.onEmit?.(event));
    next.start();
    return next;
  }
  function replace(snapshot: Snapshot<unknown> | undefined): void {
    actor.stop();
    actor = run(snapshot);
    changed();
  }
  function changed(): void {
    for (const listener of listeners) listener();
    options.onChange?.();
  }
  function standAt(index: number): void {
    const checkpoint = trail[index];
    if (!checkpoint) return;
    const { context } = actor.getSnapshot();
    const answer = context.log[checkpoint.logLength];
    takenBack = answer?.kind === 'answer' ? answer : null;
    trail = trail.slice(0, index);
    replace(
      machine.resolveState({
        value: checkpoint.value,
        context: {
          ...context,
          ...checkpoint.context,
          facts: factsAfterBack(context, checkpoint.context),
          log: context.log.slice(0, checkpoint.logLength),
        },
      }),
    );
  }
  return {
    actor: () => actor,
    snapshot: () => actor.getSnapshot(),
    takenBack: () => takenBack,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (event) => {
      const snapshot = actor.getSnapshot();
      if (!snapshot.can(event)) return;
      const { log, settings: _settings, steps: _steps, page: _page, ...context } = snapshot.context;
      trail = [...trail, { value: snapshot.value, context, logLength: log.length }];
      takenBack = null;
      actor.send(event);
    },
    canGoBack: () => trail.length > 0,
    back: () => standAt(trail.length - 1),
    change: standAt,
    restart: () => {
      trail = [];
      takenBack = null;
      replace(undefined);
    },
    reopen: (observation) => actor.send({ type: 'page.reopened', observation }),
    observe: (observation) => actor.send({ type: 'page.observed', observation }),
    goTo: (step) => actor.send({ type: 'page.wanted', step }),
    save: () => ({ snapshot: actor.getPersistedSnapshot(), trail }),
    stop: () => actor.stop(),
  };
}
