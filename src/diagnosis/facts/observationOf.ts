import type { Observation } from '../../wizard/contracts.js';
import { measured } from '../measured.js';
import type { ProbeCircumstances } from '../probe/probeCircumstances.js';
import type { ProbeResult } from '../probe/probeResult.js';

/**
 * The facts of a probe, whose result may still be under way: the reader of answers is loaded beside it. Where that file
 * does not load, the facts of an answer are missing. Never throws, never rejects.
 */
export async function observationOf(
  probe: ProbeResult | Promise<ProbeResult>,
  probed: ProbeCircumstances,
): Promise<Observation> {
  const reader = import('./answerFacts.js').catch(() => null);
  const result = await probe;
  if (result.kind !== 'answered') {
    return { facts: result.kind === 'unclear' ? [] : measured('no-status', result.kind) };
  }
  return (await reader)?.answerFacts(result, probed) ?? { facts: [] };
}
