import { steps as allSteps } from '../contracts.js';
import type { Fact, Finding, Step } from '../contracts.js';
import { causeTable } from './causeTable.js';
import { planFrom } from './planFrom.js';
import { resolveFacts, weakerSource } from './resolveFacts.js';

/**
 * Evidence → cause and plan: why the visitor stands there, how sure that is, and which steps to take in which order.
 * Pure; never throws; `cannot-tell` when nothing else can be proved.
 *
 * @param facts all facts that are known, from any source
 * @param offered the steps that the owner offers, in the owner's order; `contact-owner` always stays, at the end
 *   where it is left out
 */
export function conclude(facts: readonly Fact[], offered: readonly Step[] = allSteps): Finding {
  const known = resolveFacts(facts);
  for (const { cause, when, first } of causeTable) {
    const proof = when(known)?.filter((one) => one !== undefined);
    if (!proof) continue;
    return {
      cause,
      confidence: proof.length > 0 ? proof.map((one) => one.source).reduce(weakerSource) : 'guessed',
      status: known.status?.value ?? null,
      scheme: known.get('challenge')?.value ?? null,
      facts: known.facts,
      plan: planFrom(typeof first === 'function' ? first(known) : first, known, offered),
    };
  }
  // Never: the last row of the table always fits.
  throw new Error('no cause');
}
