import { en, enLater } from '../../src/copy/en.js';
import { createLater } from '../../src/view/later.js';
import type { Surroundings } from '../../src/view/present.js';

/** All English sentences and answers, those of the beginning and those that come later. */
export const english = {
  ...en,
  ...enLater,
  messages: { ...en.messages, ...enLater.messages },
  choices: { ...en.choices, ...enLater.choices },
  busy: { ...en.busy, ...enLater.busy },
};

/** What stands beside the machine when all words are there. */
export const inEnglish = (more: Partial<Surroundings> = {}): Surroundings => ({
  copy: en,
  later: createLater({ later: enLater, lang: 'en', browser: 'firefox' }),
  canGoBack: false,
  takenBack: null,
  seenAtMs: Date.UTC(2026, 10, 24),
  ...more,
});
