import { browsers } from '../../wizard/browsers.js';
import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import type { ItemOf } from '../view.js';
import { fill, plain } from '../words/fill.js';

/** How to clear the browser that the visitor picked, else the one that they are using. */
export function presentInstructions(
  entry: EntryOf<'instructions'>,
  { words, browser: own }: PresenterOptions,
): ItemOf<'instructions'> {
  const browser = entry.browser ?? own;
  const { name, menu } = browsers[browser];
  return {
    kind: 'instructions',
    title:
      browser === 'other' ? words.instructionsForAny : plain(fill(words.instructionsFor, { browser: name })),
    steps: words.clear[menu],
  };
}
