import { fileURLToPath } from 'node:url';
import type { Copy, Translation } from '../src/copy/copy.js';
import { en, enLater } from '../src/copy/en.js';
import { languages } from '../src/copy/languages.js';
import { untranslated } from '../src/copy/untranslated.js';
import { siteWords } from '../src/diagnosis/site/siteWords.js';

interface Words {
  first: Copy;
  later: Translation;
}

/** Every piece of text, by its place in the copy. */
export function pieces(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pieces(one, place ? `${place}.${key}` : key));
}
const piecesOf = ({ first, later }: Words): [string, string][] => [...pieces(first), ...pieces(later)];
const english = new Map(piecesOf({ first: en, later: enLater }));

const placeholders = (text = ''): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');

/** Texts that a language may share with English: a name of a thing, what stands on a key, a bare value, an empty hint. */
const mayBeEqual =
  /^(dataKinds\.cookies|report\.(browser|address)|conversation|forms\..*\.hint|quoted|instructionsFor|keyNames\.\w+)$/;

/** Plurals have forms of their own, and the instructions to clear may take another number of sentences. */
const hasOwnKeys = /^(more|clear)\./;

/** Gaps of a language, a line each: keys, values, words of its own, plural forms, and the words on sites' links. */
export function lacksOf(tag: string, words: Words): string[] {
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
      .filter((form) => !words.later.more[form]?.includes('{count}'))
      .map((form) => `more.${form}: this plural form is missing, or has no {count}`),
    ...onLinks.map(([topic]) => `${topic} in src/diagnosis/site/siteWords.ts: no words of its own`),
  ];
}

/** `npm run languages`: what is missing, by language. */
async function printLacks(): Promise<void> {
  for (const [tag, { name, bring }] of Object.entries(languages)) {
    const lacks = lacksOf(tag, await bring());
    console.log(`${tag.padEnd(8)} ${name}: ${lacks.length === 0 ? 'complete' : `${lacks.length} to do`}`);
    for (const lack of lacks) console.log(`         ${lack}`);
    if (lacks.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printLacks();
