import type { Fact } from '../wizard/contracts.js';
import { facts as factTable } from '../wizard/evidence/facts.js';
import { withoutSecrets } from './withoutSecrets.js';

/** Facts as they may leave the page, and the address that is perhaps right, without possible secrets. Never throws. */
export function withoutAddresses(facts: readonly Fact[]): { facts: Fact[]; suggestion?: string } {
  const clean = facts.map((fact) =>
    factTable[fact.name].leaves === 'cleaned'
      ? ({ ...fact, value: withoutSecrets(String(fact.value)) ?? '' } as Fact)
      : fact,
  );
  const meant =
    clean.find(({ name }) => name === 'right-address') ?? clean.find(({ name }) => name === 'other-address');
  return { facts: clean, ...(meant && { suggestion: String(meant.value) }) };
}
