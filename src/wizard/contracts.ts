/**
 * The types that all parts of Fix401 share: steps, facts, causes, findings.
 * Types and plain tables only; nothing here runs.
 */
import type { causes } from './evidence/causes.js';
import type { Fact, Source } from './evidence/facts.js';

/** The five steps, in the order in which they are offered when nothing speaks for another. */
export const steps = ['check-url', 'log-in', 'reload', 'clear-cache', 'contact-owner'] as const;
export type Step = (typeof steps)[number];

export { subCodes } from './evidence/facts.js';
export type { Fact, FactName, FactNature, FactValues, Source, SubCode } from './evidence/facts.js';

/** One challenge of a `WWW-Authenticate` header (RFC 9110 §11.6.1). Parameter names are in lower case. */
export interface Challenge {
  scheme: string;
  token68: string | null;
  parameters: Readonly<Record<string, string>>;
}

/** The visitor's text, read. */
export type Reading =
  /** An absolute http(s) address, without user name, password and fragment. */
  | { kind: 'address'; address: string; droppedPassword: boolean }
  /** The text of an error page or message, as facts. */
  | { kind: 'error-text'; facts: Fact[] }
  | { kind: 'unreadable'; why: 'empty' | 'not-an-address' | 'scheme' };

/** The same, with `ownSite` for an address of this site, which a page may ask. */
export type OwnReading = Reading & { ownSite: boolean };

/** The result of one check of an address: fresh facts, all measured. Offline, or "may not ask", is a fact too. */
export interface Observation {
  facts: Fact[];
  /** Links of the site that the check came upon. */
  siteLinks?: Partial<SiteLinks>;
  /** The visitor has acted: from here on more may be asked. */
  hasActed?: true;
  /** End of the wait that the server asks for, milliseconds since the epoch. */
  waitUntilMs?: number;
}

/** Links of a site: addresses to open, and ways to reach its owner. Null where unknown. */
export interface SiteLinks {
  loginUrl: string | null;
  signupUrl: string | null;
  resetUrl: string | null;
  homeUrl: string | null;
  contactUrl: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  /** Contact for security faults (RFC 9116): a person reads it, but it is not meant for this. */
  securityContact: string | null;
}
/** Links that a site can be searched for. */
export type Search = 'sign-in' | 'reset' | 'contact';

/** Kinds of data that a browser keeps of a site, as far as a script can clear them. In the order of the list. */
export const dataKinds = ['cookies', 'sign-in-keys', 'other-keys', 'databases', 'caches', 'workers'] as const;
export type DataKind = (typeof dataKinds)[number];

/** Data of one kind: names, never values. */
export interface StoredData {
  kind: DataKind;
  /** At most 20, each at most 60 characters, none empty, none twice. */
  names: string[];
  /** The number of those beside: too many, without a name, or alike once cut. */
  more: number;
}

/** The result of clearing. */
export interface Cleared {
  /** Data of the chosen kinds that is still there. */
  left: StoredData[];
  /** The site's own clearing address was asked, and did it. Only that one reaches cookies that are hidden from scripts. */
  bySite: boolean;
}

/** The way a report leaves. */
export type Via = 'mail' | 'copy' | 'download' | 'share' | 'post';

export type { causes } from './evidence/causes.js';
export type Cause = (typeof causes)[number];

/** The conclusion from the evidence, and the plan. */
export interface Finding {
  cause: Cause;
  /** Source of the weakest fact that the cause rests on. `guessed` when it rests on none. */
  confidence: Source | 'guessed';
  /** HTTP status that the visitor stands in front of; null where it is unknown. */
  status: number | null;
  /** Authentication scheme in lower case; null when none is known. */
  scheme: string | null;
  /** All facts that count, the strongest of each name. */
  facts: Fact[];
  /** Steps to take, the recommended one first. `contact-owner` is always among them. */
  plan: Step[];
}

/** The result of the check after a step. */
export type Result = 'fixed' | 'still-401' | 'changed' | 'cannot-tell';
export interface Verdict {
  step: Step;
  result: Result;
  /** HTTP status that the check met; null when it met none. */
  status: number | null;
}

/** The end of a conversation. */
export type Outcome = 'solved' | 'handed-over' | 'other-error' | 'left';

/** The visitor's reason why the wizard did not help. */
export type Reason = 'not-enough-details' | 'hard-to-understand' | 'other';

/** Decisions of the site owner that the conversation needs. */
export interface Settings extends SiteLinks {
  /** Name of the query parameter of `loginUrl` that takes the address to come back to. */
  returnParam: string | null;
  /** The site takes reports itself. */
  takesReports: boolean;
  /** The site has an address of its own that clears. */
  clears: boolean;
  /** The system has a share sheet. Not the owner's doing, but known as early. */
  shares: boolean;
  /** The page waits to make a request again: the visitor signs in beside it, and it is neither left nor loaded again. */
  staysOnPage: boolean;
}
