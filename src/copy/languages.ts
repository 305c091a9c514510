import type { Copy, Translation } from './copy.js';

/** The words of one language, as its file holds them. */
interface Words {
  first: Copy;
  later: Translation;
}

interface Language {
  /** In the language itself: it is looked for by those who read no other. */
  name: string;
  dir?: 'rtl';
  bring: () => Promise<Words>;
}

/** Every language there are words in beside English, by its BCP 47 tag. Each file comes when it is wanted. */
export const languages: Readonly<Record<string, Language>> = {
  id: { name: 'Bahasa Indonesia', bring: () => import('./id.js') },
  de: { name: 'Deutsch', bring: () => import('./de.js') },
  es: { name: 'Español', bring: () => import('./es.js') },
  fr: { name: 'Français', bring: () => import('./fr.js') },
  it: { name: 'Italiano', bring: () => import('./it.js') },
  nl: { name: 'Nederlands', bring: () => import('./nl.js') },
  pl: { name: 'Polski', bring: () => import('./pl.js') },
  'pt-BR': { name: 'Português (Brasil)', bring: () => import('./pt-BR.js') },
  tr: { name: 'Türkçe', bring: () => import('./tr.js') },
  ru: { name: 'Русский', bring: () => import('./ru.js') },
  uk: { name: 'Українська', bring: () => import('./uk.js') },
  he: { name: 'עברית', dir: 'rtl', bring: () => import('./he.js') },
  ar: { name: 'العربية', dir: 'rtl', bring: () => import('./ar.js') },
  fa: { name: 'فارسی', dir: 'rtl', bring: () => import('./fa.js') },
  hi: { name: 'हिन्दी', bring: () => import('./hi.js') },
  ja: { name: '日本語', bring: () => import('./ja.js') },
  ko: { name: '한국어', bring: () => import('./ko.js') },
  'zh-Hans': { name: '简体中文', bring: () => import('./zh-Hans.js') },
  'zh-Hant': { name: '繁體中文', bring: () => import('./zh-Hant.js') },
};

/** Each language by its tag, with its name in itself, in the order of these names. */
export const languageNames: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'] as const,
  ...Object.entries(languages).map(([tag, { name }]) => [tag, name] as const),
].toSorted(([, one], [, other]) => one.localeCompare(other, 'en'));
