import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import { browserName } from '../words/browserName.js';
import { joinList } from '../words/joinList.js';

/** An answer that was ticked or picked, in words; undefined for the others. */
export function answerText(
  { ticked, browser }: EntryOf<'answer'>,
  { words, lang }: PresenterOptions,
): string | undefined {
  if (ticked && ticked.length > 0) {
    const names = ticked.map((kind) => words.dataKinds[kind]);
    return joinList(names, lang, 'conjunction');
  }
  return browser && browserName(browser, words);
}
