import type { PanelFooterExtrasProps } from '../../view/panel/PanelFooterExtras.js';
import type { PanelParts } from '../../view/panel/panelParts.js';
import type { Config } from '../../config/config.js';
import type { PickedWords } from '../../copy/english.js';
import type { Hide, SessionHandover } from '../../storage/savedSessions.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { AllPresenters } from '../../view/createPresenters.js';
import type { Fact } from '../../wizard/contracts.js';
import type { Conversation } from '../../wizard/conversation.js';
import type { EventSink } from '../api/eventDetails.js';

/** A conversation in its page: with the world, the words, and what is saved of it. */
export interface Session {
  /** Tells one from another in the same page. */
  id: number;
  config: Config;
  conversation: Conversation;
  words: PickedWords;
  world: World;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** Loads what is shown after the first message; tries again after a failure. Rejects when it does not come. */
  loadFeatures: () => Promise<Features>;
  /** The same where it has come already: then the first frame has it. */
  features: () => Features | null;
  /** Loads it before anybody has opened the wizard, and goes through what opening it will do. Never rejects. */
  warmUp: (shadow: ShadowRoot | null) => Promise<void>;
  /** It goes on with what was begun before it. */
  restored: boolean;
  /** It is to be open: the visitor had it open, and it has something to say. */
  wantsOpen: () => boolean;
  /** The visitor did something: from here on the conversation may be saved, and more may be asked. */
  act: () => void;
  /** The visitor is back in the tab, or the page came back from the history: is it still as it was? */
  recheck: (wasRestored: boolean) => void;
  setOpen: (open: boolean) => void;
  /** The visitor leaves it: the outcome is `left` when there is no other. */
  leave: () => void;
  /** What another session needs to go on from here. */
  handOver: () => SessionHandover;
  /** Ends it. `forget` also removes what was saved. */
  end: (forget: boolean) => void;
}

export interface SessionOptions {
  config: Config;
  world: World;
  /** Tells the conversations of one page apart. */
  instance: string;
  /** The element stands in the page: it is a 401, where the engine tells no status. */
  knownAs401: boolean;
  /** The words, in a language that the visitor reads. */
  words: PickedWords;
  /** The conversation goes on from here: the page before had begun it, or one in other words or settings. */
  saved?: SessionHandover | null;
  send: EventSink;
  /** Loads what the first message does not need. */
  loadFeatures: (words: PickedWords, world: World) => Promise<Features>;
  /** Takes the styles of the features, and their checks of the element. */
  onFeatures?: (features: Features) => void;
}

/** What is shown after the first message: its words, and the parts of the panel that show it. */
export interface Features extends AllPresenters {
  parts: PanelParts;
  /** Addresses and texts, as they may leave the page and be saved. */
  withoutAddresses: (facts: readonly Fact[]) => { facts: Fact[]; suggestion?: string };
  redacted: (text: string) => string;
  hideSecrets: Hide;
  checkAttributeNames: (shadow: ShadowRoot) => void;
  footer: Omit<PanelFooterExtrasProps, 'onPick' | 'takesFocus'>;
  warmUp: (options: SessionOptions, shadow: ShadowRoot | null) => void;
}
