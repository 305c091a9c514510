import fc from 'fast-check';
import type { Answer, Site } from './fakeWorld.js';

const origin = 'https://www.example.com';

const challenge = fc.constantFrom(
  'Basic realm="Staff"',
  'Digest realm="a", stale=true',
  'Negotiate',
  'NTLM',
  'Session realm="Members"',
  'Bearer error="invalid_token"',
  'Bearer error="insufficient_scope"',
  'Bearer realm="a", Basic realm="b"',
  'FormBased',
);

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'www-authenticate': challenge,
    'retry-after': fc.constantFrom('0', '1', '120', 'Tue, 24 Nov 2026 02:00:00 GMT', 'soon'),
    date: fc.constantFrom('Tue, 24 Nov 2026 01:30:00 GMT', 'Tue, 24 Nov 2026 01:10:00 GMT', 'today'),
    'content-type': fc.constantFrom('text/html', 'text/plain', 'application/xml'),
    'x-request-id': fc.constantFrom('req-1', 'no name'),
    'clear-site-data': fc.constant('"cookies"'),
  },
  { requiredKeys: [] },
);

const body = fc.constantFrom(
  '',
  '<title>Sign in ・ Cloudflare Access</title>',
  '<form><input type="password"></form>',
  '<a href="/login">Log in</a> <a href="/contact">Contact</a> <a href="mailto:help@example.com">Mail</a>',
  '<urlset><url><loc>https://www.example.com/member</loc></url></urlset>',
  'Contact: mailto:security@example.com\nExpires: 2030-01-01T00:00:00Z',
);

const answer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom(200, 200, 204, 302, 401, 401, 401, 403, 404, 404, 419, 429, 500, 503),
    headers,
    body,
    finalAddress: fc.option(fc.constantFrom(`${origin}/login`, `${origin}/members/`, `${origin}/start`), {
      freq: 3,
      nil: undefined,
    }),
  })
  .map(({ finalAddress, ...rest }) => (finalAddress === undefined ? rest : { ...rest, finalAddress }));

/** The commonest of all: it asks for a sign-in, and opens no box. */
const closed: fc.Arbitrary<Answer> = fc
  .constantFrom<Record<string, string>>({}, { 'www-authenticate': 'Session realm="Members"' })
  .map((own) => ({ status: 401, headers: own }));

const anyAnswer: fc.Arbitrary<ReturnType<Site>> = fc.oneof(
  { weight: 12, arbitrary: closed },
  { weight: 12, arbitrary: answer },
  { weight: 3, arbitrary: fc.constant('another site' as const) },
  { weight: 3, arbitrary: fc.constant('no answer' as const) },
  { weight: 1, arbitrary: fc.constant('never' as const) },
);

/**
 * Any site at all. It answers a question of one kind always in the same way: an address, with or without cookies,
 * with its redirects followed or not.
 */
export const anySite: fc.Arbitrary<Site> = fc.func<[string], ReturnType<Site>>(anyAnswer).map(
  (answerTo): Site =>
    ({ address, credentials }) =>
      answerTo(`${credentials} ${address}`),
);
