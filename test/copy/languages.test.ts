import { describe, expect, test, vi } from 'vitest';
import { bringCopy } from '../../src/copy/bringCopy.js';
import { en, enLater } from '../../src/copy/en.js';
import { languageNames, languages } from '../../src/copy/languages.js';
import { isEnglish } from '../../src/copy/pickCopy.js';

/** Every piece of text, by its place in the copy. */
function pieces(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pieces(one, place ? `${place}.${key}` : key));
}
const english = new Map([...pieces(en), ...pieces(enLater)]);

const placeholders = (text = ''): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

/** What a language may share with English: a name of a thing, a bare value, an empty hint. */
const mayBeEqual =
  /^(dataKinds\.cookies|report\.(browser|address)|conversation|forms\..*\.hint|quoted|instructionsFor|keyNames\.\w+)$/;

describe.each(Object.entries(languages))('%s', (tag, { bring }) => {
  test('puts in the same values as English, wherever it likes', async () => {
    const { first, later } = await bring();
    const wrong = [...pieces(first), ...pieces(later)].filter(
      // What is counted has forms of its own; how to clear may take another number of sentences.
      ([place, text]) =>
        !/^(more|clear)\./.test(place) &&
        placeholders(text).join() !== placeholders(english.get(place)).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('has words of its own for all of it', async () => {
    const { first, later } = await bring();
    const same = [...pieces(first), ...pieces(later)].filter(
      ([place, text]) => english.get(place) === text && !mayBeEqual.test(place) && text !== '{value}',
    );
    expect(same).toEqual([]);
  });

  test('has every plural form that it counts with', async () => {
    const { later } = await bring();
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    expect(Object.keys(later.more).toSorted()).toEqual(pluralCategories.toSorted());
    for (const text of Object.values(later.more)) expect(text).toContain('{count}');
  });

  test('calls a key by one name, wherever it names it', async () => {
    const { first, later } = await bring();
    const { Ctrl, Shift } = later.keyNames;
    const keys = [...pieces(first), ...pieces(later)].flatMap(
      ([, text]) => text.match(/[A-Za-zÀ-ÿ⌘]+\+[A-Za-zÀ-ÿ]+\+/g) ?? [],
    );
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((one) => ![`${Ctrl}+${Shift}+`, `⌘+${Shift}+`].includes(one))).toEqual([]);
  });

  test('calls no two answers the same', async () => {
    const { first, later } = await bring();
    const labels = [
      ...Object.values({ ...first.choices, ...later.choices }),
      ...[...Object.values(later.forms), ...Object.values(later.ticks)].map(({ submit }) => submit),
    ];
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('holds no markup, and nothing empty but a hint', async () => {
    const { first, later } = await bring();
    const all = [...pieces(first), ...pieces(later)];
    expect(all.filter(([, text]) => /<\w|&\w+;/.test(text))).toEqual([]);
    expect(all.filter(([place, text]) => text.trim() === '' && !place.endsWith('.hint'))).toEqual([]);
  });
});

describe('the language', () => {
  test.each([
    [['de-AT'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh'], 'zh-Hans'],
    [['iw'], 'he'],
    [['FR-ca'], 'fr'],
    [['sw', 'ru-RU', 'de'], 'ru'],
    [['sr-Latn', 'en-GB'], 'en'],
    [['x-private', 'not a tag', '*', 'ja'], 'ja'],
    [['tlh'], 'en'],
    [[], 'en'],
  ])('that somebody who wants %j reads is %s', async (wanted, lang) => {
    expect((await bringCopy(wanted)).lang).toBe(lang);
  });

  test('is English at once only where English is wanted first', () => {
    expect([['en-GB', 'de'], ['EN'], []].map(isEnglish)).toEqual([true, true, true]);
    expect([['de', 'en'], ['enm'], ['sw']].map(isEnglish)).toEqual([false, false, false]);
  });

  test('is English when the file of another does not come', async () => {
    vi.spyOn(languages['de'] as { bring: () => unknown }, 'bring').mockRejectedValue(
      new TypeError('offline'),
    );
    expect((await bringCopy(['de'])).lang).toBe('en');
  });

  test('is written from right to left where it is', async () => {
    const rightToLeft = await Promise.all(
      ['ar', 'he', 'fa'].map(async (tag) => (await bringCopy([tag])).dir),
    );
    expect(rightToLeft).toEqual(['rtl', 'rtl', 'rtl']);
    expect((await bringCopy(['ja'])).dir).toBe('ltr');
  });

  test('can be chosen from twenty, each by its own name', () => {
    expect(languageNames).toHaveLength(20);
    expect(new Set(languageNames.map(([, name]) => name)).size).toBe(20);
  });
});
