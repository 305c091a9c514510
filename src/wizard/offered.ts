import { getNextTransitions } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { isChoice, isPicked, isTicked, isTyped } from './choice.js';
import type { Choice, ChoiceEvent } from './choice.js';
import type { wizardMachine } from './wizardMachine.js';

export type WizardSnapshot = SnapshotFrom<typeof wizardMachine>;

/** An answer on offer. `inherited`: offered by the whole step rather than by this question. */
export interface Offered {
  choice: Choice;
  inherited: boolean;
}

/** The answer as an event; what is typed or picked is filled in when it is given. */
function sample(choice: Choice): ChoiceEvent {
  if (isTyped(choice)) return { type: choice, text: '' };
  if (isTicked(choice)) return { type: choice, ticked: [] };
  return isPicked(choice) ? { type: choice, browser: 'other' } : { type: choice };
}

/**
 * The answers on offer, read from the machine: those of the innermost state first, in the order of its table.
 * None twice. Empty while the wizard is busy. Never throws.
 */
export function offered(snapshot: WizardSnapshot): Offered[] {
  if (!snapshot.hasTag('waiting')) return [];
  const found = new Map<Choice, Offered>();
  for (const { eventType, source } of getNextTransitions(snapshot)) {
    if (isChoice(eventType) && !found.has(eventType) && snapshot.can(sample(eventType))) {
      found.set(eventType, { choice: eventType, inherited: source.type === 'compound' });
    }
  }
  return [...found.values()];
}
