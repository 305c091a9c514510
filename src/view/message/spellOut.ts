import type { WizardContext } from '../../wizard/wizardContext.js';
import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import { durationIn } from '../words/durationIn.js';
import { privateWindow } from './privateWindow.js';

/** Values of a message that are words themselves: minutes, and ways to open a private window. */
export function spellOut(
  { code, values: { minutes } }: EntryOf<'message'>,
  { browser: picked }: Pick<WizardContext, 'browser'>,
  options: PresenterOptions,
): Record<string, string> {
  const { words, lang, browser } = options;
  // No `Object.hasOwn`: the code of a tampered log gives something other than a string, and nothing is spelled out.
  const sentence: unknown = words.messages[code];
  const asksForKeys = typeof sentence === 'string' && sentence.includes('{keys}');
  return {
    // Only where the sentence needs it: the first `Intl.ListFormat` of a language takes 20 ms (measured in Chromium).
    ...(asksForKeys && { keys: privateWindow(picked ?? browser, options) }),
    ...(minutes !== undefined && { minutes: durationIn(lang, minutes * 60) }),
  };
}
