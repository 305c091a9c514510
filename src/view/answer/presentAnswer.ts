import { labelOf } from '../choices/labelOf.js';
import type { EntryOf } from '../entryOf.js';
import type { WizardContext } from '../../wizard/wizardContext.js';
import type { ItemOf } from '../view.js';
import { fill, plain } from '../words/fill.js';
import type { WordsAtHand } from '../words/mergeWords.js';

/** Length from which a typed text is cut, in characters. */
const maxShownLength = 300;

/** The beginning of a long text, cut after a word. */
function shorten(text: string): string {
  if (text.length <= maxShownLength) return text;
  const cut = text.slice(0, maxShownLength).replace(/(?<=\s)\S*$|[\ud800-\udbff]$/, '');
  return `${cut.trimEnd() || text.slice(0, maxShownLength)}…`;
}

/** The visitor's own turn: the given text, else the typed text, else the words of the pressed button. */
export function presentAnswer(
  entry: EntryOf<'answer'>,
  { log }: Pick<WizardContext, 'log'>,
  words: WordsAtHand,
  given?: string,
): ItemOf<'answer'> {
  const text = given ?? (shorten(entry.text ?? '') || (labelOf(entry.choice, words) ?? '…'));
  const answer = log.filter(({ kind }) => kind === 'answer').indexOf(entry);
  return { kind: 'answer', text, answer, change: plain(fill(words.change, { answer: text })) };
}
