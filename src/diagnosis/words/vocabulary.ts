import { compileGroups, compileWords } from './compileWords.js';
import type { ErrorWords } from './errorWords.js';

/** Meaning of a word beside a number; of two at one place, the first. */
export const roles = ['numbered', 'error', 'errorOrErrors', 'status', 'code', 'number'] as const;
export type Role = (typeof roles)[number];

type WordingField = Exclude<keyof ErrorWords, Role | 'blanks' | 'prefixes' | 'reasons'>;

/** The words of one language as patterns. */
export interface Vocabulary {
  /** Finds what stands beside numbers, each in a group named by its {@link Role}. */
  marks: RegExp;
  /** Finds what statuses are called, each in a group of `names`: `status401`. */
  reasons: { pattern: RegExp; names: readonly string[] };
  /** Finds the words of one field. */
  wording: (field: WordingField) => RegExp;
}

/** Scripts by a range of their letters. What is written in none of them is Latin, and may be in any text. */
const scripts = [
  /[\u0400-\u052f]/,
  /[\u05d0-\u05ea]/,
  /[\u0620-\u06d3]/,
  /[\u0900-\u0963]/,
  /[\u3040-\u9fff\uac00-\ud7a3]/,
];

/** True when the text has a letter of the script that the language is written in. */
export function isWritten(language: ErrorWords, text: string): boolean {
  const script = scripts.find((letters) => letters.test(language.error));
  return !script || script.test(text);
}

const compiled = new WeakMap<ErrorWords, Vocabulary>();

/** The words of a language, ready to be looked for. Each pattern is compiled once, when it is needed. */
export function vocabularyOf(language: ErrorWords): Vocabulary {
  const vocabulary = compiled.get(language) ?? createVocabulary(language);
  compiled.set(language, vocabulary);
  return vocabulary;
}

function createVocabulary(language: ErrorWords): Vocabulary {
  const marks = roles.flatMap((role) => {
    const words = language[role];
    return words === undefined ? [] : [[role, words] as const];
  });
  // Backwards: "407 Proxy Authentication Required" begins in some languages as the name of a 401 does.
  const reasons = Object.entries(language.reasons)
    .map(([status, words]) => [`status${status}`, words] as const)
    .toReversed();
  const patterns = new Map<WordingField, RegExp>();
  return {
    marks: compileGroups(marks, language),
    reasons: { pattern: compileGroups(reasons, language), names: reasons.map(([name]) => name) },
    wording: (field) => {
      const pattern = patterns.get(field) ?? compileWords(language[field], language);
      patterns.set(field, pattern);
      return pattern;
    },
  };
}
