import type { IncomingHttpHeaders } from 'node:http';
import type { Visit } from '../room.js';

/**
 * Purpose of the request as the browser states it. Over plain http outside of this machine no browser sends
 * `Sec-Fetch-Mode` (https://www.w3.org/TR/fetch-metadata/): there, a request for HTML counts as opening a page.
 * Never throws.
 */
export function purposeOf(headers: IncomingHttpHeaders): Visit['purpose'] {
  const mode = headers['sec-fetch-mode'];
  const opensPage =
    mode === undefined ? (headers.accept?.includes('text/html') ?? false) : mode === 'navigate';
  if (opensPage) return 'navigate';
  return headers['sec-fetch-dest'] === 'empty' ? 'fetch' : 'other';
}
