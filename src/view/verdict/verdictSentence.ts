import type { Result, Verdict } from '../../wizard/contracts.js';
import { fill } from '../words/fill.js';
import type { Part } from '../words/fill.js';
import type { Words } from '../words/mergeWords.js';

/** The result of a step in words: with the status that came, and in words of its own where none came. */
export function verdictSentence(
  { result, status }: Pick<Verdict, 'result' | 'status'>,
  words: Pick<Words, 'verdicts' | 'verdictsWithoutStatus'>,
): Part[] {
  const withoutStatus: Partial<Record<Result, string>> = status === null ? words.verdictsWithoutStatus : {};
  return fill(withoutStatus[result] ?? words.verdicts[result], { status: status ?? undefined });
}
