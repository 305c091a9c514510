/** Source of a fact: the page measured it, the site owner configured it, or the visitor told it. */
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

/** Nature of a fact: how its value is read, how long it holds, and how it leaves the page. */
export interface FactNature {
  /**
   * - `status`: an HTTP status code
   * - `word`: one of a few values, each of which has a sentence of its own
   * - `code`: written for machines, such as the name of a cookie
   * - `name`: given by a server or an application, in any language
   * - `address`: an absolute URL
   * - `duration`: seconds; a difference may be negative
   * - `count`: how often something happened
   */
  kind: 'status' | 'word' | 'code' | 'name' | 'address' | 'duration' | 'count';
  /** The fact is an answer of the server. A newer measured answer replaces all facts that are `ofAnswer`. */
  isAnswer?: true;
  /** The fact came with an answer of the server, and holds until the next one. */
  ofAnswer?: true;
  /**
   * The fact of an anonymous answer that does not hold for a visitor whose own request was answered: in any way, or with
   * a success.
   */
  replacedBy?: 'any' | 'success';
  /** Only the page itself can know it: the fact counts only as measured. */
  isOnlyMeasured?: true;
  /** Where the value may hold a secret, it leaves the page without it. Any other value leaves as it is. */
  leaves?: 'cleaned';
}

// The type parameter is read by `FactValues`, which takes the value type of each row.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const fact = <Value>(
  kind: FactNature['kind'],
  more: Omit<FactNature, 'kind'> = {},
): FactNature & { value?: Value } => ({ kind, ...more });

const ofAnswer = { ofAnswer: true } as const;
const anAnswer = { isAnswer: true, ofAnswer: true } as const;
const replacedByAny = { replacedBy: 'any' } as const;
const replacedByOk = { replacedBy: 'success' } as const;

/**
 * Everything that can be known about an address that failed: the shape of each value, and its nature. A new fact is one
 * row here, and its words in `copy/`. Of the facts that are answers, the earlier one is the closer to this visitor.
 */
