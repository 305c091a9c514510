import { saveSession } from './savedSessions.js';
import type { Hide, SavedPlace, SavedSession } from './savedSessions.js';

/** Saves one conversation whenever it changes. Never throws. */
export interface Saver {
  /** Saves once for all changes of a task, and after they are shown: writing takes longer than all the rest. */
  saveSoon: () => void;
  saveNow: () => void;
}

/**
 * @param read gives the current conversation. Null while it is not to be saved
 * @param hide gives the rule for which values are saved
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
