import type { Config } from '../../config/config.js';
import type { Step } from '../../wizard/contracts.js';
import type { Recover } from './recover.js';

/** A page's wishes when it opens the wizard: the address that failed, its status, and the step to begin with. */
export interface OpenInput {
  url?: string;
  /** `401`, or an IIS sub-code such as `401.2`. */
  status?: number | string;
  step?: Step;
}

/** Options that no attribute can hold: the owner's own words by their key, and which of the five steps there are. */
export interface Options {
  readonly texts?: Config['texts'] | undefined;
  readonly steps?: Config['steps'] | undefined;
}

/** Attributes by their camelCase name: `loginUrl`, `checkUrl`, `theme` … */
export type Changes = Readonly<
  Partial<Record<Exclude<keyof Config, keyof Options>, string | number | boolean | null | undefined>> &
    Options
>;

/** Calls of `<fix-401>`, and of `Fix401`. Safe at any time; none of them throws, and `recover` alone rejects. */
export interface ElementCalls {
  /** Opens the wizard, about another address if one is given. Does nothing more when it is open. */
  open: (input?: OpenInput) => void;
  /** Closes it; in `inline` and `page`, the element's own children reappear. */
  close: () => void;
  toggle: () => void;
  /** Starts a new conversation, and forgets the previous one. */
  restart: () => void;
  /** Shows this step. */
  goTo: (step: Step) => void;
  /** Sets attributes by their camelCase name; null takes one away. */
  set: (changes: Changes) => void;
  /** Waits until the visitor has signed in beside the page, and makes a refused request again. */
  recover: Recover;
  /** Ends the wizard, with all that it kept: the element's own children stand again. */
  destroy: () => void;
}

/** `<fix-401>`, once it is defined. */
export type WizardElement = HTMLElement & ElementCalls;
