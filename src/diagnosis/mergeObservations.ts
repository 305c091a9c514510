import type { FactName, Observation } from '../wizard/contracts.js';

/** Merges two observations of one moment: of facts with one name, those of the second count. Never throws. */
export function mergeObservations(one: Observation, other: Observation): Observation {
  const fresh = new Set(other.facts.map(({ name }) => name));
  return { ...one, ...other, facts: [...one.facts.filter(({ name }) => !fresh.has(name)), ...other.facts] };
}

/** Facts of an anonymous answer that do not hold for a visitor who was answered. */
const contradicted: readonly FactName[] = ['sign-in-page', 'gate', 'no-status', 'leads-to', 'text-status'];
/** Facts of an anonymous refusal that do not hold for a visitor who is let in. */
const contradictedByOk: readonly FactName[] = [
  ...contradicted,
  'challenge',
  'realm',
  'box',
  'box-obstacle',
  'auth-error',
  'sub-code',
];

/**
 * Merges the observation of an anonymous request with that of a request with the visitor's cookies. The second says what
 * this visitor is answered; of the first the status stays beside it, and all that it does not contradict. Never throws.
 */
export function mergeOwnAnswer(anonymous: Observation, own: Observation): Observation {
  const status = own.facts.find(({ name }) => name === 'visitor-status')?.value;
  const gone = status === undefined ? [] : Number(status) < 400 ? contradictedByOk : contradicted;
  const facts = anonymous.facts.filter(({ name }) => !gone.includes(name));
  return mergeObservations({ ...anonymous, facts }, own);
}
