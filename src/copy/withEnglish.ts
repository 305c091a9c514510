import { sentenceTables } from './words.js';
import type { Translation } from './words.js';

type Tables = Partial<Record<string, Readonly<Record<string, string>>>>;

/**
 * A translation with the English sentence wherever it has none and English is given. Those are named in `inEnglish`, so
 * that they can be marked where they are shown. Plural forms and instructions are each language's own. Never throws.
 */
export function withEnglish<Words extends object>(
  translation: Translation<Words>,
  english: Partial<Words>,
): Words {
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
  return { ...translation, ...Object.fromEntries(filled), ...marks } as Words;
}
