import type { PickedWords } from '../copy/english.js';
import type { Texts } from './config.js';
import type { ConfigProblem } from './readConfig.js';

/** Words in groups, such as `messages`, and single ones. */
type Words = Record<string, unknown>;

/**
 * The same words with the owner's own in their place, by their key: `title`, `messages.finding.signed-out`,
 * `choices.signIn.open`. Keys that there are not are told once all words are there. Never throws.
 */
export function withTexts(
  words: PickedWords,
  texts: Texts,
  tell: (problems: ConfigProblem[]) => void,
): PickedWords {
  const left = new Set(Object.keys(texts));
  const put = <T extends object>(copy: T): T => {
    const result: Words = { ...(copy as Words) };
    for (const [key, text] of Object.entries(texts)) {
      const [group = '', ...rest] = key.split('.');
      const name = rest.join('.');
      const inner = result[group];
      if (typeof inner === 'string' && name === '') result[group] = text;
      else if (isGroup(inner) && typeof inner[name] === 'string') result[group] = { ...inner, [name]: text };
      else continue;
      left.delete(key);
    }
    return result as T;
  };
  return {
    ...words,
    copy: put(words.copy),
    loadDeferredWords: async () => {
      const later = put(await words.loadDeferredWords());
      const allowed = 'a key of the words in src/copy/words.ts, such as messages.finding.signed-out';
      const problems = [...left].map((key) => ({
        name: `config.texts.${key}`,
        value: texts[key] ?? '',
        allowed,
      }));
      left.clear();
      if (problems.length > 0) tell(problems);
      return later;
    },
  };
}

const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null;
