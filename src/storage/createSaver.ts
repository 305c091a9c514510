import { saveSession } from './savedSessions.js';
import type { Hide, SavedPlace, SavedSession } from './savedSessions.js';

/** Saves one conversation whenever it changes. Never throws. */
export interface Saver {
  /** Once for all that changes in a task, and after what it shows: writing takes longer than all the rest. */
  saveSoon: () => void;
  saveNow: () => void;
}

/**
 * @param read gives the conversation as it stands; null while it is not to be saved
 * @param hide gives what decides which values are written down
 */
export function createSaver(place: SavedPlace, read: () => SavedSession | null, hide: () => Hide): Saver {
  let willSave = false;
  const saveNow = (): void => {
    willSave = false;
    const session = read();
    if (session) saveSession(place, session, hide());
  };
  return {
    saveNow,
    saveSoon: () => {
      if (!willSave) setTimeout(saveNow);
      willSave = true;
    },
  };
}
