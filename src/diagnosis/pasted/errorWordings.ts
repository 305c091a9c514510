import type { FactValues } from '../../wizard/contracts.js';

/** One way in which a program words an error, and what it tells. */
export interface ErrorWording {
  status: number;
  says: RegExp;
  authError?: FactValues['auth-error'];
  product?: FactValues['product'];
  /** It names what may have been wrong without knowing it. */
  guesses?: true;
}

/** Nouns that are unauthorized themselves: that is a sign on a wall, no answer of a server. */
const things =
  'parking|vehicles?|persons?|personnel|copying|reproduction|use\\b|charges?|transactions?|purchases?';

/**
 * Texts of single programs, word for word, in English or in a code of their own (public texts; nginx measured with
 * 1.22.1). What is worded alike by many stands with the words of each language, in `src/copy`. These are looked for in
 * text whose blanks and line ends are single spaces, case and accents as they were. Words that people also use in a
 * sentence ("not found", "forbidden") count only as a title is written, or when nothing else stands there.
 */
export const errorWordings: readonly ErrorWording[] = [
  // Express, express-jwt, Laravel, Jetty, Werkzeug, HAProxy, IIS.
  { status: 401, says: new RegExp(`\\bunauthori[sz]ed(?! (?:${things}))`, 'i') },
  // Apache; Werkzeug writes it of "the URL requested".
  { status: 401, says: /could not verify that you are authori[sz]ed to access/i, guesses: true },
  // IIS. Its page for a 403 has the second sentence too, beside the number.
  { status: 401, says: /\bdenied due to invalid credentials/i, guesses: true },
  { status: 401, says: /\bdo not have permission to view this directory or page/i },
  { status: 401, says: /\bnot authori[sz]ed to view this page due to invalid authentication headers/i },
  // Tomcat: English, French, Spanish, Japanese.
  { status: 401, says: /\blacks valid authentication credentials for/i },
  {
    status: 401,
    says: /nécessite une authentification HTTP|requiere autenticación HTTP|有効な認証資格がない/i,
  },
  // Spring Security.
  {
    status: 401,
    says: /\bfull authentication is required to access this resource|\bin the Security ?Context/i,
  },
  // FastAPI.
  { status: 401, says: /\bcould not validate credentials/i },
  // express-jwt.
  { status: 401, says: /\bno authorization token was found/i },
  // Rails, GitLab.
  { status: 401, says: /\bHTTP Basic: Access denied/i },
  // HAProxy.
  { status: 401, says: /\bneed a valid user and password to access this content/i },
  // git, where it has no terminal to ask in.
  { status: 401, says: /\bcould not read (?:Username|Password) for\b/i },
  // docker.
  { status: 401, says: /\bno basic auth credentials\b/i },
  // kubectl.
  { status: 401, says: /\basked for the client to provide credentials\b/i },
  // Chromium.
  { status: 401, says: /\bERR_INVALID_AUTH_CREDENTIALS\b/, guesses: true },
  // AWS.
  { status: 401, says: /\bUnrecognized ?Client ?Exception\b/ },
  // Envoy.
  { status: 401, says: /\bjwt is missing\b/i },
  { status: 401, says: /\bjwt is expired\b/i, authError: 'expired' },
  // Zoom's API.
  { status: 401, says: /\bcode["']? ?: ?124\b.{0,80}invalid access token/i, product: 'zoom' },
  // RFC 6750 §3.1.
  { status: 401, says: /\binvalid[_ ](?:access[_ ])?token\b/i, authError: 'invalid_token' },
  { status: 403, says: /\binsufficient_scope\b/i, authError: 'insufficient_scope' },

  { status: 403, says: /\bForbidden\b|\bFORBIDDEN\b|^\W*forbidden\W*$/ },
  { status: 404, says: /\bNot Found\b|\bNOT FOUND\b|^\W*not found\W*$/ },
  { status: 404, says: /\bpage not found\b|\bwas not found on this server/i },
  { status: 400, says: /\bbad request\b/i },
  { status: 405, says: /\bmethod not allowed\b/i },
  { status: 407, says: /\bproxy authentication required\b/i },
  { status: 408, says: /\brequest time-?out\b/i },
  // Laravel: a form that was open for too long. Others name what guards it: Django, Spring, Symfony, csurf, Rails.
  { status: 419, says: /\bpage expired\b/i },
  { status: 419, says: /(?<![\w-])(?:CSRF|XSRF)(?![\w=-])|_CSRF_|\bauthenticity ?token\b/i },
  { status: 429, says: /\btoo many requests\b/i },
  // IIS: the sign-in is over.
  { status: 440, says: /\blogin time-?out\b/i },
  { status: 500, says: /\binternal server error\b/i },
  { status: 502, says: /\bbad gateway\b/i },
  { status: 503, says: /\bservice (?:temporarily )?unavailable\b/i },
  { status: 504, says: /\bgateway time-?out\b/i },
  { status: 511, says: /\bnetwork authentication required\b/i },
];
