import type { EntryOf } from '../entryOf.js';
import type { ItemOf } from '../view.js';
import type { Words } from '../../copy/words.js';
import { verdictSentence, verdictTemplate } from './verdictSentence.js';
import { langOf } from '../words/langOf.js';

/** The result of a step. */
export const presentVerdict = ({ verdict }: EntryOf<'verdict'>, words: Words): ItemOf<'verdict'> => ({
  kind: 'verdict',
  result: verdict.result,
  parts: verdictSentence(verdict, words),
  ...langOf(verdictTemplate(verdict, words), words),
});
