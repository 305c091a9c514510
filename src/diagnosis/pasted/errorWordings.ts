import type { FactValues } from '../../wizard/contracts.js';

/** One way in which servers word an error, and what it tells. */
export interface ErrorWording {
  status: number;
  says: RegExp;
  authError?: FactValues['auth-error'];
  product?: FactValues['product'];
}

/**
 * The words of error pages that carry no number, as servers send them (public texts; nginx measured with
 * 1.22.1). They are looked for in text whose blanks and line ends are single spaces. Words that people also
 * use in a sentence ("not found", "forbidden") count only as a title is written, or when nothing else stands
 * there.
 */
export const errorWordings: readonly ErrorWording[] = [
  // Express, express-jwt, Laravel, Jetty, Werkzeug, HAProxy, IIS; Tomcat in German and French.
  { status: 401, says: /\bunauthori[sz]ed|\bunautorisiert\b|\bnon auth?oris[ée]/i },
  // nginx, Apache before 2.4, load balancers of AWS.
  { status: 401, says: /\bauthori[sz]ation required\b/i },
  { status: 401, says: /(?<!\bproxy |\bnetwork )\bauthentication required\b/i },
  // Apache; Werkzeug writes it of "the URL requested".
  { status: 401, says: /could not verify that you are authori[sz]ed to access/i },
  // IIS. Its page for a 403 has the second sentence too, beside the number.
  { status: 401, says: /\bdenied due to invalid credentials/i },
  { status: 401, says: /\bdo not have permission to view this directory or page/i },
  { status: 401, says: /\bnot authori[sz]ed to view this page due to invalid authentication headers/i },
  // Tomcat: English, French, Spanish, Japanese.
  { status: 401, says: /\blacks valid authentication credentials for/i },
  {
    status: 401,
    says: /nécessite une authentification HTTP|requiere autenticación HTTP|有効な認証資格がない/i,
  },
  // Spring Security.
  { status: 401, says: /\bfull authentication is required to access this resource/i },
  // Django REST framework.
  { status: 401, says: /\bauthentication credentials were not provided/i },
  // FastAPI.
  { status: 401, says: /\bnot authenticated\b|\bcould not validate credentials/i },
  // Laravel.
  { status: 401, says: /\bunauthenticated\b/i },
  // express-jwt.
  { status: 401, says: /\bno authorization token was found/i },
  // Rails, GitLab.
  { status: 401, says: /\bHTTP Basic: Access denied/i },
  // HAProxy.
  { status: 401, says: /\bneed a valid user and password to access this content/i },
  // Envoy.
  { status: 401, says: /\bjwt is missing\b/i },
  { status: 401, says: /\bjwt is expired\b/i, authError: 'invalid_token' },
  // Zoom's API.
  { status: 401, says: /\bcode["']? ?: ?124\b.{0,80}invalid access token/i, product: 'zoom' },
  // RFC 6750 §3.1.
  { status: 401, says: /\binvalid[_ ](?:access[_ ])?token\b/i, authError: 'invalid_token' },
  { status: 403, says: /\binsufficient_scope\b/i, authError: 'insufficient_scope' },

  { status: 400, says: /\bbad request\b/i },
  { status: 403, says: /\bForbidden\b|\bFORBIDDEN\b|^\W*forbidden\W*$/ },
  { status: 403, says: /\bdon.{1,2}t have permission to access/i },
  { status: 404, says: /\bNot Found\b|\bNOT FOUND\b|^\W*not found\W*$/ },
  { status: 404, says: /\bpage not found\b|\bwas not found on this server/i },
  { status: 405, says: /\bmethod not allowed\b/i },
  { status: 407, says: /\bproxy authentication required\b/i },
  { status: 408, says: /\brequest time-?out\b/i },
  // Laravel: a form that was open for too long.
  { status: 419, says: /\bpage expired\b/i },
  { status: 429, says: /\btoo many requests\b/i },
  // IIS: the sign-in is over.
  { status: 440, says: /\blogin time-?out\b/i },
  { status: 500, says: /\binternal server error\b/i },
  { status: 502, says: /\bbad gateway\b/i },
  { status: 503, says: /\bservice (?:temporarily )?unavailable\b/i },
  { status: 504, says: /\bgateway time-?out\b/i },
  { status: 511, says: /\bnetwork authentication required\b/i },
];
