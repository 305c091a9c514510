import type { Fact, FactName, FactValues, Observation, Result, Source, Step, Verdict } from '../contracts.js';
import { facts as factTable } from './facts.js';
import { isOk, isRefusal } from './resolveFacts.js';

function from<N extends FactName>(
  facts: readonly Fact[],
  name: N,
  source: Source = 'measured',
): FactValues[N] | undefined {
  const found = facts.find((fact) => fact.name === name && fact.source === source);
  return found?.value as FactValues[N] | undefined;
}

/**
 * This visitor's own status: of a request with their cookies, of the page's load, or of the error page that the element
 * stands in. A page that loads and is itself the sign-in form has let nobody in.
 */
function ownStatus(fresh: readonly Fact[]): number | undefined {
  const visitor = from(fresh, 'visitor-status');
  if (visitor !== undefined) return visitor;
  const page = from(fresh, 'page-status') ?? from(fresh, 'page-status', 'configured');
  return isOk(page) && from(fresh, 'sign-in-page') === 'here' ? undefined : page;
}

/**
 * The verdict of an observation on a step that was just taken. The observation is about the address in question.
 *
 * - Only the visitor's own answer proves that the address opens, or that it still refuses.
 * - An answer to a request without cookies proves an error that anybody gets. A 2xx, 401 or 403 of that kind proves
 *   nothing for this visitor.
 * - Where the address leads to a sign-in page, it still refuses a visitor whom the site does not know.
 *
 * Never throws.
 */
export function judge(step: Step, { facts }: Observation): Verdict {
  const own = ownStatus(facts);
  const status = own ?? from(facts, 'address-status') ?? null;
  return { step, result: resultOf(step, facts, own, status), status };
}

function resultOf(
  step: Step,
  fresh: readonly Fact[],
  own: number | undefined,
  status: number | null,
): Result {
  if (from(fresh, 'no-status') === 'no-answer') return 'changed';
  if (own !== undefined) return ownResult(own, fresh);
  if (says401(fresh)) return 'still-401';
  if (from(fresh, 'sign-in-page') !== undefined || from(fresh, 'no-status') === 'elsewhere') {
    const isUnknown = from(fresh, 'signed-in') === false;
    // Another address that leads to the sign-in as well refuses as this one did.
    const leadsAsWell = step === 'check-url' && from(fresh, 'signed-in') === undefined;
    return isUnknown || leadsAsWell ? 'still-401' : 'cannot-tell';
  }
  if (status === null || from(fresh, 'no-status') !== undefined) return 'cannot-tell';
  return status < 400 || isRefusal(status) ? 'cannot-tell' : 'changed';
}

/**
 * The result by the visitor's own status. A 200 whose words say 401 is none that opens, nor is one of the network where a
 * service worker gives out another answer.
 */
function ownResult(own: number, fresh: readonly Fact[]): Result {
  if (own === 401) return 'still-401';
  if (isOk(own) && from(fresh, 'copy') === 'service-worker') return 'cannot-tell';
  if (isOk(own)) return says401(fresh) ? 'still-401' : 'fixed';
  return own < 400 ? 'cannot-tell' : 'changed';
}

/** The measured fact that a verdict rests on, so that it can be said where the verdict alone says little. */
export const basisOf = ({ facts }: Observation): Fact | undefined =>
  facts
    .filter(({ name, source }) => factTable[name].isAnswer && source === 'measured')
    .toSorted((one, other) => rankOf(one) - rankOf(other))[0];

/** The words of an answer say 401. Those of a page that answered 401 itself say nothing about a newer answer. */
const says401 = (fresh: readonly Fact[]): boolean =>
  from(fresh, 'text-status') === 401 && from(fresh, 'page-status') !== 401;

const rankOf = ({ name }: Fact): number => Object.keys(factTable).indexOf(name);
