import type { MaybeEnglish } from '../../copy/words.js';

/** The language of words, where it is another than that of the words around them. */
export interface OwnLang {
  lang?: 'en';
}

/**
 * The language of a sentence of these words, before its values were filled in: English where it stands there for want
 * of a translation (WCAG 2.2, 3.1.2), else none of its own. Never throws.
 */
export const langOf = (sentence: string, { inEnglish }: MaybeEnglish): OwnLang =>
  inEnglish?.has(sentence) ? { lang: 'en' } : {};
