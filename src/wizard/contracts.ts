/**
 * The words that all parts of Fix401 share: steps, facts, causes, findings, log entries.
 * Types and plain tables only; nothing here runs.
 */
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

/** What the visitor typed or pasted, read. */
export type Reading =
  /** An absolute http(s) address, without user name, password and fragment. */
  | { kind: 'address'; address: string; droppedPassword: boolean }
  /** The text of an error page or message: what it tells. */
  | { kind: 'error-text'; facts: Fact[] }
  | { kind: 'unreadable'; why: 'empty' | 'not-an-address' | 'scheme' };

/** What one look at an address showed: fresh facts, all measured. Offline, or "may not ask", is a fact too. */
export interface Observation {
  facts: Fact[];
  /** Where the site has its doors, as far as the look came upon them. */
  siteLinks?: Partial<SiteLinks>;
  /** The visitor has done something: from here on more may be asked. */
  hasActed?: true;
  /** Until when the server wants no further request, milliseconds since the epoch. */
  waitUntilMs?: number;
}

/** The doors of a site: addresses to open, and ways to reach its owner. Null where unknown. */
export interface SiteLinks {
  loginUrl: string | null;
  signupUrl: string | null;
  resetUrl: string | null;
  homeUrl: string | null;
  contactUrl: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  /** Where security faults are reported (RFC 9116): a person reads it, but it is not meant for this. */
  securityContact: string | null;
}
/** What can be searched for on a site. */
export type Search = 'sign-in' | 'reset' | 'contact';

/** What a browser keeps of a site, as far as a script can take it away. In the order in which it is listed. */
export const dataKinds = ['cookies', 'sign-in-keys', 'other-keys', 'databases', 'caches', 'workers'] as const;
export type DataKind = (typeof dataKinds)[number];

/** What is kept of one kind: names, never values. */
export interface StoredData {
  kind: DataKind;
  /** At most 20, each at most 60 characters, none empty, none twice. */
  names: string[];
  /** How many there are beside these: too many, without a name, or alike once cut. */
  more: number;
}

/** What clearing came to. */
export interface Cleared {
  /** What is still there of the kinds that were to go. */
  left: StoredData[];
  /** Whether the site's own clearing address was asked, and did it. Only that one reaches cookies that are hidden from scripts. */
  bySite: boolean;
}

/** How a report leaves. */
export type Via = 'mail' | 'copy' | 'download' | 'share' | 'post';

/** Why a visitor stands in front of an error, in order of precedence. */
export const causes = [
  'unreachable',
  'rate-limited',
  'address-blocked',
  'other-error',
  'no-permission',
  'server-misconfigured',
  'stale-copy',
  'recovered',
  'bad-site-data',
  'cookies-blocked',
  'clock-skew',
  'network-sign-in',
  'session-expired',
  'login-redirect',
  'wrong-address',
  'wrong-credentials',
  'login-does-not-stick',
  'signed-out',
  'cannot-tell',
] as const;
export type Cause = (typeof causes)[number];

/** What the evidence amounts to, and what to do about it. */
export interface Finding {
  cause: Cause;
  /** How sure: the weakest fact that the cause rests on. `guessed` when it rests on none. */
  confidence: Source | 'guessed';
  /** HTTP status that the visitor stands in front of; null when nobody knows. */
  status: number | null;
  /** Authentication scheme in lower case; null when none is known. */
  scheme: string | null;
  /** All facts that were weighed, the strongest of each name. */
  facts: Fact[];
  /** Steps to take, the recommended one first; always ends with `contact-owner` somewhere in it. */
  plan: Step[];
}

/** What the check after a step showed. */
export type Result = 'fixed' | 'still-401' | 'changed' | 'cannot-tell';
export interface Verdict {
  step: Step;
  result: Result;
  /** HTTP status that the check met; null when it met none. */
  status: number | null;
}

/** How a conversation ends. */
export type Outcome = 'solved' | 'handed-over' | 'other-error' | 'left';

/** Why the wizard did not help. */
export type Reason = 'not-enough-details' | 'hard-to-understand' | 'other';

/** What the site owner decided that the conversation needs. */
export interface Settings extends SiteLinks {
  /** Name of the query parameter of `loginUrl` that takes the address to come back to. */
  returnParam: string | null;
  /** The site takes reports itself. */
  takesReports: boolean;
  /** The site has an address of its own that clears. */
  clears: boolean;
  /** The system has a share sheet. Not the owner's doing, but known as early. */
  shares: boolean;
}
