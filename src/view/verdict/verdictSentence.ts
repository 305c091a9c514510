import type { Result, Verdict } from '../../wizard/contracts.js';
import { fill } from '../words/fill.js';
import type { Part } from '../words/fill.js';
import type { Words } from '../../copy/words.js';

/** The sentence for the result of a step, without its values: another one where no status came. */
export function verdictTemplate(
  { result, status }: Pick<Verdict, 'result' | 'status'>,
  words: Pick<Words, 'verdicts' | 'verdictsWithoutStatus'>,
): string {
  const withoutStatus: Partial<Record<Result, string>> = status === null ? words.verdictsWithoutStatus : {};
  return withoutStatus[result] ?? words.verdicts[result];
}

/** The result of a step in words. */
export const verdictSentence = (
  verdict: Pick<Verdict, 'result' | 'status'>,
  words: Pick<Words, 'verdicts' | 'verdictsWithoutStatus'>,
): Part[] => fill(verdictTemplate(verdict, words), { status: verdict.status ?? undefined });
