import type { Answered, ProbeResult } from './probeResult.js';

/** The part of an answer that the prober adds. */
type Inspection = Pick<Answered, 'signs' | 'askedAtMs' | 'answeredAtMs'>;

/** An answer as a probe's result; null for a response that holds none. Never throws. */
export function readAnswer(response: Response, address: string, inspection: Inspection): ProbeResult | null {
  if (response.type === 'opaqueredirect') return { kind: 'elsewhere' };
  if (response.status === 0) return null;
  const { headers } = response;
  return {
    kind: 'answered',
    status: response.status,
    // Answers that a service worker made up have no address.
    finalAddress: response.url || address,
    redirected: response.redirected,
    wwwAuthenticate: headers.get('www-authenticate'),
    retryAfter: headers.get('retry-after'),
    rateLimit: rateLimitOf(headers),
    date: headers.get('date'),
    age: headers.get('age'),
    requestId: requestIdOf(headers),
    hasServerHeaders: serverHeaders.some((name) => headers.has(name)),
    ...inspection,
  };
}

/** Headers that servers and proxies add, and no worker that makes an answer up. */
const serverHeaders = ['connection', 'content-length', 'server', 'transfer-encoding', 'via'];

/** Headers with the name that a server, or a gate before it, gave to a request, for its log. */
const requestIdHeaders = [
  'x-request-id',
  'x-correlation-id',
  'request-id',
  'x-amzn-requestid',
  'x-ms-request-id',
  'cf-ray',
];

/** A value that is shown, and goes into the report: no token, no mail address, no `name=value`. */
const isRequestId = /^(?!eyJ|[prs]k_|gh[a-z]_|glpat-|xox)[\w.:-]{1,64}$/;

const requestIdOf = (headers: Headers): string | null =>
  requestIdHeaders
    .map((name) => headers.get(name))
    .find((value) => value !== null && isRequestId.test(value)) ?? null;

/** `RateLimit`, or the three fields of its earlier drafts in the same form. `X-RateLimit-…` differ from library to library. */
function rateLimitOf(headers: Headers): string | null {
  const [whole, remaining, reset] = ['', '-remaining', '-reset'].map((part) =>
    headers.get(`ratelimit${part}`),
  );
  return whole ?? (remaining && `remaining=${remaining}, reset=${reset}`) ?? null;
}
