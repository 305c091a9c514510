import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { bringCopy } from '../../src/copy/bringCopy.js';
import { languageNames, languages } from '../../src/copy/languages.js';
import { isEnglish } from '../../src/copy/pickCopy.js';
import { lacksOf, pieces } from '../../scripts/languages.js';

/** What browsers call it, with where that was read. */
const named = readFileSync('docs/languages.md', 'utf8');

describe.each(Object.entries(languages))('%s', (tag, { bring }) => {
  test('has every key, value, plural form and link’s word, in words of its own', async () => {
    expect(lacksOf(tag, await bring())).toEqual([]);
  });

  test('calls a private window as the browsers do, by what was read in their packs', async () => {
    const { chrome, firefox } = (await bring()).later.privateWindow;
    expect(named).toContain(`| \`${tag}\` | ${chrome} | ${firefox} |`);
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

  test('holds no markup', async () => {
    const { first, later } = await bring();
    const all = [...pieces(first), ...pieces(later)];
    expect(all.filter(([, text]) => /<\w|&\w+;/.test(text))).toEqual([]);
  });
});

test('of a language in the making, it is listed what is left to do', async () => {
  const { first, later } = await import('../../src/copy/ru.js');
  const { close: _, ...others } = first;
  const half = {
    first: {
      ...others,
      title: 'Help with this page',
      progress: 'Шаг {index}',
      back: ' ',
      colour: 'красный',
    } as unknown as typeof first,
    later: { ...later, more: { one: 'ещё {count}', many: 'ещё', other: 'ещё {count}' } },
  };
  expect(lacksOf('ru', half)).toEqual([
    'close: is missing',
    'colour: is one too many',
    'progress: has other values than English: {index} {of}',
    'title: is still English',
    'back: is empty',
    'more.few: this plural form is missing, or has no {count}',
    'more.many: this plural form is missing, or has no {count}',
  ]);
  expect(lacksOf('sw', half)).toContain('signIn in src/diagnosis/site/siteWords.ts: no words of its own');
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
