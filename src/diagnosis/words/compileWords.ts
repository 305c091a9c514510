import type { ErrorWords, WordPattern } from './errorWords.js';
import { foldText } from './foldText.js';

/** How a language is written, as far as finding its words needs it. */
export type Writing = Pick<ErrorWords, 'blanks' | 'prefixes'>;

/**
 * A letter or vowel sign of the scripts that set words apart. Not `\p{L}`: its hundreds of ranges would make each of
 * some hundred patterns take milliseconds to compile.
 */
const letter = '[a-z\u00df-\u024f\u0370-\u052f\u05d0-\u05ea\u0620-\u06d3\u0900-\u0963]';

/** Characters that end a sentence, for a character class. */
export const sentenceEnds = '.!?。！？؟।;\\n';

/** Characters that may stand between two words of one wording: enough for a name, seldom for a second thought. */
const maxGap = 40;

/** A blank of the notation, as it may be written: `log-in`, `l’accès`, `"session": expired`. */
const blanks: Readonly<Record<ErrorWords['blanks'], string>> = {
  'between words': `,?[\\s'"/_-]{1,2}`,
  optional: `[\\s'-]?`,
  none: '\\s?',
};

/**
 * A pattern, global, that finds these words in text from {@link foldText}. The notation:
 *
 * | written | finds |
 * |---|---|
 * | `log out \| sign out` | either |
 * | `abgelaufen*` | the word, whatever it ends in: `abgelaufene`, `abgelaufener` |
 * | `must … log in` | both in one sentence, at most 40 characters apart |
 * | `not (been )?authenticated`, `autorizad[oa]s?` | what is optional, one letter of several |
 *
 * Line ends count for nothing. Words are found whole, except in languages that set no blanks.
 */
export const compileWords = (words: WordPattern, writing: Writing): RegExp =>
  new RegExp(bounded(sourceOf(words, writing), writing), 'g');

/** One pattern for several words, each a group of its own by its name. Of two that begin at one place, the first. */
export function compileGroups(
  groups: readonly (readonly [name: string, words: WordPattern])[],
  writing: Writing,
): RegExp {
  const sources = groups.map(([name, words]) => `(?<${name}>${sourceOf(words, writing)})`);
  return new RegExp(bounded(sources.join('|'), writing), 'g');
}

function sourceOf(words: WordPattern, { blanks: kind }: Writing): string {
  const gap =
    kind === 'none'
      ? `[^${sentenceEnds}]{0,${maxGap / 2}}?`
      : `(?!${letter})[^${sentenceEnds}]{0,${maxGap}}?(?<!${letter})`;
  // Compatibility folding makes three dots of an ellipsis.
  return foldText(words.replace(/\s+/g, ' ').replaceAll(' | ', '|').trim())
    .replaceAll('(', '(?:')
    .replace(/ ?\.{3} ?/g, gap)
    .replace(/ (\?)?/g, (_, optional = '') => `(?:${blanks[kind]})${optional}`)
    .replaceAll('*', `${letter}*`);
}

function bounded(source: string, { blanks: kind, prefixes }: Writing): string {
  if (kind === 'none') return source;
  const prefix = prefixes ? `[${prefixes}]{0,3}` : '';
  return `(?<!${letter})${prefix}(?:${source})(?!${letter})`;
}
