import type { Fact, FactName, FactValues, Observation, Result, Source, Step, Verdict } from '../contracts.js';

/** Steps that change what this visitor's own browser sends: an anonymous answer neither proves nor disproves them. */
const needOwnAnswer: readonly Step[] = ['log-in', 'reload', 'clear-cache'];

function from<N extends FactName>(
  facts: readonly Fact[],
  name: N,
  source: Source,
): FactValues[N] | undefined {
  const found = facts.find((fact) => fact.name === name && fact.source === source);
  return found?.value as FactValues[N] | undefined;
}
const measured = <N extends FactName>(facts: readonly Fact[], name: N): FactValues[N] | undefined =>
  from(facts, name, 'measured');

/** Status of this visitor's own request: measured, or known from the element that stands in the error page. */
const ownStatus = (fresh: readonly Fact[]): number | undefined =>
  measured(fresh, 'page-status') ?? from(fresh, 'page-status', 'configured');

/**
 * The verdict of an observation on a step that was just taken.
 *
 * - The visitor's own answer decides where there is one.
 * - An anonymous 2xx means fixed, unless it is known that this visitor's cookies make the difference.
 * - An anonymous 401 decides only where the step did not change what the visitor's browser sends.
 * - Where the address leads to a sign-in page, the site's check address decides.
 *
 * Never throws.
 */
export function judge(step: Step, known: readonly Fact[], { facts }: Observation): Verdict {
  const own = ownStatus(facts);
  const status = own ?? measured(facts, 'address-status') ?? null;
  return { step, result: resultOf(step, known, facts, own, status), status };
}

function resultOf(
  step: Step,
  known: readonly Fact[],
  fresh: readonly Fact[],
  own: number | undefined,
  status: number | null,
): Result {
  const silence = measured(fresh, 'no-status');
  if (silence === 'no-answer') return 'changed';
  const stillClosed = needOwnAnswer.includes(step) ? 'cannot-tell' : 'still-401';
  if (silence === 'elsewhere' || measured(fresh, 'sign-in-page') !== undefined) {
    const signedIn = measured(fresh, 'signed-in');
    return signedIn === undefined ? stillClosed : signedIn ? 'fixed' : 'still-401';
  }
  if (silence !== undefined || status === null) return 'cannot-tell';
  if (status < 400) return own === undefined && cookiesMatter(known) ? 'cannot-tell' : 'fixed';
  if (status !== 401) return 'changed';
  return own === undefined ? stillClosed : 'still-401';
}

/** The page is known to answer this visitor otherwise than a stranger. */
const cookiesMatter = (known: readonly Fact[]): boolean =>
  measured(known, 'reloaded') !== undefined || measured(known, 'double-cookie') !== undefined;
