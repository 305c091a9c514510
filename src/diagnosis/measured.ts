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
