import type { EntryOf } from '../entryOf.js';
import { factSentence } from '../facts/factSentence.js';
import type { PresenterOptions } from '../presenterOptions.js';
import type { ItemOf } from '../view.js';
import { langOf } from '../words/langOf.js';
import { verdictSentence, verdictTemplate } from './verdictSentence.js';

/** The result of a step. Where it tells nothing for this visitor, the fact that was measured is said instead. */
export const presentVerdict = (
  { verdict, basis }: EntryOf<'verdict'>,
  options: PresenterOptions,
): ItemOf<'verdict'> => ({
  kind: 'verdict',
  result: verdict.result,
  ...(basis
    ? factSentence(basis, options)
    : {
        parts: verdictSentence(verdict, options.words),
        ...langOf(verdictTemplate(verdict, options.words), options.words),
      }),
});
