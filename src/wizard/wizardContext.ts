import type { Browser } from './browsers.js';
import type { Choice, ChoiceEvent } from './choice.js';
import type {
  Cleared,
  DataKind,
  Fact,
  Finding,
  Observation,
  Outcome,
  SiteLinks,
  Reason,
  Search,
  Settings,
  Step,
  StoredData,
  Verdict,
  Via,
} from './contracts.js';
import type { MessageCode } from './sentences/messageCode.js';

/**
 * Events of the machine: answers; the page was loaded again in the middle of the conversation; an observation that no
 * state asked for; and a step that the page itself calls for.
 */
export type WizardEvent =
  | ChoiceEvent
  | { type: 'page.reopened' | 'page.observed'; observation: Observation }
  | { type: 'page.wanted'; step: Step };

/** Values that a message may name. Absent where they are unknown. */
export interface MessageValues {
  address?: string;
  /** Host name of the address: `www.example.com`. */
  site?: string;
  status?: number;
  realm?: string;
  email?: string;
  phone?: string;
  /** The address that may be meant instead. */
  suggestion?: string;
  /** Name of the application that shows the page. */
  app?: string;
  /** Names of cookies that are there twice. */
  cookie?: string;
  /** Minutes by which the clock is wrong. */
  minutes?: number;
  /** Seconds to wait. */
  seconds?: number;
}

/** One line of the conversation, as a code: never a sentence. */
export type LogEntry =
  | { kind: 'message'; code: MessageCode; values: MessageValues }
  | { kind: 'answer'; choice: Choice; text?: string; browser?: Browser; ticked?: DataKind[] }
  | { kind: 'finding'; finding: Finding }
  /** With the measured fact that is known where the verdict cannot tell. */
  | { kind: 'verdict'; verdict: Verdict; basis?: Fact }
  /** For this browser; null for the one that the visitor is using. */
  | { kind: 'instructions'; browser: Browser | null }
  | { kind: 'stored'; stored: StoredData[] }
  | { kind: 'wait'; untilMs: number }
  | { kind: 'report' };

/** Events that the machine emits. */
export type WizardEmitted =
  | { type: 'finding'; finding: Finding }
  | { type: 'step'; step: Step; index: number; of: number }
  | { type: 'answer'; step: Step | null; choice: Choice }
  | ({ type: 'verdict' } & Verdict)
  | { type: 'outcome'; outcome: Outcome; step: Step | null }
  | { type: 'helpful'; helpful: boolean; reason?: Reason; text?: string }
  | { type: 'report'; via: Via }
  | { type: 'problem'; message: string };

export interface WizardInput {
  /** Address of the page that the wizard stands in; null where it has none that can be asked (about:, data:). */
  page: string | null;
  /** Address that failed, where the owner names it. */
  address: string | null;
  settings: Settings;
  /** Facts about the address from the owner; source `configured`. */
  facts: Fact[];
  /** Steps that the owner offers, in the owner's order. */
  steps: readonly Step[];
}

export interface WizardContext {
  page: string | null;
  address: string | null;
  settings: Settings;
  /** The site's links as they were found. The owner's settings go before them. */
  siteLinks: Partial<SiteLinks>;
  /** Links that the site was searched for already. */
  searched: Search[];
  steps: readonly Step[];
  facts: Fact[];
  finding: Finding | null;
  step: Step | null;
  /** Steps that the visitor has been led through. */
  visited: Step[];
  /** The step that the page itself calls for next. */
  wanted: Step | null;
  /** How often a sign-in was refused. */
  refusals: number;
  /** The visitor has done something. */
  hasActed: boolean;
  /** Data that the browser keeps of the site, as last listed. */
  stored: StoredData[];
  /** The result of clearing; null before it. */
  cleared: Cleared | null;
  /** End of the wait that the server asked for, milliseconds since the epoch; 0 where it asked for none. */
  waitUntilMs: number;
  /** The browser whose instructions the visitor picked; null for the one that they are using. */
  browser: Browser | null;
  /** The page was loaded again and opened: the visitor is looking at it. */
  isOpen: boolean;
  outcome: Outcome | null;
  log: LogEntry[];
}

/** Input of the actors that ask an address. */
export interface LookInput {
  /** The address to ask; null for the page's own. */
  address: string | null;
  page: string | null;
}

/** Kinds of work that a busy state does, so that it can be shown. */
export type Busy =
  | 'looking'
  | 'checking'
  | 'reading'
  | 'reloading'
  | 'searching'
  | 'listing'
  | 'clearing'
  | 'delivering';
