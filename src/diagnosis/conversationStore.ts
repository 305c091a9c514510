import type { Settings } from '../wizard/contracts.js';
import type { SavedConversation } from '../wizard/conversation.js';
import type { World } from './world.js';

/** The one key in the tab's storage: a map of conversations by instance and address. */
export const storageKey = 'fix401';

/** Rises whenever a saved conversation of before would not fit any more. */
export const savedVersion = 2;

/** Stand in for the page's own address and the one that the owner names, so that the storage holds no query of them. */
export const ownAddress = '\u0001page';
export const namedAddress = '\u0001url';

/** Addresses that are known again without being written down; null where there is none. */
export interface KnownAddresses {
  page: string | null;
  url: string | null;
}

/** Decides what is written down of a value, as `JSON.stringify` asks; gives it back where nothing is to be hidden. */
export type Hide = (known: KnownAddresses) => (key: string, value: unknown) => unknown;

/** Codes are kept, and nothing else: for as long as what tells secrets from other texts is on its way. */
export const hideTexts: Hide =
  ({ page, url }) =>
  (key, value) => {
    if (key === 'settings') return undefined;
    if (key === 'found') return {};
    if (typeof value !== 'string' || /^(?:[a-z.-]{1,40}|401\.\d+)$/i.test(value)) return value;
    return value === page ? ownAddress : value === url ? namedAddress : '…';
  };

/** A conversation with what is beside the machine. */
export interface Kept {
  conversation: SavedConversation;
  open: boolean;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
}

/** A short mark of an address (FNV-1a, 32 bits), so that the address itself is not written down. */
export function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const character of text) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(36);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Nothing of ours keeps a hole in a list. */
const isSound = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => one !== null && isSound(one))
    : !isObject(value) || Object.values(value).every(isSound);

/** Whether what was read has the shape of a kept conversation of this version. */
function isKept(value: unknown): value is Kept & { version: number } {
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

export interface ConversationStore {
  /**
   * The conversation of this instance at this address, with the owner's settings of today; null when there is none
   * that fits. Never throws.
   */
  load: (settings: Settings) => Kept | null;
  /** Keeps it, without what is to be hidden; in memory where the storage refuses. Never throws. */
  save: (kept: Kept, hide: Hide) => void;
  clear: () => void;
}

/** Keeps conversations for the time of the tab. */
export function createConversationStore(
  { storage, page }: Pick<World, 'storage' | 'page'>,
  instance: string,
  /** The address that failed, where the owner names it: it is known again in the page that comes after. */
  url: string | null = null,
): ConversationStore {
  const name = `${instance}@${markOf(url ?? page ?? '')}`;
  const all = (): Record<string, unknown> => {
    try {
      const value: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}');
      return isObject(value) ? value : {};
    } catch {
      return {};
    }
  };
  const write = (map: Record<string, unknown>) => {
    try {
      if (Object.keys(map).length > 0) storage?.setItem(storageKey, JSON.stringify(map));
      else storage?.removeItem(storageKey);
    } catch {
      // Full or refused: the conversation then lives as long as the page.
    }
  };
  const show = (settings: Settings) => (key: string, value: unknown) => {
    if (value === ownAddress) return page;
    if (value === namedAddress) return url;
    if (key === 'found' && typeof value === 'string') return JSON.parse(value);
    if (key === 'context' && isObject(value) && 'log' in value) return { ...value, settings };
    return value;
  };
  return {
    load: (settings) => {
      try {
        const found = all()[name];
        const kept: unknown = found === undefined ? null : JSON.parse(JSON.stringify(found), show(settings));
        return isKept(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    save: (kept, hide) => {
      const text = JSON.stringify({ version: savedVersion, ...kept }, hide({ page, url }));
      write({ ...all(), [name]: JSON.parse(text) });
    },
    clear: () => {
      const { [name]: _gone, ...others } = all();
      write(others);
    },
  };
}
