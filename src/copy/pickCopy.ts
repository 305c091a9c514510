import type { Copy, LaterCopy } from './copy.js';
import { en } from './en.js';

/** The words in a language, and the tag of that language. */
export interface PickedCopy {
  lang: string;
  copy: Copy;
  /** Brings the words that come after the first message. Rejects when their file cannot be loaded. */
  bringLater: () => Promise<LaterCopy>;
}

/** The languages that there are words in, by BCP 47 tag. */
const languages: Readonly<Record<string, Omit<PickedCopy, 'lang'>>> = {
  en: { copy: en, bringLater: async () => (await import('./en.ts?later')).enLater },
};

/**
 * The first of these languages that there are words in, by its tag or by its language alone; English when there is
 * none. Never throws.
 */
export function pickCopy(wanted: readonly (string | null)[]): PickedCopy {
  const tags = [...wanted.flatMap((tag) => (tag ? [tag, tag.split('-')[0] ?? ''] : [])), 'en'];
  const lang = tags.find((tag) => Object.hasOwn(languages, tag)) ?? 'en';
  return { lang, ...(languages[lang] ?? { copy: en, bringLater: () => Promise.reject(new Error(lang)) }) };
}
