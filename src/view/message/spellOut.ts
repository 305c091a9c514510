import type { WizardContext } from '../../wizard/vocabulary.js';
import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import { durationIn } from '../words/durationIn.js';
import { privateWindow } from './privateWindow.js';

/** The values of a message that take words themselves: minutes, and how a private window is opened. */
export function spellOut(
  { code, values: { minutes } }: EntryOf<'message'>,
  { browser: picked }: Pick<WizardContext, 'browser'>,
  options: PresenterOptions,
): Record<string, string> {
  const { words, lang, browser } = options;
  // `Object.hasOwn` is not needed: a code from a tampered log gives no text, and then nothing is spelled out.
  const sentence: unknown = words.messages[code];
  const asksForKeys = typeof sentence === 'string' && sentence.includes('{keys}');
  return {
    // Only where it is asked for: a browser takes 20 ms to learn how a language joins lists (measured in Chromium).
    ...(asksForKeys && { keys: privateWindow(picked ?? browser, options) }),
    ...(minutes !== undefined && { minutes: durationIn(lang, minutes * 60) }),
  };
}
