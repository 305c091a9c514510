import type { Fact, FactName, FactValues, Observation, Result, Step, Verdict } from './contracts.js';

/** Steps that change what this visitor's own browser sends: an anonymous answer neither proves nor disproves them. */
const needOwnAnswer: readonly Step[] = ['log-in', 'reload', 'clear-cache'];

function measured<N extends FactName>(facts: readonly Fact[], name: N): FactValues[N] | undefined {
  const found = facts.find((fact) => fact.name === name && fact.source === 'measured');
  return found?.value as FactValues[N] | undefined;
}

/**
 * What a look at the address says about a step that was just taken.
 *
 * - The visitor's own answer decides where there is one.
 * - An anonymous 2xx means fixed, unless a reload has shown that this visitor's cookies make the difference.
 * - An anonymous 401 decides only where the step did not change what the visitor's browser sends.
 *
 * Never throws.
 */
export function judge(step: Step, known: readonly Fact[], { facts }: Observation): Verdict {
  const own = measured(facts, 'page-status');
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
  const without = measured(fresh, 'no-status');
  if (without === 'no-answer') return 'changed';
  if (without !== undefined || status === null) return 'cannot-tell';
  if (status < 400) return own === undefined && measured(known, 'reloaded') ? 'cannot-tell' : 'fixed';
  if (status !== 401) return 'changed';
  return own === undefined && needOwnAnswer.includes(step) ? 'cannot-tell' : 'still-401';
}
