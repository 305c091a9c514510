import type { Observation } from '../wizard/contracts.js';
import { isSamePath } from './address/isSamePath.js';
import { challengeFacts } from './challenge/challengeFacts.js';
import { measured } from './measured.js';
import type { Answered, ProbeResult } from './probe/probeResult.js';

/**
 * The facts of a probe. Never throws.
 *
 * @param address the address that was probed
 * @param nowMs the visitor's clock, milliseconds since the epoch
 * @param name whose answer it is: anybody's, or this visitor's own
 */
export async function observationOf(
  result: ProbeResult,
  address: string,
  nowMs: number,
  name: 'address-status' | 'page-status' = 'address-status',
): Promise<Observation> {
  if (result.kind === 'unclear') return { facts: [] };
  if (result.kind !== 'answered') return { facts: measured('no-status', result.kind) };
  const { status, signInPage, redirected, finalAddress, requestId } = result;
  if (signInPage !== null) {
    return {
      facts: measured('sign-in-page', signInPage),
      ...(redirected && { siteLinks: { loginUrl: finalAddress } }),
    };
  }
  if (redirected && !isSamePath(finalAddress, address))
    return { facts: measured('no-status', 'another-page') };
  const { facts, ...wait } = await waitFor(result, nowMs);
  return {
    facts: [
      ...measured(name, status),
      ...(status === 401 ? challengeFacts(result.wwwAuthenticate) : []),
      ...(status >= 400 ? measured('request-id', requestId) : []),
      ...facts,
    ],
    ...wait,
  };
}

/** The wait that the server asks for. Few servers do, so the reader of dates is loaded only then. */
async function waitFor({ retryAfter, date }: Answered, nowMs: number): Promise<Observation> {
  if (retryAfter === null) return { facts: [] };
  const { retryAfterSeconds } = await import('./clock/retryAfterSeconds.js');
  const seconds = retryAfterSeconds(retryAfter, date, nowMs);
  return {
    facts: measured('retry-after', seconds),
    ...(seconds && { waitUntilMs: nowMs + seconds * 1000 }),
  };
}
