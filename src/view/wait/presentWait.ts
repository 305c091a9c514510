import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import type { ItemOf } from '../view.js';
import { durationIn } from '../words/durationIn.js';
import { fill, plain } from '../words/fill.js';

/** A time to wait. */
export const presentWait = (
  { untilMs }: EntryOf<'wait'>,
  { words, lang }: PresenterOptions,
): ItemOf<'wait'> => ({
  kind: 'wait',
  untilMs,
  label: (seconds) => plain(fill(words.countdown, { time: durationIn(lang, seconds) })),
});
