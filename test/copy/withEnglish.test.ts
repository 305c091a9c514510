import { describe, expect, test, vi } from 'vitest';
import { english } from '../../src/copy/english.js';
import { deferred as enDeferred, opening as enOpening } from '../../src/copy/en/words.js';
import { languages } from '../../src/copy/languages.js';
import { loadWords } from '../../src/copy/loadWords.js';
import { withEnglish } from '../../src/copy/withEnglish.js';
import type { Translation, DeferredWords } from '../../src/copy/words.js';
import { presentMessage } from '../../src/view/message/presentMessage.js';
import { langOf } from '../../src/view/words/langOf.js';

const { opening, deferred } = await import('../../src/copy/de/words.js');

/** German without these sentences. */
const without = (...keys: (keyof DeferredWords['messages'])[]): Translation<DeferredWords> => ({
  ...deferred,
  messages: Object.fromEntries(
    Object.entries(deferred.messages).filter(
      ([key]) => !keys.includes(key as keyof DeferredWords['messages']),
    ),
  ),
});

describe('a sentence that a language does not have yet', () => {
  test('stands there in English, and the others in the language', () => {
    const words = withEnglish(without('clear.gone'), enDeferred);
    expect(words.messages['clear.gone']).toBe(enDeferred.messages['clear.gone']);
    expect(words.messages['clear.left']).toBe(deferred.messages['clear.left']);
    expect(words.language).toBe(deferred.language);
  });

  test('is marked as English where it is shown, and no other is', () => {
    const words = withEnglish(without('clear.gone'), enDeferred);
    expect(langOf(words.messages['clear.gone'], words)).toEqual({ lang: 'en' });
    expect(langOf(words.messages['clear.left'], words)).toEqual({});
  });

  test('is marked in the conversation, and in no other sentence of it', () => {
    const words = withEnglish(without('clear.gone'), enDeferred);
    const shown = (code: 'clear.gone' | 'clear.left') =>
      presentMessage({ kind: 'message', code, values: {} }, words);
    expect(shown('clear.gone')).toMatchObject({ lang: 'en' });
    expect(shown('clear.left')).not.toHaveProperty('lang');
  });

  test('can be one that a conversation begins with', () => {
    const words = withEnglish({ ...opening, messages: {}, choices: {} }, enOpening);
    expect(words.messages).toEqual(enOpening.messages);
    expect(langOf(words.choices['signIn.open'], words)).toEqual({ lang: 'en' });
    expect(words.title).toBe(opening.title);
  });

  test('is not looked for among plural forms and instructions, which are each language’s own', () => {
    const words = withEnglish({ ...deferred, more: { other: '{count}' } }, enDeferred);
    expect(words.more).toEqual({ other: '{count}' });
    expect(words.clear).toEqual(deferred.clear);
  });
});

describe('a language that is complete', () => {
  test('names no sentence as English', () => {
    const complete = withEnglish(enDeferred, enDeferred);
    expect(complete).not.toHaveProperty('inEnglish');
  });

  test('is loaded without the English file', async () => {
    const load = vi.spyOn(english, 'loadDeferredWords');
    vi.doMock('../../src/copy/untranslated.js', () => ({ untranslated: [] }));
    vi.resetModules();
    const fresh = await import('../../src/copy/loadWords.js');
    const { loadDeferredWords } = await fresh.loadWords(['de']);
    expect((await loadDeferredWords()).language).toBe(deferred.language);
    expect(load).not.toHaveBeenCalled();
    vi.doUnmock('../../src/copy/untranslated.js');
  });
});

test('in every language every sentence has words, its own or English ones', async () => {
  const asked = Object.keys(languages).map(async (tag) => {
    const { copy, loadDeferredWords } = await loadWords([tag]);
    const all = await loadDeferredWords();
    const keys = [copy.messages, copy.choices, all.messages, all.choices, all.facts, all.verdicts];
    return keys.map((table) => Object.keys(table).toSorted());
  });
  const tables = [
    enOpening.messages,
    enOpening.choices,
    enDeferred.messages,
    enDeferred.choices,
    enDeferred.facts,
    enDeferred.verdicts,
  ].map((table) => Object.keys(table).toSorted());
  expect(new Set((await Promise.all(asked)).map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify(tables)]),
  );
});
