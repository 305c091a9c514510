import { mergeOwnAnswer } from '../../diagnosis/facts/mergeObservations.js';
import { measured } from '../../diagnosis/measured.js';
import type { Observation } from '../../wizard/contracts.js';
import type { AskAgain } from './askAgain.js';

/**
 * Checks an address by the request itself that was refused: its answer is this visitor's own, whatever its method. Where
 * it is refused again, a probe tells how the address asks for a sign-in; where no answer came, the probe alone counts.
 */
export async function checkByRequest(
  askAgain: AskAgain,
  probe: () => Promise<Observation>,
): Promise<Observation> {
  const status = await askAgain();
  if (status === null) return probe();
  const own = { facts: measured('visitor-status', status) };
  return status === 401 ? mergeOwnAnswer(await probe(), own) : own;
}
