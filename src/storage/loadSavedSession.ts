import type { Settings } from '../wizard/contracts.js';
import { isRecord } from './isRecord.js';
import { isSavedConversation } from './isSavedConversation.js';
import { savedSessions, sessionKey, namedAddress, ownAddress, savedVersion } from './savedSessions.js';
import type { SavedSession, SavedPlace } from './savedSessions.js';

/** The value has the shape of a conversation that this version saved. */
const isSaved = (value: unknown): value is SavedSession & { version: number } =>
  isRecord(value) &&
  value['version'] === savedVersion &&
  typeof value['seenAtMs'] === 'number' &&
  isSavedConversation(value['conversation']);

/** Puts the owner's current settings into a conversation, as a reviver of `JSON.parse`. */
export const withSettings = (settings: Settings) => (key: string, value: unknown) =>
  key === 'context' && isRecord(value) && 'log' in value ? { ...value, settings } : value;

/** The language that the visitor picked in the previous page. Null where they picked none. Never throws. */
export function loadSavedLanguage(place: SavedPlace): string | null {
  const saved = savedSessions(place.storage)[sessionKey(place)];
  return isRecord(saved) && typeof saved['lang'] === 'string' ? saved['lang'] : null;
}

/** Loads the saved conversation, with the owner's current settings. Null where none fits. Never throws. */
export function loadSavedSession(place: SavedPlace, settings: Settings): SavedSession | null {
  const show = (key: string, value: unknown): unknown => {
    if (value === ownAddress) return place.page;
    // The page that failed may not name its own address: its conversation is found by the same one.
    if (value === namedAddress) return place.url ?? place.page;
    if (key === 'siteLinks' && typeof value === 'string') return JSON.parse(value);
    return withSettings(settings)(key, value);
  };
  try {
    const found = savedSessions(place.storage)[sessionKey(place)];
    const saved: unknown = found === undefined ? null : JSON.parse(JSON.stringify(found), show);
    return isSaved(saved) ? saved : null;
  } catch {
    return null;
  }
}
