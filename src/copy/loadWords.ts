import { languages } from './languages.js';
import { english } from './english.js';
import type { PickedWords } from './english.js';
import { untranslated } from './untranslated.js';
import { withEnglish } from './withEnglish.js';
import type { DeferredWords } from './words.js';

/**
 * The words in the first of these languages that there are words in; English when there is none, and when the file
 * does not come. Never rejects.
 */
export async function loadWords(wanted: readonly string[]): Promise<PickedWords> {
  const lang = wanted.map(tagFor).find((tag) => tag !== null) ?? 'en';
  const language = languages[lang];
  if (!language) return english;
  try {
    const { opening, deferred } = await language.load();
    return {
      lang,
      dir: language.dir ?? 'ltr',
      copy: withEnglish(opening, english.copy),
      // The English file is loaded for those sentences alone that are missing.
      loadDeferredWords: async () =>
        withEnglish<DeferredWords>(
          deferred,
          untranslated.length > 0 ? await english.loadDeferredWords() : {},
        ),
    };
  } catch {
    return english;
  }
}

/** The tags of all languages that there are words in. */
const allTags = ['en', ...Object.keys(languages)];

/** What an owner may name; null where there are words in the language that they named. */
export const languageProblem = (lang: string): { name: 'lang'; value: string; allowed: string } | null =>
  tagFor(lang) === null
    ? { name: 'lang', value: lang, allowed: `a language that there are words in: ${allTags.join(', ')}` }
    : null;

/**
 * Whose language and script are the same: `zh-TW` is read as `zh-Hant`, `pt-PT` as `pt-BR`, `sr-Latn` by nobody.
 * Null where there is none, and where it is no tag.
 */
function tagFor(wanted: string): string | null {
  const meant = scriptOf(wanted);
  return allTags.find((tag) => meant !== null && scriptOf(tag) === meant) ?? null;
}

/** Language and script of a tag, as https://unicode.org/reports/tr35/#Likely_Subtags fills them in. */
function scriptOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return null;
  }
}
