import type { Settings } from '../wizard/contracts.js';
import { savedSessions, sessionKey, namedAddress, ownAddress, savedVersion } from './savedSessions.js';
import type { SavedSession, SavedPlace } from './savedSessions.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Nothing of ours keeps a hole in a list. */
const isSound = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => one !== null && isSound(one))
    : !isObject(value) || Object.values(value).every(isSound);

/** Whether what was read has the shape of a kept conversation of this version. */
function isKept(value: unknown): value is SavedSession & { version: number } {
  if (!isObject(value) || value['version'] !== savedVersion || typeof value['seenAtMs'] !== 'number')
    return false;
  const conversation = value['conversation'];
  if (!isObject(conversation) || !Array.isArray(conversation['trail']) || !isSound(conversation))
    return false;
  const snapshot = conversation['snapshot'];
  if (!isObject(snapshot) || snapshot['status'] !== 'active' || !isObject(snapshot['context'])) return false;
  const { log, facts, visited, searched, stored } = snapshot['context'];
  return [log, facts, visited, searched, stored].every(Array.isArray);
}

/** The owner's settings of today in a conversation of before, as `JSON.parse` asks. */
export const withSettings = (settings: Settings) => (key: string, value: unknown) =>
  key === 'context' && isObject(value) && 'log' in value ? { ...value, settings } : value;

/** The language that was picked in the page before, as it was written down; null where none was. Never throws. */
export function loadSavedLanguage(place: SavedPlace): string | null {
  const kept = savedSessions(place.storage)[sessionKey(place)];
  return isObject(kept) && typeof kept['lang'] === 'string' ? kept['lang'] : null;
}

/** What {@link keep} has written down, with the owner's settings of today; null when nothing fits. Never throws. */
export function loadSavedSession(place: SavedPlace, settings: Settings): SavedSession | null {
  const show = (key: string, value: unknown): unknown => {
    if (value === ownAddress) return place.page;
    if (value === namedAddress) return place.url;
    if (key === 'siteLinks' && typeof value === 'string') return JSON.parse(value);
    return withSettings(settings)(key, value);
  };
  try {
    const found = savedSessions(place.storage)[sessionKey(place)];
    const kept: unknown = found === undefined ? null : JSON.parse(JSON.stringify(found), show);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}
