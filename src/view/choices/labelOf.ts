import { isPicked, isTicked, isTyped } from '../../wizard/choice.js';
import type { Choice } from '../../wizard/choice.js';
import type { WordsAtHand } from '../words/mergeWords.js';

/** The words on an answer; undefined while they are not loaded. */
export function labelOf(
  choice: Choice,
  { choices, ticks }: Pick<WordsAtHand, 'choices' | 'ticks'>,
): string | undefined {
  if (isTyped(choice) || isPicked(choice)) return '…';
  return isTicked(choice) ? ticks?.[choice].submit : choices[choice];
}
