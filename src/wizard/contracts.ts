/**
 * The words that all parts of Fix401 share: steps, facts, causes, findings, log entries.
 * Types and plain tables only; nothing here runs.
 */

/** The five steps, in the order in which they are offered when nothing speaks for another. */
export const steps = ['check-url', 'log-in', 'reload', 'clear-cache', 'contact-owner'] as const;
export type Step = (typeof steps)[number];

/** Where a fact comes from. The page measured it, the site owner configured it, or the visitor told it. */
export type Source = 'measured' | 'configured' | 'told';

/**
 * The sub-codes that Microsoft IIS adds to a 401.
 * https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code
 */
export const subCodes = [
  '401.1',
  '401.2',
  '401.3',
  '401.4',
  '401.5',
  '401.501',
  '401.502',
  '401.503',
  '401.504',
] as const;
export type SubCode = (typeof subCodes)[number];

/** Everything that can be known about an address that failed, and the shape of its value. */
export interface FactValues {
  /** HTTP status that this visitor's own request got, cookies and all (navigation timing, owner, pasted text). */
  'page-status': number;
  /** HTTP status that a request without any sign-in gets now. */
  'address-status': number;
  /** Why there is no status: nobody answered · it leads to another site, or to another page of this site · a page's script may not ask. */
  'no-status': 'no-answer' | 'elsewhere' | 'another-page' | 'not-possible';
  /** IIS sub-code, see {@link subCodes}. */
  'sub-code': SubCode;
  /** Authentication scheme of the challenge (RFC 9110 §11.1), in lower case: `basic`, `bearer`, `negotiate` … */
  challenge: string;
  /** Realm of the challenge (RFC 9110 §11.5): the server's name for what it protects. At most 120 characters. */
  realm: string;
  /** Bearer `error` (RFC 6750 §3.1), or `stale` for Digest's `stale=true` (RFC 7616 §3.3). */
  'auth-error': 'invalid_request' | 'invalid_token' | 'insufficient_scope' | 'stale';
  /** Seconds that the server asks to wait (RFC 9110 §10.2.3). */
  'retry-after': number;
  /** The owner says that this page needs no sign-in. */
  public: true;
  /** Status that the words of the page name, whatever the status line said. */
  'text-status': number;
  /** The visitor reloaded the page and it still answered 401. */
  reloaded: true;
  /** What the sign-in page or the browser's box did with the visitor's sign-in. */
  'sign-in': 'accepted' | 'refused';
  /** Whether the site knows this visitor as signed in, whatever the page answers: its check address says so, or the visitor. */
  'signed-in': boolean;
  /** How often the visitor came back from the sign-in page, and the page still refused. */
  'sign-ins': number;
  /** Whether the address opens in a private window, where nothing stored is sent. */
  'opens-privately': boolean;
  /** The program in which the error appeared, where it has ways of its own. */
  product: 'zoom';
  /** The address shows a sign-in page instead, told by a password field, by the title of an access gate, or by its path. */
  'sign-in-page': 'password-field' | 'gate' | 'path';
  /** What is seen is a stored copy, and where it is stored. */
  copy: 'service-worker' | 'http-cache' | 'history';
  /** Whether a cookie that was written could be read back; of the last kind only those that need https are lost. */
  cookies: 'kept' | 'blocked' | 'secure-lost';
  /** Names of cookies that are there more than once. */
  'double-cookie': string;
  /** How far this device's clock is ahead of the server's, in seconds; negative when it is behind. */
  clock: number;
  /** A fault of the address was mended, and the mended address answers. */
  'right-address': string;
  /** The same on https or another host name, which a page may not ask. */
  'other-address': string;
  /** The address is a signed one, and its time is over. */
  'link-expired': true;
  /** It was a form that was sent: asking again with GET would be another question. */
  method: 'post';
  /** The page is shown inside another application, by this name. */
  'in-app': string;
  /** The server's own name for this request, for its owner's log. At most 64 characters. */
  'request-id': string;
}
export type FactName = keyof FactValues;

/** One thing known, and where it comes from. */
export type Fact = { [N in FactName]: { name: N; value: FactValues[N]; source: Source } }[FactName];

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
