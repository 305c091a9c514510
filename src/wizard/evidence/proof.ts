import type { Fact, FactName, FactValues, SubCode } from '../contracts.js';
import { isRefusal } from './resolveFacts.js';
import type { ResolvedFacts } from './resolveFacts.js';

/** The facts that prove a cause; null when they are not there. */
export type Proof = (Fact | undefined)[] | null;

/** The sub-code as proof, when it is one of these. */
export const subCode = (known: ResolvedFacts, ...codes: SubCode[]): Proof => {
  const found = known.get('sub-code');
  return found && codes.includes(found.value) ? unlessAnswered(known, [found], is401) : null;
};

/** The status as proof, when it fits. */
export const status = (known: ResolvedFacts, fits: (status: number) => boolean): Proof =>
  known.status && fits(known.status.value) ? [known.status] : null;

/** The visitor's own status as proof, when it fits. */
export const own = (known: ResolvedFacts, fits: (status: number) => boolean): Proof =>
  known.own && fits(known.own.value) ? [known.own] : null;

/** A fact as proof, when it has one of these values. */
export const fact = <N extends FactName>(
  known: ResolvedFacts,
  name: N,
  ...values: FactValues[N][]
): Proof => {
  const found = known.get(name);
  return found && values.some((value) => value === found.value) ? [found] : null;
};

export const present = (found: Fact | undefined): Proof => (found ? [found] : null);

/** All of these together. */
export const both = (one: Proof, other: Proof): Proof => one && other && [...one, ...other];

export const is401 = (code: number): boolean => code === 401;

/** A proof that counts where no status is known, or one that fits, or where the words of the page say 401. */
const unlessAnswered = (known: ResolvedFacts, proof: Proof, fits: (status: number) => boolean): Proof =>
  proof && (!known.status || known.words || fits(known.status.value)) ? [...proof, known.status] : null;

/** Told facts as proof, unless the address is known to answer otherwise. */
export const told = (known: ResolvedFacts, proof: Proof): Proof => unlessAnswered(known, proof, isRefusal);
