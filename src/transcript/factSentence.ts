import type { Fact } from '../wizard/contracts.js';
import { durationIn } from './durationIn.js';
import { fill } from './fill.js';
import type { Part } from './fill.js';
import type { LaterWords } from './laterWords.js';

/** Facts whose value is a code or a name of the server's, set apart from the words. */
const setApart: Partial<Record<Fact['name'], 'code' | 'name' | 'address'>> = {
  'page-status': 'code',
  'address-status': 'code',
  'text-status': 'code',
  challenge: 'name',
  realm: 'name',
  'in-app': 'name',
  'double-cookie': 'code',
  'request-id': 'code',
  'right-address': 'address',
  'other-address': 'address',
};

/** A fact in words. */
export function factSentence(fact: Fact, { copy, lang }: Pick<LaterWords, 'copy' | 'lang'>): Part[] {
  const special = fact.name === 'sub-code' ? copy.subCodes[fact.value] : undefined;
  const worded = copy.factValues[`${fact.name}.${fact.value}`] ?? special;
  if (worded) return [worded];
  const kind = setApart[fact.name];
  const isTime = fact.name === 'retry-after' || fact.name === 'clock';
  const value = isTime ? durationIn(lang, Math.abs(fact.value)) : String(fact.value);
  return fill(copy.facts[fact.name], { value }).map((part) =>
    kind && part === value ? { value: part, kind } : part,
  );
}
