import type { MessageCode } from '../../../src/wizard/sentences/messageCode.js';
import type { Pressed, Ticked, Typed } from '../../../src/wizard/choice.js';

/** A visitor's eyes and hands on the site's own pages, in whichever browser. What does not come in time rejects. */
export interface Hands {
  open(address: string): Promise<void>;
  /** Presses a link or a button of the site, by its name. */
  press(name: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Waits until the page has a heading of this name. */
  sees(heading: string): Promise<void>;
  address(): Promise<string>;
  back(): Promise<void>;
  /** Stands for the browser's own dialog, which no page and so no test can reach. */
  clearCookies(): Promise<void>;
}

/** Values that stand in a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** The wizard as a visitor meets it, in whichever browser: what it says, and what can be answered. */
export interface Help {
  appears(): Promise<void>;
  /** The same; where it stays closed, the visitor presses its launcher. */
  appearsOrIsOpened(): Promise<void>;
  /** Presses the launcher, and waits for the panel. */
  isOpened(): Promise<void>;
  press(choice: Pressed): Promise<void>;
  /** Waits until one of these answers is on offer. */
  offers(...choices: Pressed[]): Promise<void>;
  /** Every answer on offer, as its code. */
  offered(): Promise<(string | null)[]>;
  /** Waits until the conversation holds this sentence, wherever in it. */
  says(code: MessageCode, values?: Values): Promise<void>;
  /** Waits until the conversation holds one of these sentences. */
  saysOneOf(...codes: MessageCode[]): Promise<void>;
  /** Waits until the conversation holds one of these texts. */
  shows(...texts: string[]): Promise<void>;
  /** Types an answer with the keyboard, and sends it with its button. */
  submit(form: Typed, text: string): Promise<void>;
  /** Sends what is ticked. */
  send(choice: Ticked): Promise<void>;
}
