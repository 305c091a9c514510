import { facts as factTable } from './facts.js';
import type { Fact, FactName, Source } from './facts.js';

const strength: Record<Source, number> = { measured: 3, configured: 2, told: 1 };

/** The less reliable of two sources. */
export const weakerSource = (one: Source, other: Source): Source =>
  strength[one] < strength[other] ? one : other;

/** A fact that holds an HTTP status. */
export type StatusFact = Fact & { value: number };

/**
 * The facts that count, one of each name, and the statuses among them. An answer to a request without cookies says
 * nothing about somebody who carries some, so the two are never mixed.
 */
export interface ResolvedFacts {
  facts: Fact[];
  get: <N extends FactName>(name: N) => Extract<Fact, { name: N }> | undefined;
  /** This visitor's own status: of a request with their cookies, or of the page's load. Undefined for a stored copy. */
  own: StatusFact | undefined;
  /** The status that anybody gets. */
  anybody: StatusFact | undefined;
  /** The status that the visitor stands in front of now. */
  status: StatusFact | undefined;
  /** The words of the page say 401, whatever its status line says. */
  words: StatusFact | undefined;
}

export const isOk = (status: number | undefined): boolean =>
  status !== undefined && status >= 200 && status < 300;

/** Statuses by which a server refuses: it wants a sign-in (401), or it does not let this request in (403). */
export const isRefusal = (status: number | undefined): boolean => status === 401 || status === 403;

/** The strongest fact of each name, without those that only a measurement can know. */
function strongest(facts: readonly Fact[]): Map<FactName, Fact> {
  const best = new Map<FactName, Fact>();
  for (const fact of facts) {
    if (factTable[fact.name].isOnlyMeasured && fact.source !== 'measured') continue;
    const rival = best.get(fact.name);
    if (!rival || strength[fact.source] >= strength[rival.source]) best.set(fact.name, fact);
  }
  return best;
}

type StatusName = 'page-status' | 'visitor-status' | 'address-status' | 'text-status';

function statusFact(best: ReadonlyMap<FactName, Fact>, name: StatusName): StatusFact | undefined {
  const found = best.get(name);
  return found?.name === name ? found : undefined;
}

/**
 * Of the visitor's own status and that of anybody, the one that the visitor stands in front of. That strangers are let
 * in, or refused, changes nothing for them. Another error does, where their own 401 is older, or was not measured.
 */
function currentStatus(own: StatusFact | undefined, anybody: StatusFact | undefined): StatusFact | undefined {
  if (!own || !anybody || own.name === 'visitor-status') return own ?? anybody;
  if (own.value === anybody.value) return anybody;
  if (isOk(anybody.value) || isRefusal(anybody.value)) return own;
  return own.value === 401 || own.source !== 'measured' ? anybody : own;
}

/**
 * Picks the facts that count: measured before configured before told. Told facts are left out where a measured status
 * says that the address does not refuse the visitor. Never throws.
 */
export function resolveFacts(facts: readonly Fact[]): ResolvedFacts {
  const best = strongest(facts);
  const text = statusFact(best, 'text-status');
  // Beside a page that is known to have answered 401, its words say nothing more: a newer answer has words of its own.
  const words = text?.value === 401 && best.get('page-status')?.value !== 401 ? text : undefined;
  const anybody = statusFact(best, 'address-status');
  // Where no engine tells the page's status, its words do. Beside a 2xx they are those of the answer.
  const page = statusFact(best, 'page-status') ?? (isOk(anybody?.value) ? undefined : words);
  const own = statusFact(best, 'visitor-status') ?? (best.has('copy') ? undefined : page);
  const status = currentStatus(own, anybody) ?? page;
  const isOwnRefusal = status?.value === 401 || words !== undefined;
  // Strangers who are let in, or forbidden, make nothing untrue that the visitor says.
  const isOfStrangers = status === anybody && (isOk(status?.value) || status?.value === 403);
  if (status?.source === 'measured' && !isOwnRefusal && !isOfStrangers) {
    for (const [name, fact] of best) if (fact.source === 'told' && name !== 'product') best.delete(name);
  }
  return {
    facts: [...best.values()],
    get: <N extends FactName>(name: N) => best.get(name) as Extract<Fact, { name: N }> | undefined,
    own,
    anybody,
    status,
    words,
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
