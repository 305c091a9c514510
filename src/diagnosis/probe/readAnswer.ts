import type { Answered, ProbeResult } from './probeResult.js';

/** The part of an answer that the prober adds. */
type Inspection = Pick<Answered, 'signInPage' | 'askedAtMs' | 'answeredAtMs'>;

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
    date: headers.get('date'),
    age: headers.get('age'),
    requestId: requestIdOf(headers),
    ...inspection,
  };
}

/** Headers with the name that a server, or a gate before it, gave to a request, for its log. */
const requestIdHeaders = [
  'x-request-id',
  'x-correlation-id',
  'request-id',
  'x-amzn-requestid',
  'x-ms-request-id',
  'cf-ray',
];

/** Only a value that looks like a name: it is shown, and goes into the report. */
const requestIdOf = (headers: Headers): string | null =>
  requestIdHeaders
    .map((name) => headers.get(name))
    .find((value) => value !== null && /^[\w.:/=+-]{1,64}$/.test(value)) ?? null;
