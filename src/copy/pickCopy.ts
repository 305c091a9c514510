import type { Copy, LaterCopy } from './copy.js';
import { en } from './en.js';

/** The words in a language, and the tag of that language. */
export interface PickedCopy {
  lang: string;
  copy: Copy;
  /** Brings the words that come after the first message. Rejects when their file cannot be loaded. */
  bringLater: () => Promise<LaterCopy>;
}

const english = { copy: en, bringLater: async () => (await import('./en.ts?later')).enLater };

/** The languages that there are words in, by BCP 47 tag. */
const languages: ReadonlyMap<string, Omit<PickedCopy, 'lang'>> = new Map([['en', english]]);

/**
 * The first of these languages that there are words in, by its tag or by its language alone; English when there is
 * none. Never throws.
 */
export function pickCopy(wanted: readonly (string | null)[]): PickedCopy {
  const tags = wanted.flatMap((tag) => (tag ? [tag, tag.replace(/-.*/, '')] : []));
  const lang = tags.find((tag) => languages.has(tag)) ?? 'en';
  return { lang, ...(languages.get(lang) ?? english) };
}
