import type { LaterCopy, Translation } from './copy.js';

/** A translation with the English sentence wherever it has none. Never throws. */
export const withEnglish = (later: Translation, english: LaterCopy): LaterCopy => ({
  ...later,
  messages: { ...english.messages, ...later.messages },
  choices: { ...english.choices, ...later.choices },
  facts: { ...english.facts, ...later.facts },
  factValues: { ...english.factValues, ...later.factValues },
});
