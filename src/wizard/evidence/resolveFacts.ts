import { facts as factTable } from './facts.js';
import type { Fact, FactName, Source } from './facts.js';

const strength: Record<Source, number> = { measured: 3, configured: 2, told: 1 };

/** The less reliable of two sources. */
export const weakerSource = (one: Source, other: Source): Source =>
  strength[one] < strength[other] ? one : other;

/** The facts that count, one of each name, and the status that they add up to. */
export interface ResolvedFacts {
  facts: Fact[];
  get: <N extends FactName>(name: N) => Extract<Fact, { name: N }> | undefined;
  /** The fact that holds the status the visitor stands in front of now. */
  status: (Fact & { value: number }) | undefined;
}

/** The strongest fact of each name. */
function strongest(facts: readonly Fact[]): Map<FactName, Fact> {
  const best = new Map<FactName, Fact>();
  for (const fact of facts) {
    const rival = best.get(fact.name);
    if (!rival || strength[fact.source] >= strength[rival.source]) best.set(fact.name, fact);
  }
  return best;
}

/**
 * The status that counts. The visitor's own request (with their cookies) says more than an anonymous one, but a 401
 * of some minutes ago says less than the current answer of the address.
 */
function currentStatus(best: ReadonlyMap<FactName, Fact>): ResolvedFacts['status'] {
  const own = statusFact(best, 'page-status');
  const anonymous = statusFact(best, 'address-status');
  if (!own || !anonymous) return own ?? anonymous;
  if (weakerSource(anonymous.source, own.source) !== own.source) return own;
  // Where a stored copy is seen, only the answer of the network counts.
  return own.value === 401 || own.source !== 'measured' || best.has('copy') ? anonymous : own;
}

function statusFact(
  best: ReadonlyMap<FactName, Fact>,
  name: 'page-status' | 'address-status',
): ResolvedFacts['status'] {
  const found = best.get(name);
  return found?.name === name ? found : undefined;
}

/**
 * Picks the facts that count: measured before configured before told. Told facts are left out where a measured status
 * says that the address does not refuse. Never throws.
 */
export function resolveFacts(facts: readonly Fact[]): ResolvedFacts {
  const best = strongest(facts);
  const status = currentStatus(best);
  if (status?.source === 'measured' && status.value !== 401) {
    for (const [name, fact] of best) if (fact.source === 'told' && name !== 'product') best.delete(name);
  }
  return {
    facts: [...best.values()],
    get: <N extends FactName>(name: N) => best.get(name) as Extract<Fact, { name: N }> | undefined,
    status,
  };
}

/** The known facts after fresh ones came in. A fresh fact replaces the previous one of its name and source. */
export function mergeFacts(known: readonly Fact[], fresh: readonly Fact[]): Fact[] {
  const answered = fresh.some(({ name, source }) => factTable[name].isAnswer && source === 'measured');
  const replaced = (fact: Fact) =>
    fresh.some((other) => other.name === fact.name && other.source === fact.source) ||
    (answered && fact.source === 'measured' && factTable[fact.name].ofAnswer);
  return [...known.filter((fact) => !replaced(fact)), ...fresh];
}
