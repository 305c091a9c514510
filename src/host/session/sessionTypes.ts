import type { BesideProps } from '../../view/panel/Beside.js';
import type { LaterParts } from '../../view/panel/Turn.js';
import type { Config } from '../../config/config.js';
import type { PickedCopy } from '../../copy/pickCopy.js';
import type { Hide, SavedSession } from '../../storage/savedSessions.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { Later } from '../../view/later.js';
import type { Fact } from '../../wizard/contracts.js';
import type { Conversation } from '../../wizard/conversation.js';
import type { EventSink } from '../events.js';

/** A conversation in its page: with the world, the words, and what is kept of it. */
export interface Session {
  /** Tells one from another in the same page. */
  id: number;
  conversation: Conversation;
  words: PickedCopy;
  world: World;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** Brings what is shown after the first message; tries again after a failure. Rejects when it does not come. */
  bringLater: () => Promise<Brought>;
  /** The same where it is there already: then the first frame has it. */
  brought: () => Brought | null;
  /** Brings that before anybody has opened it, and the browser goes through what opening it will take. Never rejects. */
  warmUp: (shadow: ShadowRoot | null) => Promise<void>;
  /** It was begun in the page before this one. */
  restored: boolean;
  /** Something was kept at the visitor's wish: they had it open, and it has something to say. */
  wantsOpen: () => boolean;
  /** The visitor did something: from here on the conversation may be kept. */
  act: () => void;
  /** The visitor is back in the tab, or the page came back from the history: is it still as it was? */
  recheck: (wasRestored: boolean) => void;
  setOpen: (open: boolean) => void;
  /** The visitor leaves it: the outcome is `left` when there is no other. */
  leave: () => void;
  /** What the next one needs to go on from here. */
  handOver: () => SessionHandover;
  /** Ends it. `forget` also takes away what was kept. */
  end: (forget: boolean) => void;
}

/** What one session leaves to the next. */
export interface SessionHandover extends SavedSession {
  acted: boolean;
  /** The page was loaded anew in between. */
  reopened: boolean;
}

export interface SessionOptions {
  config: Config;
  world: World;
  /** Tells the conversations of one page apart. */
  instance: string;
  /** The element stands in the page: it is a 401, where the engine tells no status. */
  knownAs401: boolean;
  /** The words, in a language that the visitor reads. */
  words: PickedCopy;
  /** The conversation goes on from here: the page before had begun it, or one in other words or settings. */
  kept?: SessionHandover | null;
  send: EventSink;
  /** Loads what the first message does not need. */
  loadLater: (words: PickedCopy, world: World) => Promise<Brought>;
  /** Takes the styles of what comes after the first message. */
  adoptStyles?: (css: string) => void;
}

/** What is shown after the first message: its words, and the parts of the panel that show it. */
export interface Brought extends Later {
  parts: LaterParts;
  /** Addresses and texts, as they may leave the page and be kept. */
  withoutAddresses: (facts: readonly Fact[]) => { facts: Fact[]; suggestion?: string };
  redacted: (text: string) => string;
  hideSecrets: Hide;
  beside: Omit<BesideProps, 'onPick'>;
  warmUp: (options: SessionOptions, shadow: ShadowRoot | null) => void;
}
