import { deferred as enDeferred, opening as en } from '../../src/copy/en/words.js';
import { createPresenters } from '../../src/view/createPresenters.js';
import type { PresentOptions } from '../../src/view/present.js';
import { mergeWords } from '../../src/view/words/mergeWords.js';

/** All English sentences and answers, those of the beginning and those that come later. */
export const english = mergeWords(en, enDeferred);

/** What stands beside the machine when all words are there. */
export const inEnglish = (more: Partial<PresentOptions> = {}): PresentOptions => ({
  copy: en,
  presenters: {
    status: 'ready',
    value: createPresenters({ words: english, lang: 'en', browser: 'firefox', controls: 'keys' }),
  },
  canGoBack: false,
  takenBack: null,
  seenAtMs: Date.UTC(2026, 10, 24),
  ...more,
});
