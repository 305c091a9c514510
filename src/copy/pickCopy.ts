import type { Copy } from './copy.js';
import { en } from './en.js';

/** The words in a language, and the tag of that language. */
export interface PickedCopy {
  lang: string;
  copy: Copy;
}

/** The languages that there are words in, by BCP 47 tag. */
const languages: Readonly<Record<string, Copy>> = { en };

/**
 * The first of these languages that there are words in, by its tag or by its language alone; English when there is
 * none. Never throws.
 */
export function pickCopy(wanted: readonly (string | null)[]): PickedCopy {
  for (const tag of wanted) {
    const language = tag?.split('-')[0]?.toLowerCase();
    const lang = [tag, language].find((known) => known && Object.hasOwn(languages, known));
    const copy = lang && languages[lang];
    if (lang && copy) return { lang, copy };
  }
  return { lang: 'en', copy: en };
}
