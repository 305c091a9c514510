import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { loadWords } from '../../src/copy/loadWords.js';
import { languageNames, languages } from '../../src/copy/languages.js';
import { isEnglish } from '../../src/copy/english.js';
import { lacksOf, listedInVain, pieces } from '../../scripts/languages.js';

/** What browsers call it, with where that was read. */
const named = readFileSync('docs/languages.md', 'utf8');

describe.each(Object.entries(languages))('%s', (tag, { load }) => {
  test('has every key, value, plural form and link’s word, in words of its own', async () => {
    expect(lacksOf(tag, await load())).toEqual([]);
  });

  test('calls a private window as the browsers do, by what was read in their packs', async () => {
    const { chrome, firefox } = (await load()).deferred.privateWindow;
    expect(named).toContain(`| \`${tag}\` | ${chrome} | ${firefox} |`);
  });

  test('calls a key by one name: by hand as beside a private window, and in no text by another', async () => {
    const { opening, deferred } = await load();
    const { Ctrl, Shift } = deferred.keyNames;
    expect(deferred.reloadBy.keys).toContain(Ctrl);
    expect(deferred.reloadBy.keys).toContain(`⌘+${Shift}+R`);
    const joined = [...pieces(opening), ...pieces(deferred)].flatMap(
      ([, text]) => text.match(/[A-Za-zÀ-ÿ⌘]+\+[A-Za-zÀ-ÿ]+\+/g) ?? [],
    );
    expect(joined.filter((one) => ![`${Ctrl}+${Shift}+`, `⌘+${Shift}+`].includes(one))).toEqual([]);
  });

  test('calls no two answers the same', async () => {
    const { opening, deferred } = await load();
    const labels = [
      ...Object.values({ ...opening.choices, ...deferred.choices }),
      ...[...Object.values(deferred.forms), ...Object.values(deferred.ticks)].map(({ submit }) => submit),
    ];
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('holds no markup', async () => {
    const { opening, deferred } = await load();
    const all = [...pieces(opening), ...pieces(deferred)];
    expect(all.filter(([, text]) => /<\w|&\w+;/.test(text))).toEqual([]);
  });
});

test('the list of what is not translated names nothing that every language has', async () => {
  expect(await listedInVain()).toEqual([]);
});

test('of a language in the making, it is listed what is left to do', async () => {
  const { opening, deferred } = await import('../../src/copy/ru/words.js');
  const { close: _, ...others } = opening;
  const half = {
    opening: {
      ...others,
      title: 'Help with this page',
      progress: 'Шаг {index}',
      back: ' ',
      colour: 'красный',
    } as unknown as typeof opening,
    deferred: { ...deferred, more: { one: 'ещё {count}', many: 'ещё', other: 'ещё {count}' } },
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
    expect((await loadWords(wanted)).lang).toBe(lang);
  });

  test('is English at once only where English is wanted opening', () => {
    expect([['en-GB', 'de'], ['EN'], []].map(isEnglish)).toEqual([true, true, true]);
    expect([['de', 'en'], ['enm'], ['sw']].map(isEnglish)).toEqual([false, false, false]);
  });

  test('is English when the file of another does not come', async () => {
    vi.spyOn(languages['de'] as { load: () => unknown }, 'load').mockRejectedValue(new TypeError('offline'));
    expect((await loadWords(['de'])).lang).toBe('en');
  });

  test('is written from right to left where it is', async () => {
    const rightToLeft = await Promise.all(
      ['ar', 'he', 'fa'].map(async (tag) => (await loadWords([tag])).dir),
    );
    expect(rightToLeft).toEqual(['rtl', 'rtl', 'rtl']);
    expect((await loadWords(['ja'])).dir).toBe('ltr');
  });

  test('can be chosen from at least twenty, each by its own name', () => {
    expect(languageNames.length).toBeGreaterThanOrEqual(20);
    expect(new Set(languageNames.map(([, name]) => name)).size).toBe(languageNames.length);
  });
});
