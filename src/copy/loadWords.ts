import { languages } from './languages.js';
import { english } from './english.js';
import type { PickedWords } from './english.js';
import { untranslated } from './untranslated.js';
import { withEnglish } from './withEnglish.js';
import type { DeferredWords } from './words.js';

/**
 * Loads the words of the first of these languages that is available; English where none is, and where the file cannot
 * be loaded. Never rejects.
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
      // The English file is loaded only where sentences are missing.
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

/** Tags of all available languages. */
const allTags = ['en', ...Object.keys(languages)];

/** The problem of a language that the owner names and that is not available. Null where it is. */
export const languageProblem = (lang: string): { name: 'lang'; value: string; allowed: string } | null =>
  tagFor(lang) === null
    ? { name: 'lang', value: lang, allowed: `a language that there are words in: ${allTags.join(', ')}` }
    : null;

/**
 * The available tag with the same language and script: `zh-Hant` for `zh-TW`, `pt-BR` for `pt-PT`. Null where there is
 * none, and for a text that is no tag.
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
