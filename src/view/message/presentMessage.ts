import type { EntryOf } from '../entryOf.js';
import type { ItemOf } from '../view.js';
import { fill } from '../words/fill.js';
import type { WordsAtHand } from '../words/mergeWords.js';
import { langOf } from '../words/langOf.js';

/** A sentence with its values, of which some may be spelled out; null while its words are not loaded. */
export function presentMessage(
  { code, values }: EntryOf<'message'>,
  words: Pick<WordsAtHand, 'messages' | 'inEnglish'>,
  spelledOut: Readonly<Record<string, string>> = {},
): ItemOf<'message'> | null {
  const sentence = words.messages[code];
  if (sentence === undefined) return null;
  const realm = values.realm ?? values.site;
  const parts = fill(sentence, { ...values, realm, ...spelledOut });
  return { kind: 'message', parts, ...langOf(sentence, words) };
}
