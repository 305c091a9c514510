import { en, enLater } from '../../../src/copy/en.js';

/** All English words, the early and the late ones: what a visitor reads. */
export const words = {
  ...en,
  ...enLater,
  busy: { ...en.busy, ...enLater.busy },
  messages: { ...en.messages, ...enLater.messages },
  choices: { ...en.choices, ...enLater.choices },
};
