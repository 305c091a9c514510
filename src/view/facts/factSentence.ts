import type { Fact, FactNature } from '../../wizard/contracts.js';
import { facts } from '../../wizard/evidence/facts.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { durationIn } from '../words/durationIn.js';
import { fill } from '../words/fill.js';
import type { Part } from '../words/fill.js';

/** How a value is set apart from the words, by the nature of its fact. */
const setApart: Partial<Record<FactNature['kind'], 'code' | 'name' | 'address'>> = {
  status: 'code',
  code: 'code',
  name: 'name',
  address: 'address',
};

/** A fact in words. Never throws. */
export function factSentence(fact: Fact, { words, lang }: PresenterOptions): Part[] {
  const special = fact.name === 'sub-code' ? words.subCodes[fact.value] : undefined;
  const worded = words.factValues[`${fact.name}.${fact.value}`] ?? special;
  if (worded) return [worded];
  const nature = facts[fact.name].kind;
  const value = nature === 'duration' ? durationIn(lang, Math.abs(Number(fact.value))) : String(fact.value);
  const kind = setApart[nature];
  return fill(words.facts[fact.name], { value }).map((part) =>
    kind && part === value ? { value: part, kind } : part,
  );
}
