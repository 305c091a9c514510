import type { OpeningWords, DeferredWords } from './words.js';
import { opening } from './en/words.js';

/** The words in a language, and the tag of that language. */
export interface PickedWords {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The tag that the visitor picked, if they did: it is saved with the conversation. */
  picked?: string | undefined;
  copy: OpeningWords;
  /** Loads the words that the first message does not need. Rejects when their file cannot be loaded. */
  loadDeferredWords: () => Promise<DeferredWords>;
}

/** English, the language that the panel's file contains. */
export const english: PickedWords = {
  lang: 'en',
  dir: 'ltr',
  copy: opening,
  loadDeferredWords: async () => (await import('./en/words.ts?deferred')).deferred,
};

/** English is wanted first, or no language is: then no file has to be waited for. */
export const isEnglish = ([wanted = 'en']: readonly string[]): boolean => /^en\b/i.test(wanted);
