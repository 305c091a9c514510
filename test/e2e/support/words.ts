import { deferred as enDeferred, opening as en } from '../../../src/copy/en/words.js';

/** All English words, the early and the late ones: what a visitor reads. */
export const words = {
  ...en,
  ...enDeferred,
  busy: { ...en.busy, ...enDeferred.busy },
  messages: { ...en.messages, ...enDeferred.messages },
  choices: { ...en.choices, ...enDeferred.choices },
};
