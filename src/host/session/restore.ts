import { createActor } from 'xstate';
import { defaults } from '../../config/config.js';
import type { Config } from '../../config/config.js';
import { loadSavedSession, withSettings } from '../../storage/loadSavedSession.js';
import type { SavedPlace, SavedSession, SessionHandover } from '../../storage/savedSessions.js';
import { present } from '../../view/present.js';
import type { PresentOptions } from '../../view/present.js';
import type { WizardInput } from '../../wizard/wizardContext.js';
import { wizardMachine } from '../../wizard/wizardMachine.js';

/** The current circumstances, which a saved conversation has to fit. */
interface Current {
  config: Config;
  /** Input of a new conversation. */
  input: WizardInput;
  copy: PresentOptions['copy'];
}

/**
 * Loads the conversation that the previous page saved, if this machine and these words can continue it: it is tried out
 * first. A conversation that had ended is not continued. Never throws.
 */
export function restore(place: SavedPlace, current: Current): SessionHandover | null {
  const saved = loadSavedSession(place, current.input.settings);
  return saved && canContinue(saved, current) ? { ...saved, hasActed: true, reopened: true } : null;
}

/** Continues a conversation with the owner's current settings and words. Null where that cannot be. Never throws. */
export function continueSession(before: SessionHandover, current: Current): SessionHandover | null {
  const now = JSON.parse(JSON.stringify(before), withSettings(current.input.settings)) as SessionHandover;
  return canContinue(now, current) ? now : null;
}

function canContinue({ conversation, seenAtMs }: SavedSession, { config, input, copy }: Current): boolean {
  try {
    const options = { snapshot: conversation.snapshot };
    const snapshot = createActor(wizardMachine, options as never).getSnapshot();
    if (snapshot.status !== 'active' || snapshot.hasTag('ended')) return false;
    // The owner's steps are others than those that the conversation began with.
    if (config.steps !== defaults.steps && snapshot.context.steps.join() !== input.steps.join()) return false;
    const view = present(snapshot, {
      copy,
      presenters: { status: 'pending' },
      canGoBack: false,
      takenBack: null,
      seenAtMs,
    });
    // The result is used, so that the bundler keeps the call: a conversation that does not fit throws in it.
    return view.items.length <= view.said;
  } catch {
    return false; // of another version, or tampered with
  }
}
