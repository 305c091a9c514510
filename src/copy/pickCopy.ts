import type { Copy, LaterCopy } from './copy.js';
import { en } from './en.js';

/** The words in a language, and the tag of that language. */
export interface PickedCopy {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The tag that the visitor picked, where they did: it is kept with the conversation. */
  picked?: string | undefined;
  copy: Copy;
  /** Brings the words that come after the first message. Rejects when their file cannot be loaded. */
  bringLater: () => Promise<LaterCopy>;
}

/** The language that comes with the panel. */
export const english: PickedCopy = {
  lang: 'en',
  dir: 'ltr',
  copy: en,
  bringLater: async () => (await import('./en.ts?later')).enLater,
};

/** What is wanted first is English, or nothing is: no file has to be waited for. */
export const isEnglish = ([wanted = 'en']: readonly string[]): boolean => /^en\b/i.test(wanted);
