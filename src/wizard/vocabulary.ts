import type { Browser } from './browsers.js';
import type { Fact, Finding, Observation, Outcome, Reason, Settings, Step, Verdict } from './contracts.js';
import type { MessageCode } from './messages.js';

/** Every answer that a visitor can give by a press of a button or a link: `subject.answer`. */
export type Pressed =
  | 'failure.unknown'
  | 'address.right'
  | 'address.wrong'
  | 'address.open'
  | 'signIn.open'
  | 'signIn.openHome'
  | 'signIn.showBox'
  | 'signIn.accepted'
  | 'signIn.refused'
  | 'signIn.noAccount'
  | 'signIn.forgotten'
  | 'signIn.tooMany'
  | 'signIn.ready'
  | 'signIn.nameShown'
  | 'signIn.nameNotShown'
  | 'reload.now'
  | 'reload.withBox'
  | 'reload.worked'
  | 'reload.noChange'
  | 'clear.done'
  | 'clear.private'
  | 'clear.privateOpens'
  | 'clear.privateFails'
  | 'owner.contact'
  | 'owner.mail'
  | 'owner.copy'
  | 'owner.openHome'
  | 'owner.sent'
  | 'owner.leave'
  | 'error.tryAgain'
  | 'error.checkAddress'
  | 'error.understood'
  | 'step.next'
  | 'result.open'
  | 'result.stillFails'
  | 'helpful.yes'
  | 'helpful.no'
  | 'helpful.notEnoughDetails'
  | 'helpful.hardToUnderstand'
  | 'helpful.other';

/** Answers that are typed into a form: `subject.submitted`. */
export type Typed = `${'failure' | 'address' | 'helpful'}.submitted`;

/** The answer that is picked from a list. */
export type Picked = 'clear.browser';
export type Choice = Pressed | Typed | Picked;

/** Whether an event type is an answer of the visitor's: all are, but what the page and the machine themselves say. */
export const isChoice = (type: string): type is Choice => /^(?!page\.|xstate\.|\*)/.test(type);
export const isTyped = (choice: Choice): choice is Typed => choice.endsWith('.submitted');
export const isPicked = (choice: Choice): choice is Picked => choice === 'clear.browser';

/** An answer as the machine hears it. */
export type ChoiceEvent =
  | { type: Pressed }
  | { type: Typed; text: string }
  | { type: Picked; browser: Browser };

/** What the machine hears: answers, and that the page was opened anew with the conversation going on. */
export type WizardEvent = ChoiceEvent | { type: 'page.reopened'; observation: Observation };

/** Values that a message may name. Absent where they are unknown. */
export interface MessageValues {
  address?: string;
  /** Host name of the address: `www.example.com`. */
  site?: string;
  status?: number;
  realm?: string;
  email?: string;
  /** Seconds to wait. */
  seconds?: number;
}

/** One line of the conversation, as a code: never a sentence. */
export type LogEntry =
  | { kind: 'message'; code: MessageCode; values: MessageValues }
  | { kind: 'answer'; choice: Choice; text?: string; browser?: Browser }
  | { kind: 'finding'; finding: Finding }
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'instructions'; browser: Browser }
  | { kind: 'report' };

/** What the machine tells the outside. */
export type WizardEmitted =
  | { type: 'finding'; finding: Finding }
  | { type: 'step'; step: Step; index: number; of: number }
  | { type: 'answer'; step: Step | null; choice: Choice }
  | ({ type: 'verdict' } & Verdict)
  | { type: 'outcome'; outcome: Outcome; step: Step | null }
  | { type: 'helpful'; helpful: boolean; reason?: Reason; text?: string }
  | { type: 'report'; via: 'mail' | 'copy' }
  | { type: 'problem'; message: string };

export interface WizardInput {
  /** Address of the page that the wizard stands in; null where it has none that can be asked (about:, data:). */
  page: string | null;
  /** Address that failed, where the owner names it. */
  address: string | null;
  settings: Settings;
  /** What the owner said about the address; source `configured`. */
  facts: Fact[];
  /** Steps that the owner offers, in their usual order. */
  steps: readonly Step[];
  browser: Browser;
}

export interface WizardContext {
  page: string | null;
  address: string | null;
  settings: Settings;
  steps: readonly Step[];
  facts: Fact[];
  finding: Finding | null;
  step: Step | null;
  /** Steps that the visitor has been led through. */
  visited: Step[];
  /** How often a sign-in was refused. */
  refusals: number;
  /** Whose instructions are shown. */
  browser: Browser;
  /** The page was loaded again, and opened: the visitor is looking at it. */
  isOpen: boolean;
  outcome: Outcome | null;
  log: LogEntry[];
}
