import type { OpeningWords } from '../copy/words.js';
import type { Browser } from '../wizard/browsers.js';
import type { DataKind, Result, Source, Step } from '../wizard/contracts.js';
import type { Pressed, Ticked, Typed } from '../wizard/choice.js';
import type { Part } from './words/fill.js';
import type { OwnLang } from './words/langOf.js';

/** Everything that is shown, in words: the input of the components. */
export interface View {
  state: 'waiting' | 'busy' | 'ended';
  step: Step | null;
  progress: { index: number; of: number; label: string } | null;
  items: Item[];
  /** How many items there are once all words are loaded. */
  said: number;
  /** The wizard's current activity in words; null when it is the visitor's turn. */
  busy: string | null;
  choices: ChoiceView[];
  form: FormView | null;
  select: SelectView | null;
  ticks: TicksView | null;
  canGoBack: boolean;
  labels: Labels;
}

/** Labels of the parts that are always there. */
export type Labels = Pick<
  OpeningWords,
  'title' | 'launcher' | 'restart' | 'close' | 'back' | 'answers' | 'conversation'
>;

export type Item =
  | ({ kind: 'message'; parts: Part[] } & OwnLang)
  /** The visitor's own turn; `answer` is its number, counted from 0. */
  | { kind: 'answer'; text: string; answer: number; change: string }
  /** Everything that was checked; empty while its words are loading. */
  | { kind: 'facts'; title: string; facts: FactView[] }
  | ({ kind: 'verdict'; result: Result; parts: Part[] } & OwnLang)
  | { kind: 'instructions'; title: string; steps: readonly string[] }
  /** The data that the browser stores, by kind. */
  | { kind: 'stored'; rows: { kind: DataKind; title: string; names: string }[] }
  /** A time that is counted down; milliseconds since the epoch. */
  | { kind: 'wait'; untilMs: number; label: (seconds: number) => string }
  | { kind: 'report'; title: string; text: string };

/** The items of one kind. */
export type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

export interface FactView extends OwnLang {
  parts: Part[];
  source: Source;
  sourceName: string;
}

export interface ChoiceView extends OwnLang {
  choice: Pressed;
  label: string;
  /** Where a link leads; null for a button. */
  href: string | null;
  /** The link opens in a tab of its own, since the page is not to be left. */
  opensTab: boolean;
  /** Filled, outlined, or a quiet line below the others. */
  rank: 'recommended' | 'other' | 'quiet';
  /** True for the answer that the visitor gave previously, and took back. */
  takenBack: boolean;
}

export interface FormView {
  choice: Typed;
  label: string;
  hint: string;
  submit: string;
  /** The text that the visitor typed previously, and took back. */
  value: string;
  kind: 'address' | 'text';
}

export interface SelectView {
  choice: 'clear.browser';
  label: string;
  value: Browser;
  options: { value: Browser; label: string }[];
}

/** A form of boxes to tick. */
export interface TicksView {
  choice: Ticked;
  legend: string;
  submit: string;
  options: { value: DataKind; label: string; names: string; ticked: boolean }[];
}
