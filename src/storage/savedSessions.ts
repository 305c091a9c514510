import type { Config } from '../config/config.js';
import type { World } from '../diagnosis/browser/world.js';
import type { SavedConversation } from '../wizard/conversation.js';

/** The one key in the tab's storage: a map of conversations by instance and address. */
export const storageKey = 'fix401';

/** Rises whenever a conversation that an earlier version saved does not fit any more. */
export const savedVersion = 5;

/** Stand in for the page's own address and the one that the owner names, so that the storage holds no query of them. */
export const ownAddress = '\u0001page';
export const namedAddress = '\u0001url';

/** Addresses that are known again without being written down; null where there is none. */
export interface KnownAddresses {
  page: string | null;
  url: string | null;
}

/** Decides what is saved of a value, as a replacer of `JSON.stringify`; gives it back where nothing is to be hidden. */
export type Hide = (known: KnownAddresses) => (this: unknown, key: string, value: unknown) => unknown;

/** A conversation with what is beside the machine. */
export interface SavedSession {
  conversation: SavedConversation;
  open: boolean;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** The language that the visitor picked. */
  lang?: string | undefined;
}

/** What one session leaves to the next, in the same page or in the page after it. */
export interface SessionHandover extends SavedSession {
  hasActed: boolean;
  /** The page was loaded again in between. */
  reopened: boolean;
  /** The owner's `check-url` when all was found out that an act allows; undefined while it was not. */
  checkedBy?: string | null | undefined;
}

/** Where a conversation stands in the storage. */
export interface SavedPlace {
  storage: World['storage'];
  /** Tells the conversations of one page apart. */
  instance: string;
  page: string | null;
  /** The address that failed, where the owner names it: it is known again in the page that comes after. */
  url: string | null;
}

/** A conversation is saved for as long as the owner allows. */
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

/** A short mark of an address (FNV-1a, 32 bits), so that the address itself is not written down. */
function hashOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const character of text) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(36);
}

/** The name of a conversation in the map. */
export const sessionKey = ({ instance, page, url }: SavedPlace): string =>
  `${instance}@${hashOf(url ?? page ?? '')}`;

/** All that is saved in this tab; empty where the storage refuses, or holds something else. Never throws. */
export function savedSessions(storage: World['storage']): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Saves it, without what is to be hidden; null removes what was saved. Never throws: the storage may refuse. */
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
