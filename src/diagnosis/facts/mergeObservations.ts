import type { Fact, Observation } from '../../wizard/contracts.js';
import { facts as factTable } from '../../wizard/evidence/facts.js';

/** Merges two observations of one moment: of facts with one name, those of the second count. Never throws. */
export function mergeObservations(one: Observation, other: Observation): Observation {
  const fresh = new Set(other.facts.map(({ name }) => name));
  return { ...one, ...other, facts: [...one.facts.filter(({ name }) => !fresh.has(name)), ...other.facts] };
}

/**
 * Merges the observation of an anonymous request with that of a request with the visitor's cookies. The second says what
 * this visitor is answered; of the first the status stays beside it, and all that it does not contradict. Never throws.
 */
export function mergeOwnAnswer(anonymous: Observation, own: Observation): Observation {
  const status = own.facts.find(({ name }) => name === 'visitor-status')?.value;
  const isGone = ({ name }: Fact): boolean => {
    const { replacedBy } = factTable[name];
    return replacedBy === 'any' || (replacedBy === 'success' && Number(status) < 400);
  };
  const facts = status === undefined ? anonymous.facts : anonymous.facts.filter((fact) => !isGone(fact));
  return mergeObservations({ ...anonymous, facts }, own);
}
