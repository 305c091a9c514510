import type { WizardContext } from '../../wizard/wizardContext.js';
import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import { durationIn } from '../words/durationIn.js';
import { privateWindow } from './privateWindow.js';
import { reloadByHand } from './reloadByHand.js';

/** Values of a message that are words themselves: minutes, and ways to load a page again or open a private window. */
export function spellOut(
  { code, values: { minutes } }: EntryOf<'message'>,
  { browser: picked }: Pick<WizardContext, 'browser'>,
  options: PresenterOptions,
): Record<string, string> {
  const { words, lang, browser } = options;
  // No `Object.hasOwn`: the code of a tampered log gives something other than a string, and nothing is spelled out.
  const sentence: unknown = words.messages[code];
  const asksFor = (name: string) => typeof sentence === 'string' && sentence.includes(`{${name}}`);
  return {
    // Only where the sentence needs it: the first `Intl.ListFormat` of a language takes 20 ms (measured in Chromium).
    ...(asksFor('keys') && { keys: privateWindow(picked ?? browser, options) }),
    ...(asksFor('reload') && { reload: reloadByHand(picked ?? browser, options) }),
    ...(minutes !== undefined && { minutes: durationIn(lang, minutes * 60) }),
  };
}
