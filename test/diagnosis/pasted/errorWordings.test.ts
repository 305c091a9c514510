import { describe, expect, test } from 'vitest';
import { errorWordings } from '../../../src/diagnosis/pasted/errorWordings.js';
import { recogniseText, toldBy } from './anyLanguage.js';

describe('the ways in which servers word a 401', () => {
  test.each([
    ['nginx', '401 Authorization Required\n\nnginx/1.22.1'],
    [
      'nginx, as HTML',
      '<html>\n<head><title>401 Authorization Required</title></head>\n<body>\n<center><h1>401 Authorization Required</h1></center>',
    ],
    ['the bare title', 'Authorization Required'],
    ['British spelling', 'Authorisation required'],
    [
      'Apache',
      "This server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.",
    ],
    ['Apache, across lines', 'This server could not verify that you\nare authorized to access the document'],
    [
      'IIS 7',
      'Server Error\n401 - Unauthorized: Access is denied due to invalid credentials.\nYou do not have permission to view this directory or page using the credentials that you supplied.',
    ],
    [
      'IIS 7, one sentence',
      'You do not have permission to view this directory or page using the credentials that you supplied.',
    ],
    ['IIS, denied', 'Access is denied due to invalid credentials.'],
    ['IIS, headers', 'You are not authorized to view this page due to invalid authentication headers.'],
    ['Azure', 'You do not have permission to view this directory or page.'],
    ['Tomcat', 'HTTP Status 401 – Unauthorized'],
    [
      'Tomcat, description',
      'The request has not been applied to the target resource because it lacks valid authentication credentials for that resource.',
    ],
    ['Tomcat in German', 'HTTP Status 401 – Unautorisiert\nBeschreibung'],
    ['Tomcat in German, by its words', 'Unautorisiert'],
    ['Tomcat in French', 'État HTTP 401 – Non authorisé'],
    ['Tomcat in French, description', 'La requête nécessite une authentification HTTP.'],
    ['Tomcat in Spanish', 'Estado HTTP 401 - '],
    ['Tomcat in Spanish, description', 'Este requerimiento requiere autenticación HTTP ().'],
    ['Tomcat in Japanese', 'HTTPステータス 401 – 認証'],
    [
      'Tomcat in Japanese, description',
      'リクエストには対象リソースの有効な認証資格がないため、適用されていません。',
    ],
    ['Jetty', 'Error 401 Unauthorized'],
    ['Jetty, old', 'HTTP ERROR: 401\nProblem accessing /a. Reason:'],
    ['Spring Boot', 'Whitelabel Error Page\nThere was an unexpected error (type=Unauthorized, status=401).'],
    ['Spring Security', '{"message":"Full authentication is required to access this resource"}'],
    ['Werkzeug', 'The server could not verify that you are authorized to access the URL requested.'],
    ['Django REST', '{"detail":"Authentication credentials were not provided."}'],
    ['FastAPI', '{"detail":"Not authenticated"}'],
    ['FastAPI, credentials', '{"detail":"Could not validate credentials"}'],
    ['Express', 'Unauthorized'],
    ['express-jwt', 'UnauthorizedError: No authorization token was found'],
    ['express-jwt, words only', 'No authorization token was found'],
    ['Rails and GitLab', 'HTTP Basic: Access denied.'],
    ['Laravel', '401 | Unauthorized'],
    ['Laravel, two lines', '401\nUnauthorized'],
    ['Laravel, JSON', '{"message":"Unauthenticated."}'],
    ['HAProxy', '401 Unauthorized\nYou need a valid user and password to access this content.'],
    ['HAProxy, sentence', 'You need a valid user and password to access this content.'],
    ['Envoy', 'Jwt is missing'],
    ['Google', '401. That’s an error.'],
    ['Google, as HTML', '<b>401.</b> <ins>That&rsquo;s an error.</ins>'],
    ['JSON', '{"error":"Authentication required"}'],
  ])('%s', (_, text) => {
    expect(recogniseText(text)).toEqual([{ name: 'page-status', value: 401, source: 'told' }]);
  });

  test('an expired token is told as such', () => {
    expect(toldBy('Jwt is expired')).toEqual({ 'page-status': 401, 'auth-error': 'expired' });
    expect(toldBy('WWW-Authenticate: Bearer error="invalid_token"')).toEqual({
      'page-status': 401,
      'auth-error': 'invalid_token',
    });
  });

  test('a token that does not reach far enough is a matter of permission', () => {
    expect(toldBy('error="insufficient_scope"')).toEqual({
      'page-status': 403,
      'auth-error': 'insufficient_scope',
    });
  });
});

describe('the neighbours of a 401 are recognised by their words', () => {
  test.each([
    ['Bad Request', 400],
    ['Forbidden', 403],
    ['forbidden', 403],
    ['FORBIDDEN', 403],
    ["You don't have permission to access this resource.", 403],
    ['Not Found', 404],
    ['not found.', 404],
    ['The requested URL /a was not found on this server.', 404],
    ['Page not found', 404],
    ['Method Not Allowed', 405],
    ['Proxy Authentication Required', 407],
    ['Request Timeout', 408],
    ['Request Time-out', 408],
    ['Page Expired', 419],
    ['419\nPAGE EXPIRED', 419],
    ['Too Many Requests', 429],
    ['Login Time-out', 440],
    ['Internal Server Error', 500],
    ['Bad Gateway', 502],
    ['Service Unavailable', 503],
    ['Service Temporarily Unavailable', 503],
    ['Not Implemented', 501],
    // As S3 names it.
    ['<Code>NotImplemented</Code>', 501],
    ['Gateway Timeout', 504],
    ['Gateway Time-out', 504],
    ['Network Authentication Required', 511],
    ['403 Forbidden', 403],
    ['404 Not Found', 404],
    ['410 Gone', 410],
    ['503 Service Unavailable', 503],
  ])('%s', (text, code) => {
    expect(recogniseText(text)).toEqual([{ name: 'page-status', value: code, source: 'told' }]);
  });

  test.each(['I have not found my password', 'smoking is forbidden here', 'hello', '', 'Please sign in'])(
    '%s tells nothing',
    (text) => {
      expect(recogniseText(text)).toEqual([]);
    },
  );
});

test('every wording is looked for without regard to where the last search ended', () => {
  expect(errorWordings.filter(({ says }) => says.global || says.sticky)).toEqual([]);
});
