import type { Config } from '../config/config.js';
import type { World } from '../diagnosis/browser/world.js';
import type { SavedConversation } from '../wizard/conversation.js';

/** The only key in `sessionStorage`: a map of conversations by instance and address. */
export const storageKey = 'fix401';

/** Increases whenever conversations of an earlier version do not fit any more. */
export const savedVersion = 5;

/** Placeholders for the page's own address and the one that the owner names: their queries are not saved. */
export const ownAddress = '\u0001page';
export const namedAddress = '\u0001url';

/** Addresses that the next page knows without their being saved. Null where there is none. */
export interface KnownAddresses {
  page: string | null;
  url: string | null;
}

/** Makes the replacer for `JSON.stringify` that decides what is saved of each value. */
export type Hide = (known: KnownAddresses) => (this: unknown, key: string, value: unknown) => unknown;

/** A conversation, with the state of the panel. */
export interface SavedSession {
  conversation: SavedConversation;
  open: boolean;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** The language that the visitor picked. */
  lang?: string | undefined;
}

/** The state that a session hands over to the next one, in the same page or in the next page. */
export interface SessionHandover extends SavedSession {
  hasActed: boolean;
  /** The page was loaded again in between. */
  reopened: boolean;
  /** The owner's `check-url` at the last full check. Undefined before the first one. */
  checkedBy?: string | null | undefined;
}

/** Place of a conversation in the storage. */
export interface SavedPlace {
  storage: World['storage'];
  /** Tells the conversations of one page apart. */
  instance: string;
  page: string | null;
  /** The address that failed, where the owner names it. */
  url: string | null;
}

/** The place of a conversation, without a storage where the owner allows none. */
export const savedPlace = (of: {
  config: Pick<Config, 'persist' | 'url'>;
  world: Pick<World, 'storage' | 'page'>;
  instance: string;
}): SavedPlace => ({
  storage: of.config.persist === 'none' ? null : of.world.storage,
  instance: of.instance,
  page: of.world.page,
  url: of.config.url,
});

/** A short hash of an address (FNV-1a, 32 bits), so that the address itself is not saved. */
function hashOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const character of text) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(36);
}

/** The name of a conversation in the map. */
export const sessionKey = ({ instance, page, url }: SavedPlace): string =>
  `${instance}@${hashOf(url ?? page ?? '')}`;

/** All conversations saved in this tab. Empty where the storage refuses, or holds something else. Never throws. */
export function savedSessions(storage: World['storage']): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Saves a conversation without what `hide` hides. Null removes the saved one. Never throws: the storage may refuse. */
export function saveSession(place: SavedPlace, session: SavedSession | null, hide: Hide): void {
  const { storage } = place;
  const { [sessionKey(place)]: _before, ...map } = savedSessions(storage);
  if (session)
    map[sessionKey(place)] = JSON.parse(JSON.stringify({ version: savedVersion, ...session }, hide(place)));
  try {
    if (Object.keys(map).length > 0) storage?.setItem(storageKey, JSON.stringify(map));
    else storage?.removeItem(storageKey);
  } catch {
    // Full or refused: the conversation then lives as long as the page.
  }
}
