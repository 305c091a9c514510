import type { PickedWords } from '../copy/english.js';
import type { Texts } from './config.js';
import type { ConfigProblem } from './readConfig.js';
import { unknownText } from './unknownNames/unknownText.js';

/** Unknown keys that are reported. */
const maxReported = 20;

/** Texts by their key, and groups of texts such as `messages`. */
type TextGroups = Record<string, unknown>;

/**
 * The same words with the owner's own in their place, by their key: `title`, `messages.finding.signed-out`,
 * `choices.signIn.open`. Unknown keys are reported once all words are loaded. Never throws.
 */
export function withTexts(
  words: PickedWords,
  texts: Texts,
  report: (problems: ConfigProblem[]) => void,
): PickedWords {
  const unknown = new Set(Object.keys(texts));
  const replaceIn = <T extends object>(given: T): T => {
    const known = new Set(keysOf(given));
    const result: TextGroups = { ...(given as TextGroups) };
    for (const [key, text] of Object.entries(texts)) {
      if (!known.has(key)) continue;
      unknown.delete(key);
      const [group, name] = partsOf(key);
      result[group] = name === null ? text : { ...(result[group] as object), [name]: text };
    }
    return result as T;
  };
  return {
    ...words,
    copy: replaceIn(words.copy),
    loadDeferredWords: async () => {
      const deferred = await words.loadDeferredWords();
      const replaced = replaceIn(deferred);
      const known = [...new Set([...keysOf(words.copy), ...keysOf(deferred)])];
      const problems = [...unknown].slice(0, maxReported).map((key) => ({
        name: `config.texts.${key}`.slice(0, 120),
        value: texts[key] ?? '',
        unknown: unknownText(key, known),
      }));
      unknown.clear();
      if (problems.length > 0) report(problems);
      return replaced;
    },
  };
}

/** `messages.finding.signed-out` → `messages` and `finding.signed-out`; `title` → `title` and null. */
function partsOf(key: string): [group: string, name: string | null] {
  const at = key.indexOf('.');
  return at < 0 ? [key, null] : [key.slice(0, at), key.slice(at + 1)];
}

/** The keys of all texts among these words. Lists, and groups within a group, have none. */
const keysOf = (words: object): string[] =>
  Object.entries(words as TextGroups).flatMap(([group, inner]) => {
    if (typeof inner === 'string') return [group];
    if (typeof inner !== 'object' || inner === null) return [];
    return Object.entries(inner as TextGroups)
      .filter(([, text]) => typeof text === 'string')
      .map(([name]) => `${group}.${name}`);
  });
