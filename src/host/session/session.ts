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
import type { equipElement } from '../element/equipElement.js';
import type { PanelExtras } from '../element/PanelExtras.js';
import type { AskAgain } from '../recovery/askAgain.js';

/** A running conversation in its page, with the world, the words, and the saving of it. */
export interface Session {
  /** Unique within the page. */
  id: number;
  config: Config;
  askAgain: AskAgain | undefined;
  conversation: Conversation;
  words: PickedWords;
  world: World;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** Loads the features; tries again after a failure. Rejects where a file cannot be loaded. */
  loadFeatures: () => Promise<Features>;
  /** The features where they have loaded, so that the first frame has them. */
  features: () => Features | null;
  /** Loads the features and warms the wizard up before it is opened. Never rejects. */
  warmUp: (shadow: ShadowRoot | null) => Promise<void>;
  /** It continues a conversation that began before it. */
  restored: boolean;
  /** It is to be open: the visitor left it open, and it has something to say. */
  wantsOpen: () => boolean;
  /** The visitor did something: from here on the conversation may be saved, and more may be asked. */
  act: () => void;
  /** The visitor is back in the tab, or the page came back from the history: is it still as it was? */
  recheck: (wasRestored: boolean) => void;
  setOpen: (open: boolean) => void;
  /** The visitor leaves it: the outcome is `left` when there is no other. */
  leave: () => void;
  /** The state that another session needs to continue from here. */
  handOver: () => SessionHandover;
  /** Ends it. `forget` also removes the saved conversation. */
  end: (forget: boolean) => void;
}

export interface SessionOptions {
  config: Config;
  world: World;
  /** Id of the wizard within its page. */
  instance: string;
  /** The wizard's place says that the page is a 401, where the engine does not tell the status. */
  knownAs401: boolean;
  /** Makes the requests again that the conversation is about. */
  askAgain?: AskAgain | undefined;
  /** The words, in a language that the visitor reads. */
  words: PickedWords;
  /** The conversation to continue: of the previous page, or of a session in other words or settings. */
  saved?: SessionHandover | null;
  send: EventSink;
  /** Loads the features. */
  loadFeatures: (words: PickedWords, world: World) => Promise<Features>;
  /** Takes the styles of the features, and their checks of the element. */
  onFeatures?: (features: Features) => void;
}

/** Everything that the first message does without: words, parts of the panel, cleaning of what leaves the page. */
export interface Features extends AllPresenters {
  parts: PanelParts;
  /** Facts as they may leave the page. */
  withoutAddresses: (facts: readonly Fact[]) => { facts: Fact[]; suggestion?: string };
  redacted: (text: string) => string;
  hideSecrets: Hide;
  equipElement: typeof equipElement;
  PanelExtras: typeof PanelExtras;
  footer: Omit<PanelFooterExtrasProps, 'onPick' | 'takesFocus'>;
  warmUp: (options: SessionOptions, shadow: ShadowRoot | null) => void;
}
