import type { OpeningWords, DeferredWords } from '../../src/copy/words.js';
import { deferred as enDeferred, opening as en } from '../../src/copy/en/words.js';

/** The words of a language, as its file exports them. */
export interface PseudoWords {
  opening: OpeningWords;
  deferred: DeferredWords;
}

const accents: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'û',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  S: 'Š',
  Y: 'Ý',
};

/** Every text of a tree of words in another form; what stands for a value stays. */
const inAll = <T>(words: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(words), (_key, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  ) as T;
const aroundValues = (text: string, change: (piece: string) => string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece, at) => (at % 2 === 0 ? change(piece) : piece))
    .join('');

/** Four tenths longer, as a translation may be, in letters with accents; in brackets, so that what is cut is seen. */
function longer(text: string): string {
  if (text === '') return '';
  const accented = aroundValues(text, (piece) =>
    piece.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter),
  );
  // In words as long as the text's own longest: a longer one would prove what no language asks for.
  const longest = Math.max(...text.split(/\s/).map((word) => word.length));
  const missing = 'ø'
    .repeat(Math.ceil(text.length * 0.4) - 1)
    .replace(new RegExp(`ø{${longest}}`, 'g'), '$& ');
  return `[${accented} ${missing.trim()}]`;
}

/** Written from right to left: each word is turned round, and so read from its other end. */
const mirrored = (text: string): string =>
  aroundValues(text, (piece) => piece.replace(/[\p{L}\p{N}][\p{L}\p{N}’'.+-]*/gu, '\u202E$&\u202C'));

const english: PseudoWords = { opening: en, deferred: enDeferred };
export const longWords: PseudoWords = inAll(english, longer);
export const mirroredWords: PseudoWords = inAll(english, mirrored);
