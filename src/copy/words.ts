import type { Menu } from '../wizard/browsers.js';
import type { DataKind, FactName, Result, Source, Step, SubCode } from '../wizard/contracts.js';
import type { FirstMessageCode, MessageCode } from '../wizard/messages.js';
import type { Busy } from '../wizard/setup.js';
import type { Pressed, Ticked, Typed } from '../wizard/vocabulary.js';

/** What the wizard can be busy with before the first message, and right after it. */
export type FirstBusy = Extract<Busy, 'looking' | 'reading'>;

/** The answers that can be on offer with the first message. */
export type FirstPressed = Extract<
  Pressed,
  | 'signIn.find'
  | 'signIn.open'
  | 'signIn.openHome'
  | 'signIn.showBox'
  | 'signIn.accepted'
  | 'signIn.noAccount'
  | 'signIn.forgotten'
  | 'step.next'
  | 'owner.contact'
>;

/** Words that may stand in English for want of a translation. */
export interface MaybeEnglish {
  /** The sentences that do, to be marked as English where they are shown (WCAG 2.2, 3.1.2). Absent where none does. */
  inEnglish?: ReadonlySet<string>;
}

/**
 * The words that a conversation begins with, in one language. `{name}` stands for a value; which there are, is in
 * `MessageValues`. The file of a language holds these and {@link DeferredWords}: a key too many does not compile.
 */
export interface OpeningWords extends MaybeEnglish {
  title: string;
  launcher: string;
  restart: string;
  close: string;
  back: string;
  /** Name of the group of answers. */
  answers: string;
  /** Name of the conversation. */
  conversation: string;
  /** Label of the pencil beside an answer; `{answer}`. */
  change: string;
  /** `{index}` of `{of}`. */
  progress: string;
  busy: Record<FirstBusy, string>;
  messages: Record<FirstMessageCode, string>;
  /** What stands on the button, and afterwards as the visitor's turn. */
  choices: Record<FirstPressed, string>;
}

/** A text in every plural form that the language has: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The words that no first message needs: they are loaded after it. */
export interface DeferredWords extends MaybeEnglish {
  busy: Record<Exclude<Busy, FirstBusy>, string>;
  messages: Record<Exclude<MessageCode, FirstMessageCode>, string>;
  choices: Record<Exclude<Pressed, FirstPressed>, string>;
  /** Title of what was checked. */
  checked: string;
  sources: Record<Source, string>;
  /** What was checked, as one line each; `{value}` is the fact's value in words. */
  facts: Record<FactName, string>;
  /** Facts that read differently by their value. */
  factValues: Partial<Record<`${FactName}.${string}`, string>>;
  subCodes: Record<SubCode, string>;
  verdicts: Record<Result, string>;
  /** The verdicts on an address that has no status: it is silent, or shows a sign-in page. */
  verdictsWithoutStatus: { changed: string; 'still-401': string };
  /** What a browser keeps of a site, by its kind. */
  dataKinds: Record<DataKind, string>;
  /** Last of a list of names that is cut, as one of them: what joins them is the language's own. `{count}`. */
  more: Plural;
  /** A name in the quotation marks of the language; `{value}`. */
  quoted: string;
  /** What is typed and sent. */
  forms: Record<Typed, { label: string; hint: string; submit: string }>;
  /** Sends for the site's own clearing, where nothing can be ticked. */
  clearBySite: string;
  /** What is ticked and sent. */
  ticks: Record<Ticked, { legend: string; submit: string }>;
  /** The time that is left to wait; `{time}` is a duration in words. */
  countdown: string;
  /** Above how one of the browsers with a name is cleared; `{browser}`. */
  instructionsFor: string;
  /** The same for any other browser. */
  instructionsForAny: string;
  steps: Record<Step, string>;
  pickBrowser: string;
  /** Label of the list of languages. */
  language: string;
  reportTitle: string;
  otherBrowser: string;
  /** What opens a private window, as the browser's own language pack names it: see docs/languages.md. */
  privateWindow: { chrome: string; firefox: string };
  /** What stands on these keys. */
  keyNames: { Ctrl: string; Shift: string };
  /** Where a private window is opened, when neither its name nor keys are known. */
  privateMenu: string;
  /** How to clear, a sentence a step. */
  clear: Record<Menu, readonly string[]>;
  report: {
    subject: string;
    greeting: string;
    address: string;
    answered: string;
    askedFor: string;
    seenAt: string;
    browser: string;
    clock: string;
    requestId: string;
    tried: string;
    nothingTried: string;
  };
}

/** Tables of sentences: most of what is added to the wizard is added here. */
export const sentenceTables = ['messages', 'choices', 'facts', 'factValues', 'verdicts'] as const;
type SentenceTable = (typeof sentenceTables)[number];

/**
 * Words in another language than English. A sentence that is not translated yet is missing: it stands in
 * `untranslated.ts`, and is shown in English. Names of the panel's own parts have to be there.
 */
export type Translation<Words> = {
  [Name in keyof Omit<Words, 'inEnglish'>]: Name extends SentenceTable ? Partial<Words[Name]> : Words[Name];
};
