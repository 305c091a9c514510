import type { Fact, FactNature } from '../../wizard/contracts.js';
import { facts } from '../../wizard/evidence/facts.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { durationIn } from '../words/durationIn.js';
import { fill } from '../words/fill.js';
import type { FactView } from '../view.js';
import { langOf } from '../words/langOf.js';

/** Kind of a value that is set apart from the words, by the kind of its fact. */
const setApart: Partial<Record<FactNature['kind'], 'code' | 'name' | 'address'>> = {
  status: 'code',
  code: 'code',
  name: 'name',
  address: 'address',
};

/** A fact in words, and their language where it differs from the language of the others. Never throws. */
export function factSentence(
  fact: Fact,
  { words, lang }: PresenterOptions,
): Pick<FactView, 'parts' | 'lang'> {
  const special = fact.name === 'sub-code' ? words.subCodes[fact.value] : undefined;
  const worded = words.factValues[`${fact.name}.${fact.value}`] ?? special;
  if (worded) return { parts: [worded], ...langOf(worded, words) };
  const sentence = words.facts[fact.name];
  const nature = facts[fact.name].kind;
  const value = nature === 'duration' ? durationIn(lang, Math.abs(Number(fact.value))) : String(fact.value);
  const kind = setApart[nature];
  const parts = fill(sentence, { value }).map((part) =>
    kind && part === value ? { value: part, kind } : part,
  );
  return { parts, ...langOf(sentence, words) };
}
