import type { DeferredWords, OpeningWords, Translation } from './words.js';

/** The words of one language, as its file exports them. */
export interface LanguageWords {
  opening: Translation<OpeningWords>;
  deferred: Translation<DeferredWords>;
}

interface Language {
  /** In the language itself, since its readers look for it and may read no other. */
  name: string;
  dir?: 'rtl';
  load: () => Promise<LanguageWords>;
}

/** Every available language apart from English, by its BCP 47 tag. Each file is loaded on demand. */
export const languages: Readonly<Record<string, Language>> = {
  id: { name: 'Bahasa Indonesia', load: () => import('./id/words.js') },
  de: { name: 'Deutsch', load: () => import('./de/words.js') },
  es: { name: 'Español', load: () => import('./es/words.js') },
  fr: { name: 'Français', load: () => import('./fr/words.js') },
  it: { name: 'Italiano', load: () => import('./it/words.js') },
  nl: { name: 'Nederlands', load: () => import('./nl/words.js') },
  pl: { name: 'Polski', load: () => import('./pl/words.js') },
  'pt-BR': { name: 'Português (Brasil)', load: () => import('./pt-BR/words.js') },
  tr: { name: 'Türkçe', load: () => import('./tr/words.js') },
  ru: { name: 'Русский', load: () => import('./ru/words.js') },
  uk: { name: 'Українська', load: () => import('./uk/words.js') },
  he: { name: 'עברית', dir: 'rtl', load: () => import('./he/words.js') },
  ar: { name: 'العربية', dir: 'rtl', load: () => import('./ar/words.js') },
  fa: { name: 'فارسی', dir: 'rtl', load: () => import('./fa/words.js') },
  hi: { name: 'हिन्दी', load: () => import('./hi/words.js') },
  ja: { name: '日本語', load: () => import('./ja/words.js') },
  ko: { name: '한국어', load: () => import('./ko/words.js') },
  'zh-Hans': { name: '简体中文', load: () => import('./zh-Hans/words.js') },
  'zh-Hant': { name: '繁體中文', load: () => import('./zh-Hant/words.js') },
};

/** Tag and name of each language, sorted by name. A name is in the language itself. */
export const languageNames: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'] as const,
  ...Object.entries(languages).map(([tag, { name }]) => [tag, name] as const),
].toSorted(([, one], [, other]) => one.localeCompare(other, 'en'));
