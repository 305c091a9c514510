import { labelOf } from '../choices/labelOf.js';
import type { EntryOf } from '../entryOf.js';
import type { WizardContext } from '../../wizard/vocabulary.js';
import type { ItemOf } from '../view.js';
import { fill, plain } from '../words/fill.js';
import type { WordsAtHand } from '../words/mergeWords.js';

/** The visitor's own turn: the given text, else what was typed, else what stood on the button. */
export function presentAnswer(
  entry: EntryOf<'answer'>,
  { log }: Pick<WizardContext, 'log'>,
  words: WordsAtHand,
  given?: string,
): ItemOf<'answer'> {
  const text = given ?? (entry.text || (labelOf(entry.choice, words) ?? '…'));
  const answer = log.filter(({ kind }) => kind === 'answer').indexOf(entry);
  return { kind: 'answer', text, answer, change: plain(fill(words.change, { answer: text })) };
}
