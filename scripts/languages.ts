import { fileURLToPath } from 'node:url';
import { deferred as enDeferred, opening as en } from '../src/copy/en/words.js';
import { languages } from '../src/copy/languages.js';
import type { LanguageWords } from '../src/copy/languages.js';
import { untranslated } from '../src/copy/untranslated.js';
import { siteWords } from '../src/diagnosis/site/siteWords.js';

/** Every piece of text, by its place in the copy. */
export function pieces(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pieces(one, place ? `${place}.${key}` : key));
}
const piecesOf = ({ opening, deferred }: LanguageWords): [string, string][] => [
  ...pieces(opening),
  ...pieces(deferred),
];
const english = new Map(piecesOf({ opening: en, deferred: enDeferred }));

const placeholders = (text = ''): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');

/** Texts that a language may share with English: a proper name, the label of a key, a bare value, an empty hint. */
const mayBeEqual =
  /^(dataKinds\.cookies|report\.(browser|address)|conversation|forms\..*\.hint|quoted|instructionsFor|keyNames\.\w+)$/;

/** Plurals have forms of their own, and the instructions to clear may take another number of sentences. */
const hasOwnKeys = /^(more|clear)\./;

/** Gaps of a language, a line each: keys, values, words of its own, plural forms, and the words on sites' links. */
export function lacksOf(tag: string, words: LanguageWords): string[] {
  const own = new Map(piecesOf(words));
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const keys = [...english.keys()].filter((key) => !hasOwnKeys.test(key) && !untranslated.includes(key));
  const onLinks = Object.entries(siteWords).filter(([, byLanguage]) => {
    const its = byLanguage[tag as 'de'] ?? byLanguage[tag.slice(0, 2) as 'de'] ?? '';
    return its === '' || its === byLanguage.en;
  });
  return [
    ...keys.filter((key) => !own.has(key)).map((key) => `${key}: is missing`),
    ...[...own.keys()]
      .filter((key) => !hasOwnKeys.test(key) && !english.has(key))
      .map((key) => `${key}: is one too many`),
    ...[...own]
      .filter(([key, text]) => !hasOwnKeys.test(key) && english.has(key) && text !== '')
      .filter(([key, text]) => placeholders(text) !== placeholders(english.get(key)))
      .map(([key]) => `${key}: has other values than English: ${placeholders(english.get(key)) || 'none'}`),
    ...[...own]
      .filter(([key, text]) => english.get(key) === text && !mayBeEqual.test(key) && text !== '{value}')
      .map(([key]) => `${key}: is still English`),
    ...[...own]
      .filter(([key, text]) => text.trim() === '' && !key.endsWith('.hint'))
      .map(([key]) => `${key}: is empty`),
    ...pluralCategories
      .filter((form) => !words.deferred.more[form]?.includes('{count}'))
      .map((form) => `more.${form}: this plural form is missing, or has no {count}`),
    ...onLinks.map(([topic]) => `${topic} in src/diagnosis/site/siteWords.ts: no words of its own`),
  ];
}

/** Keys of the list of what is not translated that every language has, or that English has not. */
export async function listedInVain(): Promise<string[]> {
  const all = await Promise.all(Object.values(languages).map(async ({ load }) => piecesOf(await load())));
  const owns = all.map((pairs) => new Set(pairs.map(([key]) => key)));
  return untranslated.filter((key) => !english.has(key) || owns.every((own) => own.has(key)));
}

/** `npm run languages`: the gaps of each language. A release has none, so they make it fail. */
async function printGaps(): Promise<void> {
  for (const [tag, { name, load }] of Object.entries(languages)) {
    const words = await load();
    const own = new Set(piecesOf(words).map(([key]) => key));
    const inEnglish = untranslated.filter((key) => !own.has(key)).map((key) => `${key}: shown in English`);
    const gaps = [...lacksOf(tag, words), ...inEnglish];
    console.log(`${tag.padEnd(8)} ${name}: ${gaps.length === 0 ? 'complete' : `${gaps.length} to do`}`);
    for (const gap of gaps) console.log(`         ${gap}`);
    if (gaps.length > 0) process.exitCode = 1;
  }
  const inVain = await listedInVain();
  if (inVain.length === 0) return;
  console.log(`To be taken off src/copy/untranslated.ts: ${inVain.join(', ')}`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printGaps();
