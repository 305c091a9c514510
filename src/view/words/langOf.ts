import type { MaybeEnglish } from '../../copy/words.js';

/** The language of words, where it differs from that of the words around them. */
export interface OwnLang {
  lang?: 'en';
}

/**
 * The language of a sentence of these words, before its values were filled in: English where a translation is
 * missing (WCAG 2.2, 3.1.2), else none. Never throws.
 */
export const langOf = (sentence: string, { inEnglish }: MaybeEnglish): OwnLang =>
  inEnglish?.has(sentence) ? { lang: 'en' } : {};
