import type { Config } from '../config/config.js';
import type { readConfig } from '../config/readConfig.js';
import type { Options } from './api/elementCalls.js';
import type { EventSink } from './api/eventDetails.js';
import type { AskAgain } from './recovery/askAgain.js';
import type { Session } from './session/session.js';

/** The surroundings of a wizard: `<fix-401>`, or a component of an application. */
export interface HostOptions {
  /** Reads the owner's current attributes. */
  readConfig: () => ReturnType<typeof readConfig>;
  /** The current options that the page set without an attribute. */
  readOptions: () => Options | undefined;
  /** Id of the wizard within its page. */
  instance: () => string;
  /** The wizard's place says that the page is a 401: not every engine tells the status. */
  standsInError: (mode: Config['mode']) => boolean;
  /** Makes the requests again that the conversation is about. Undefined where it is about none, or about a page. */
  askAgain?: () => AskAgain | undefined;
  /** Takes the wizard's styles. Null where an application draws the wizard itself. */
  shadow: ShadowRoot | null;
  send: EventSink;
  /** Draws a state; called again for each new one. */
  draw: (state: HostState) => void;
  /** Gives up drawing: it failed too often. */
  giveUp?: () => void;
}

/** The state to be drawn. */
export interface HostState {
  session: Session;
  config: Config;
  open: boolean;
  /** The visitor, and not the page, opened or closed it last: then focus may move. */
  byVisitor: boolean;
  /** How often it was opened: one that is open already comes to the front again. */
  openings: number;
  /** The element that the visitor opened it with, where that is not the launcher: focus returns there. */
  opener: HTMLElement | null;
}

/** Controls a wizard in its page: its conversation, its opening and closing, and calls from the page. Never throws. */
export interface Host {
  /** Begins a conversation, or continues a saved one. */
  start: () => void;
  /** Takes note that the session is drawn and in the page. */
  shown: () => void;
  /** Takes note that drawing failed: the conversation begins again. */
  fail: (fault: unknown) => void;
  /** Takes note that attributes or options have changed. */
  change: () => void;
  /** Calls the function with the session, after all previous calls. */
  call: (what: (session: Session) => void) => void;
  /** Opens it about the current page. */
  open: () => void;
  close: () => void;
  toggle: () => void;
  /** Opens or closes it at once, without waiting for previous calls. */
  setOpen: (open: boolean, byVisitor: boolean) => void;
  /** Continues in the language that the visitor picked, by its BCP 47 tag. */
  pickLanguage: (lang: string) => void;
  /** Sends the outcome `left`, unless there is another. */
  leave: () => void;
  /** Ends it. `forget` also removes the saved conversation. */
  end: (forget: boolean) => void;
}
