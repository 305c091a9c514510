import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allErrorWords } from '../../../src/copy/allErrorWords.js';
import { languageNames } from '../../../src/copy/languages.js';
import { recogniseText, statusIn, toldBy } from './anyLanguage.js';
import { errorTexts } from './errorTexts.js';
import { otherTexts } from './otherTexts.js';

/** 401 in other digits. */
const written = (zeroToNine: string) => [4, 0, 1].map((digit) => zeroToNine.charAt(digit)).join('');

const factFor = { expired: { 'auth-error': 'expired' }, refused: { 'sign-in': 'refused' } };

describe.each(Object.entries(errorTexts))('an error in %s is read', (_, texts) => {
  test.each(texts)('$product: $text', ({ text, status, told }) => {
    expect(toldBy(text)).toMatchObject({ 'page-status': status, ...(told && factFor[told]) });
    expect(toldBy(text)).not.toHaveProperty(told === 'refused' ? 'auth-error' : 'sign-in');
  });
});

describe('every language of the wizard', () => {
  const tags = languageNames.map(([tag]) => tag).toSorted();

  test('has its words for errors', () => {
    expect(Object.keys(allErrorWords).toSorted()).toEqual(tags);
  });

  test('is held by at least eight error texts', () => {
    expect(Object.keys(errorTexts).toSorted()).toEqual(tags);
    expect(Object.entries(errorTexts).filter(([, texts]) => texts.length < 8)).toEqual([]);
  });
});

describe('what is no error is taken for none', () => {
  test.each(otherTexts)('%s', (text) => {
    expect(recogniseText(text)).toEqual([]);
  });
});

describe('a number is read in every writing', () => {
  const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '０１２３４５６７８９'];
  const brackets = ['()', '（）', '【】', '[]', '「」', '<>'];

  test.each(digits)('in the digits %s', (zeroToNine) => {
    expect(statusIn(`Error ${written(zeroToNine)}`)).toBe(401);
    expect(statusIn(written(zeroToNine))).toBe(401);
  });

  test.each(brackets)('in the brackets %s', (pair) => {
    expect(statusIn(`错误${pair.charAt(0)}401${pair.charAt(1)}`)).toBe(401);
  });
});

describe('an error is read however it was copied', () => {
  test.each([
    ['as JSON escapes it', String.raw`{"message":"\u4f1a\u8bdd\u5df2\u8fc7\u671f"}`],
    ['as HTML escapes it', 'Session expir&eacute;e'],
    ['by the numbers of its letters', '&#1057;&#1077;&#1072;&#1085;&#1089; истёк'],
    ['in capitals', 'SESIÓN CADUCADA'],
    ['without accents', 'Sesion caducada'],
    ['in small letters', 'oturum süresi doldu'],
    ['in Turkish capitals', 'OTURUM SÜRESİ DOLDU'],
    ['with vowel signs', 'اِنتهت الجَلسة'],
    ['without the joiner that Persian wants', 'نشست منقضی شده است'],
    ['in half width', 'ｾｯｼｮﾝの期限が切れました'],
    ['as a name of code', 'SessionExpiredException'],
    ['as a constant', 'SESSION_EXPIRED'],
  ])('%s', (_, text) => {
    expect(toldBy(text)).toEqual({ 'page-status': 401, 'auth-error': 'expired' });
  });
});

describe('whatever is pasted, in any language', () => {
  const words = Object.values(errorTexts)
    .flat()
    .flatMap(({ text }) => text.split(/(?<=\s)/));
  const pieces = fc.constantFrom(...words, ' ', '\n', '401', '（', '…', '*', '|', '(');

  test('tells every fact at most once, and only as told', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        const facts = recogniseText(all.join(''));
        expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
        expect(facts.filter(({ source }) => source !== 'told')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is read in the end, if it is as long as may be and made to be hard', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), pieces, (repeated, last) => {
        const long = `${repeated.join('')} `.repeat(20_000).slice(0, 20_000 - last.length) + last;
        expect(recogniseText(long).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });
});