export const facts = {
  /** HTTP status that a request with this visitor's cookies gets now. */
  'visitor-status': fact<number>('status', { ...anAnswer, isOnlyMeasured: true }),
  /** HTTP status of this page's load (navigation timing), or of the address that the owner or a pasted text speaks of. */
  'page-status': fact<number>('status', { isAnswer: true }),
  /** HTTP status that anybody gets now: the answer to a request without cookies. */
  'address-status': fact<number>('status', { ...anAnswer, isOnlyMeasured: true }),
  /**
   * The address shows a sign-in page, recognised by a password field, by tokens of `autocomplete`, by the name of an
   * access gate, or by its path. `here`: the refused page itself holds the sign-in form.
   */
  'sign-in-page': fact<'password-field' | 'autocomplete' | 'gate' | 'path' | 'here'>('word', {
    ...anAnswer,
    ...replacedByAny,
  }),
  /** Name of the access gate that the sign-in page belongs to, such as `Cloudflare Access`. */
  gate: fact<string>('name', { ...ofAnswer, ...replacedByAny }),
  /** Why there is no status: no answer · it leads to another site, or to another page of this site · a script of the page may not ask. */
  'no-status': fact<'no-answer' | 'elsewhere' | 'another-page' | 'not-possible'>('word', {
    ...anAnswer,
    ...replacedByAny,
  }),
  /** IIS sub-code, see {@link subCodes}. */
  'sub-code': fact<SubCode>('word', replacedByOk),
  /** Authentication scheme of the challenge (RFC 9110 §11.1), in lower case: `basic`, `bearer`, `negotiate` … */
  challenge: fact<string>('name', { ...ofAnswer, ...replacedByOk }),
  /** Realm of the challenge (RFC 9110 §11.5): the server's name for what it protects. At most 120 characters. */
  realm: fact<string>('name', { ...ofAnswer, ...replacedByOk }),
  /**
   * Fault of the sign-in that was sent. Each is proved by an answer to this visitor's own request, or by the words of
   * the answer.
   *
   * - `expired`: the words say so, or the visitor's request was answered with `invalid_token` (RFC 6750 §3.1)
   * - `stale`: Digest's `stale=true` (RFC 7616 §3.3)
   * - `insufficient_scope`: the sign-in does not reach as far as this page (RFC 6750 §3.1)
   * - `insufficient_user_authentication`: a stronger sign-in is wanted (RFC 9470 §3)
   * - `form-expired`: the guard against forged requests (CSRF) refused a form that was open for too long
   */
  'auth-error': fact<
    | 'expired'
    | 'stale'
    | 'insufficient_scope'
    | 'insufficient_user_authentication'
    | 'form-expired'
    | 'invalid_token'
  >('word', { ...ofAnswer, ...replacedByOk }),
  /**
   * The browser's own password box on opening the address (RFC 7617, RFC 7616, RFC 4559), by the challenge and the
   * engine.
   */
  box: fact<'will' | 'may' | 'will-not'>('word', { ...ofAnswer, ...replacedByOk }),
  /**
   * Obstacle to a box that the challenge asks for: a service worker answers, the page is in a frame of another site, no
   * engine knows the algorithm, or the page is an application of the home screen.
   */
  'box-obstacle': fact<'worker' | 'frame' | 'algorithm' | 'home-screen'>('word', {
    ...ofAnswer,
    ...replacedByOk,
  }),
  /** A rate limit is used up (`RateLimit` with nothing remaining), whatever the status. */
  'rate-limit': fact<'used-up'>('word', { ...ofAnswer, isOnlyMeasured: true }),
  /** Seconds that the server asks to wait (RFC 9110 §10.2.3). */
  'retry-after': fact<number>('duration', ofAnswer),
  /** The owner says that this page needs no sign-in. */
  public: fact<true>('word'),
  /** Status that the words of the page name, whatever the status line said. */
  'text-status': fact<number>('status', { ...replacedByAny, isOnlyMeasured: true }),
  /** The visitor reloaded the page and it still answered 401. */
  reloaded: fact<true>('word'),
  /** Answer of the sign-in page or the browser's box to the visitor's sign-in. */
  'sign-in': fact<'accepted' | 'refused'>('word'),
  /** The site knows this visitor as signed in, or not, whatever the page answers: its check address says so, or the visitor. */
  'signed-in': fact<boolean>('word', ofAnswer),
  /** How often the visitor came back from the sign-in page, and the page still refused. */
  'sign-ins': fact<number>('count'),
  /** The address opens in a private window, where nothing stored is sent, or it does not. */
  'opens-privately': fact<boolean>('word'),
  /** The program in which the error appeared, where it has ways of its own. */
  product: fact<'zoom'>('word'),
  /** The page of this site that the address leads to by a redirect. */
  'leads-to': fact<string>('address', { ...ofAnswer, ...replacedByAny, leaves: 'cleaned' }),
  /** The page on show is a stored copy, and this is where it is stored. */
  copy: fact<'service-worker' | 'http-cache' | 'history'>('word', { ...ofAnswer, isOnlyMeasured: true }),
  /** A cookie that was written could be read back, or not; of the last kind only those that need https are lost. */
  cookies: fact<'kept' | 'blocked' | 'secure-lost'>('word'),
  /** Names of cookies that are there more than once. */
  'double-cookie': fact<string>('code'),
  /** How far this device's clock is ahead of the server's, in seconds; negative when it is behind. */
  clock: fact<number>('duration', ofAnswer),
  /** A corrected form of the address, which answers. */
  'right-address': fact<string>('address', { leaves: 'cleaned' }),
  /** The same on https or another host name, which a page may not ask. */
  'other-address': fact<string>('address', { leaves: 'cleaned' }),
  /** The address is a signed one, and its time is over. */
  'link-expired': fact<true>('word'),
  /** A script of the page requested the address, so it is no page. */
  requested: fact<true>('word'),
  /** It was a form that was sent: asking again with GET would be another question. */
  method: fact<'post'>('word'),
  /** The page is shown inside another application, by this name. */
  'in-app': fact<string>('name'),
  /** The server's own name for this request, for its owner's log. At most 64 characters. */
  'request-id': fact<string>('code', ofAnswer),
};

/** Each fact's name, and the shape of its value. */
export type FactValues = { [N in keyof typeof facts]-?: NonNullable<(typeof facts)[N]['value']> };
export type FactName = keyof FactValues;

/** One thing known, and where it comes from. */
export type Fact = { [N in FactName]: { name: N; value: FactValues[N]; source: Source } }[FactName];

/** The HTTP status that a fact holds; undefined where it holds something else. Never throws. */
export const statusIn = ({ name, value }: Fact): number | undefined =>
  facts[name].kind === 'status' && typeof value === 'number' ? value : undefined;
