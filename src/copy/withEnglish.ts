import { sentenceTables } from './words.js';
import type { Translation } from './words.js';

type Tables = Partial<Record<string, Readonly<Record<string, string>>>>;

/**
 * Fills the gaps of a translation with English sentences, where English is given. `inEnglish` names them, so that they
 * can be marked where they are shown. Plural forms and instructions are never filled in. Never throws.
 */
export function withEnglish<Part extends object>(
  translation: Translation<Part>,
  english: Partial<Part>,
): Part {
  const [own, others] = [translation as Tables, english as Tables];
  const missing = sentenceTables.map((table) => {
    const sentences = Object.entries(others[table] ?? {});
    return [table, sentences.filter(([key]) => own[table]?.[key] === undefined)] as const;
  });
  const filled = missing
    .filter(([, sentences]) => sentences.length > 0)
    .map(([table, sentences]) => [table, { ...Object.fromEntries(sentences), ...own[table] }]);
  const inEnglish = new Set(missing.flatMap(([, sentences]) => sentences.map(([, text]) => text)));
  const marks = inEnglish.size > 0 ? { inEnglish } : {};
  return { ...translation, ...Object.fromEntries(filled), ...marks } as Part;
}
