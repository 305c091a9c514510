import type { Config } from '../config/config.js';
import type { readConfig } from '../config/readConfig.js';
import type { Options } from './api/elementCalls.js';
import type { EventSink } from './api/eventDetails.js';
import type { Session } from './session/session.js';

/** What stands in a page and shows the wizard: `<fix-401>`, or a component of an application's own. */
export interface HostOptions {
  /** Reads the owner's attributes as they are now. */
  readConfig: () => ReturnType<typeof readConfig>;
  /** What the page has set without an attribute, as it is now. */
  readOptions: () => Options | undefined;
  /** Tells the wizards of one page apart. */
  instance: () => string;
  /** The owner says, by where the wizard stands, that the page is a 401: not every engine tells the status. */
  standsInError: (mode: Config['mode']) => boolean;
  /** Takes the wizard's styles; null where it is drawn in other looks. */
  shadow: ShadowRoot | null;
  send: EventSink;
  /** Draws this state, and each one after it. */
  draw: (state: HostState) => void;
  /** Draws nothing more: whatever was drawn failed. */
  giveUp?: () => void;
}

/** What is to be drawn. */
export interface HostState {
  session: Session;
  config: Config;
  open: boolean;
  /** The visitor opened or closed it last: then focus may follow. */
  byVisitor: boolean;
  /** What the visitor opened it with, where that is not the launcher: focus returns there. */
  opener: HTMLElement | null;
}

/** A wizard in its page: its conversation, whether it is open, and what the page asks of it. Nothing here throws. */
export interface Host {
  /** Begins the conversation, or goes on with one that was saved. */
  start: () => void;
  /** A session is drawn and stands in the page. */
  shown: () => void;
  /** Drawing failed: the conversation begins again. */
  fail: (fault: unknown) => void;
  /** Attributes, or what the page sets without one, have changed. */
  change: () => void;
  /** Does what the page asks of the conversation, after all that it asked before. */
  call: (what: (session: Session) => void) => void;
  /** The page opens it, about the page as it is now. */
  open: () => void;
  close: () => void;
  toggle: () => void;
  /** Opens or closes it at once. */
  setOpen: (open: boolean, byVisitor: boolean) => void;
  /** Goes on in the language that the visitor picked, by its BCP 47 tag. */
  pickLanguage: (lang: string) => void;
  /** The visitor goes away from it: an outcome, where there is no other. */
  leave: () => void;
  /** Ends it. `forget` also removes what was saved. */
  end: (forget: boolean) => void;
}
