import type { Step } from '../wizard/contracts.js';

/** What a page can say when it opens the wizard: the address that failed, what it answered, and where to begin. */
export interface OpenInput {
  url?: string;
  /** `401`, or an IIS sub-code such as `401.2`. */
  status?: number | string;
  step?: Step;
}

/** Attributes by their camelCase name: `loginUrl`, `checkUrl`, `theme` … */
export type Changes = Readonly<Record<string, string | number | boolean | null | undefined>>;

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
