import { createActor } from 'xstate';
import { defaults } from '../config/config.js';
import { loadSavedSession, withSettings } from './loadSavedSession.js';
import type { SavedSession } from './savedSessions.js';
import { present } from '../view/present.js';
import type { Step } from '../wizard/contracts.js';
import { wizardMachine } from '../wizard/wizardMachine.js';
import { inputOf } from '../host/session/machineInput.js';
import { placeFor } from '../host/session/session.js';
import type { SessionHandover, SessionOptions } from '../host/session/sessionTypes.js';

type Place = Pick<SessionOptions, 'config' | 'world' | 'instance' | 'words'>;

/**
 * What the page before had kept, if this machine and these words can go on with it: it is tried out before it is used.
 * A conversation that had come to its end is not gone on with. Never throws.
 */
export function restore(place: Place): SessionHandover | null {
  const kept = loadSavedSession(placeFor(place), settingsOf(place));
  return kept && canGoOn(kept, place) ? { ...kept, acted: true, reopened: true } : null;
}

/** A conversation as it stands, with the owner's settings and the words of now; null when it cannot go on. Never throws. */
export function goOn(before: SessionHandover, place: Place): SessionHandover | null {
  const now = JSON.parse(JSON.stringify(before), withSettings(settingsOf(place))) as SessionHandover;
  return canGoOn(now, place) ? now : null;
}

const settingsOf = ({ config, world }: Place) => inputOf(config, world).settings;

/** The owner names steps, and these are not the ones that it was begun with. */
function hasOtherSteps(steps: readonly Step[], { config, world }: Place): boolean {
  return config.steps !== defaults.steps && steps.join() !== inputOf(config, world).steps.join();
}

function canGoOn({ conversation, seenAtMs }: SavedSession, place: Place): boolean {
  const { copy } = place.words;
  try {
    const options = { snapshot: conversation.snapshot };
    const snapshot = createActor(wizardMachine, options as never).getSnapshot();
    if (snapshot.status !== 'active' || snapshot.hasTag('ended')) return false;
    if (hasOtherSteps(snapshot.context.steps, place)) return false;
    if (!snapshot.context.log.every(isLine)) return false;
    const view = present(snapshot, { copy, later: null, canGoBack: false, takenBack: null, seenAtMs });
    // Used, or the bundler would take it for nothing: what is wrong with it is thrown on the way.
    return view.items.length <= view.said;
  } catch {
    return false; // of another version, or tampered with: begin afresh
  }
}

/** A line as the machine writes it, as far as what shows it relies on that. */
function isLine(line: unknown): boolean {
  if (typeof line !== 'object' || line === null || !('kind' in line)) return false;
  return (
    line.kind !== 'message' || ('values' in line && typeof line.values === 'object' && line.values !== null)
  );
}
