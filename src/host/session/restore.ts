import { createActor } from 'xstate';
import { defaults } from '../../config/config.js';
import type { Config } from '../../config/config.js';
import { loadSavedSession, withSettings } from '../../storage/loadSavedSession.js';
import type { SavedPlace, SavedSession, SessionHandover } from '../../storage/savedSessions.js';
import { present } from '../../view/present.js';
import type { PresentOptions } from '../../view/present.js';
import type { WizardInput } from '../../wizard/vocabulary.js';
import { wizardMachine } from '../../wizard/wizardMachine.js';

/** What a conversation has to fit in order to go on. */
interface Current {
  config: Config;
  /** What the machine would begin with. */
  input: WizardInput;
  copy: PresentOptions['copy'];
}

/**
 * What the page before had saved, if this machine and these words can go on with it: it is tried out before it is used.
 * A conversation that had come to its end is not gone on with. Never throws.
 */
export function restore(place: SavedPlace, current: Current): SessionHandover | null {
  const saved = loadSavedSession(place, current.input.settings);
  return saved && canGoOn(saved, current) ? { ...saved, hasActed: true, reopened: true } : null;
}

/** A conversation as it stands, with the owner's current settings and words; null when it cannot go on. Never throws. */
export function goOn(before: SessionHandover, current: Current): SessionHandover | null {
  const now = JSON.parse(JSON.stringify(before), withSettings(current.input.settings)) as SessionHandover;
  return canGoOn(now, current) ? now : null;
}

function canGoOn({ conversation, seenAtMs }: SavedSession, { config, input, copy }: Current): boolean {
  try {
    const options = { snapshot: conversation.snapshot };
    const snapshot = createActor(wizardMachine, options as never).getSnapshot();
    if (snapshot.status !== 'active' || snapshot.hasTag('ended')) return false;
    // The owner names steps, and the conversation was begun with others.
    if (config.steps !== defaults.steps && snapshot.context.steps.join() !== input.steps.join()) return false;
    const view = present(snapshot, {
      copy,
      presenters: { status: 'pending' },
      canGoBack: false,
      takenBack: null,
      seenAtMs,
    });
    // Used, or the bundler would take it for nothing: what is wrong with it is thrown on the way.
    return view.items.length <= view.said;
  } catch {
    return false; // of another version, or tampered with: begin afresh
  }
}
