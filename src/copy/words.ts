import type { Menu } from '../wizard/browsers.js';
import type { DataKind, FactName, Result, Source, Step, SubCode } from '../wizard/contracts.js';
import type { FirstMessageCode, MessageCode } from '../wizard/sentences/messageCode.js';
import type { Busy } from '../wizard/wizardContext.js';
import type { Pressed, Ticked, Typed } from '../wizard/choice.js';

/** Activities of the wizard before the first message, and right after it. */
export type FirstBusy = Extract<Busy, 'looking' | 'reading'>;

/** Answers that can be on offer with the first message. */
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

/** Words of which some may stand in English, because their translation is missing. */
export interface MaybeEnglish {
  /** The English sentences, which are marked where they are shown (WCAG 2.2, 3.1.2). Absent where there are none. */
  inEnglish?: ReadonlySet<string>;
}

/**
 * The words that a conversation begins with, in one language. `{name}` stands for a value of `MessageValues`. The file
 * of a language holds these and {@link DeferredWords}: an unknown key does not compile.
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
  /** Texts of the buttons. The visitor's answer stands in the same words. */
  choices: Record<FirstPressed, string>;
}

/** A text in every plural form that the language has: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Words that no first message needs: they are loaded after it. */
export interface DeferredWords extends MaybeEnglish {
  busy: Record<Exclude<Busy, FirstBusy>, string>;
  messages: Record<Exclude<MessageCode, FirstMessageCode>, string>;
  choices: Record<Exclude<Pressed, FirstPressed>, string>;
  /** Title of the list of facts. */
  checked: string;
  sources: Record<Source, string>;
  /** Facts, a line each; `{value}` is the fact's value in words. */
  facts: Record<FactName, string>;
  /** Lines of facts whose wording depends on their value. */
  factValues: Partial<Record<`${FactName}.${string}`, string>>;
  subCodes: Record<SubCode, string>;
  verdicts: Record<Result, string>;
  /** Verdicts on an address that has no status: it does not answer, or shows a sign-in page. */
  verdictsWithoutStatus: { changed: string; 'still-401': string };
  /** Data that a browser keeps of a site, by kind. */
  dataKinds: Record<DataKind, string>;
  /** Last entry of a list of names that was cut; `{count}` names are missing. The language's own rules join the entries. */
  more: Plural;
  /** A name in the quotation marks of the language; `{value}`. */
  quoted: string;
  /** Forms with a text field. */
  forms: Record<Typed, { label: string; hint: string; submit: string }>;
  /** Button that asks the site to clear its data, where nothing can be ticked. */
  clearBySite: string;
  /** Forms with boxes to tick. */
  ticks: Record<Ticked, { legend: string; submit: string }>;
  /** Remaining time to wait; `{time}` is a duration in words. */
  countdown: string;
  /** Heading of the instructions for a browser that has a name; `{browser}`. */
  instructionsFor: string;
  /** Heading of the instructions for any other browser. */
  instructionsForAny: string;
  steps: Record<Step, string>;
  /**
   * How the visitor loads a page again by hand: with keys, in the menu of a browser that has a name (`{browser}`) or of
   * any other, or by closing and opening an application of the home screen.
   */
  reloadBy: Record<'keys' | 'menu' | 'anyMenu' | 'reopening', string>;
  pickBrowser: string;
  /** Label of the list of languages. */
  language: string;
  reportTitle: string;
  otherBrowser: string;
  /** Menu entries that open a private window, as the browser's language pack names them: see docs/languages.md. */
  privateWindow: { chrome: string; firefox: string };
  /** Labels of these keys. */
  keyNames: { Ctrl: string; Shift: string };
  /** Place where a private window is opened, when neither its menu entry nor its keys are known. */
  privateMenu: string;
  /** Instructions for clearing, a sentence a step. */
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

/** All words of a language. */
export type Words = OpeningWords & DeferredWords;

/** Tables of sentences: most new texts of the wizard are added here. */
export const sentenceTables = ['messages', 'choices', 'facts', 'factValues', 'verdicts'] as const;
type SentenceTable = (typeof sentenceTables)[number];

/**
 * Words in another language than English. A sentence that is not translated yet is missing: it is listed in
 * `untranslated.ts`, and shown in English. Names of the panel's own parts cannot be missing.
 */
export type Translation<Part> = {
  [Name in keyof Omit<Part, 'inEnglish'>]: Name extends SentenceTable ? Partial<Part[Name]> : Part[Name];
};
