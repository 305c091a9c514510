import type { OpeningWords, DeferredWords } from './words.js';
import { opening } from './en/words.js';

/** The words in a language, and the tag of that language. */
export interface PickedWords {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The tag that the visitor picked, where they did: it is kept with the conversation. */
  picked?: string | undefined;
  copy: OpeningWords;
  /** Loads the words that the first message does not need. Rejects when their file cannot be loaded. */
  loadDeferredWords: () => Promise<DeferredWords>;
}

/** The language that comes with the panel. */
export const english: PickedWords = {
  lang: 'en',
  dir: 'ltr',
  copy: opening,
  loadDeferredWords: async () => (await import('./en/words.ts?deferred')).deferred,
};

/** What is wanted first is English, or nothing is: no file has to be waited for. */
export const isEnglish = ([wanted = 'en']: readonly string[]): boolean => /^en\b/i.test(wanted);
