import type { Config } from '../../config/config.js';
import type { Step } from '../../wizard/contracts.js';
import type { EventDetails, EventName } from './eventDetails.js';

/** What a page can say when it opens the wizard: the address that failed, what it answered, and where to begin. */
export interface OpenInput {
  url?: string;
  /** `401`, or an IIS sub-code such as `401.2`. */
  status?: number | string;
  step?: Step;
}

/** What no attribute can hold: the owner's own words by their key, and which of the five steps there are. */
export interface Options {
  readonly texts?: Config['texts'] | undefined;
  readonly steps?: Config['steps'] | undefined;
}

/** Attributes by their camelCase name: `loginUrl`, `checkUrl`, `theme` … */
export type Changes = Readonly<
  Partial<Record<Exclude<keyof Config, keyof Options>, string | number | boolean | null | undefined>> &
    Options
>;

/** What a page can call on `<fix-401>`, and through `Fix401`. Safe at any time; none of them throws. */
export interface ElementCalls {
  /** Opens the wizard, about another address if one is given. Does nothing more when it is open. */
  open: (input?: OpenInput) => void;
  /** Closes it; in `inline` and `page`, the element's own children reappear. */
  close: () => void;
  toggle: () => void;
  /** Begins the conversation anew, and forgets the one before. */
  restart: () => void;
  /** Shows this step. */
  goTo: (step: Step) => void;
  /** Sets attributes by their camelCase name; null takes one away. */
  set: (changes: Changes) => void;
  /** Ends the wizard, with all that it kept: the element's own children stand again. */
  destroy: () => void;
}

/** What a page can call. Calls made before the panel is there are kept, and carried out in their order. */
export interface Fix401Api extends ElementCalls {
  /** One more wizard, in an element of the page or where a selector leads. */
  mount: (target: Element | string, config?: Changes) => ElementCalls;
  /** Hears an event of the wizard's by its name without `fix401:`. Returns the function that ends it. */
  on: <N extends EventName>(type: N, listener: (detail: EventDetails[N]) => void) => () => void;
  version: string;
}

/** `<fix-401>`, once it is defined. */
export type WizardElement = HTMLElement & ElementCalls;

/** What the panel's file gives to the script tag. */
export interface Panel {
  /** The element of the tag: the one in the page, or where the tag says. Takes the tag's options. */
  resolveHost: (
    tag: HTMLScriptElement,
    host: Element | null | undefined,
    signal: AbortSignal,
  ) => Promise<WizardElement>;
  mount: (target: Element | string, config?: Changes) => Promise<WizardElement | undefined>;
  /** A request of the page's own was refused. */
  notice: (host: WizardElement, address: string) => void | Promise<void>;
}
