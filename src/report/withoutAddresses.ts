import type { Fact } from '../wizard/contracts.js';
import { withoutSecrets } from './withoutSecrets.js';

/** Facts whose value is an address. */
const areAddresses = ['right-address', 'other-address'] as const;

/** Facts as they may leave the page, and the address that may be the right one: without what may hold a secret. */
export function withoutAddresses(facts: readonly Fact[]): { facts: Fact[]; suggestion?: string } {
  const clean = facts.map((fact) =>
    areAddresses.some((name) => name === fact.name)
      ? ({ ...fact, value: withoutSecrets(String(fact.value)) ?? '' } as Fact)
      : fact,
  );
  const meant = areAddresses.flatMap((name) => clean.filter((fact) => fact.name === name))[0];
  return { facts: clean, ...(meant && { suggestion: String(meant.value) }) };
}
