import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { deferred as enDeferred, opening as en } from '../../src/copy/en/words.js';

/** The highest reading grade that a sentence may have: what somebody of twelve reads without effort. */
const highestGrade = 7;

/** Words that are counted in: fewer say nothing of a grade, and one long name would decide. */
const fewest = 8;

/** What an answer is called, and no word of ours. */
const namesOfAnswers = /\b\d{3} (?:[A-Z][a-z]+ )*[A-Z][a-z]+: /g;

/** A text as it is read: values stand for one short word, a colon or semicolon ends a sentence. */
const asRead = (text: string): string =>
  text
    .replace(namesOfAnswers, '')
    .replace(/https?:\/\/|[\w.]+\.com\/\w*/g, 'it')
    .replace(/\{\w+\}/g, 'it')
    .replace(/[“”()]/g, '');

function gradeOf(text: string): number {
  const sentences = text.split(/[.?!:;…]+(?:\s|$)/).filter((one) => /\w/.test(one)).length;
  const words = wordsOf(text);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllable(words.join(' ')) });
}
const wordsOf = (text: string): string[] => text.match(/[\w’'-]+/g) ?? [];

const messages = Object.entries({ ...en.messages, ...enDeferred.messages }).map(
  ([code, text]) => [code, asRead(text)] as const,
);

describe('the English words', () => {
  test('each are read without effort: no message is above grade 7', () => {
    const long = messages.filter(([, text]) => wordsOf(text).length > fewest);
    expect(long.length).toBeGreaterThan(80);
    expect(long.filter(([, text]) => gradeOf(text) > highestGrade)).toEqual([]);
  });

  test('together are read with less effort than that', () => {
    expect(gradeOf(messages.map(([, text]) => text).join(' '))).toBeLessThan(5);
  });

  test('would not be, in the words of an office', () => {
    const officialese =
      'Authentication credentials were insufficient; consequently, authorization could not be established for the requested resource.';
    expect(gradeOf(officialese)).toBeGreaterThan(highestGrade * 2);
  });

  test('call a thing by one word', () => {
    const others =
      /\b(?:log ?in|log on|login|sign-on|username|website|web page|URL|link address|administrator|webmaster|e-mail|mail|cancelled|kindly|please note|utilize|in order to)\b/i;
    const all = Object.entries({
      ...en.messages,
      ...enDeferred.messages,
      ...en.choices,
      ...enDeferred.choices,
    });
    // What sites write themselves stands in quotation marks.
    expect(all.filter(([, text]) => others.test(text.replace(/“[^”]*”/g, '')))).toEqual([]);
  });
});
