import type { Fact, Observation } from '../../wizard/contracts.js';
import { isOk, isRefusal } from '../../wizard/evidence/resolveFacts.js';
import { factIn } from '../measured.js';

/** Statuses from 400 to 499 that say the same of every request to an address, whatever its method. */
const ofAnyMethod: readonly number[] = [401, 403, 407, 408, 419, 429, 440];

/**
 * The part of an observation that is about a request of the page's own. Its method is not known, and the wizard asks by
 * GET: that a GET is answered with a 404 or a 405 says nothing about a POST, nor does a success that strangers have as
 * well. The visitor's success counts where a sign-in makes the difference. Never throws.
 */
export function aboutRequest(observation: Observation): Observation {
  const { facts } = observation;
  const needsSignIn = isRefusal(factIn(facts, 'address-status')) || factIn(facts, 'signed-in') === true;
  const counts = ({ name, value }: Fact): boolean => {
    if (name !== 'address-status' && name !== 'visitor-status') return true;
    if (value < 400) return name === 'visitor-status' && needsSignIn && isOk(value);
    return value >= 500 || ofAnyMethod.includes(value);
  };
  return { ...observation, facts: facts.filter(counts) };
}
