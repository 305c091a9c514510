import type { Fact, FactName, FactValues, Source } from '../wizard/contracts.js';

/** A fact with its source; no fact where the value is not known. */
export const factFrom = <N extends FactName>(
  name: N,
  value: FactValues[N] | null | undefined,
  source: Source,
): Fact[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value belong together by their types
  value === null || value === undefined ? [] : [{ name, value, source } as Fact];

/** A fact that the page measured; no fact where the value is not known. */
export const measured = <N extends FactName>(name: N, value: FactValues[N] | null | undefined): Fact[] =>
  factFrom(name, value, 'measured');

/** The value of the first fact of this name; undefined without one. */
export const factIn = <N extends FactName>(facts: readonly Fact[], name: N): FactValues[N] | undefined => {
  const found = facts.find((one): one is Extract<Fact, { name: N }> => one.name === name);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value belong together by their types
  return found?.value as FactValues[N] | undefined;
};
