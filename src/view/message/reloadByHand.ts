import type { Browser } from '../../wizard/browsers.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { browserName } from '../words/browserName.js';
import { fill, plain } from '../words/fill.js';

/** How the visitor loads a page again: by keys, or where there are none, by the menu of the browser. */
export function reloadByHand(
  browser: Browser,
  { words, controls }: Pick<PresenterOptions, 'words' | 'controls'>,
): string {
  const { keys, menu, anyMenu, reopening } = words.reloadBy;
  if (controls === 'keys') return keys;
  if (controls === 'none') return reopening;
  return browser === 'other' ? anyMenu : plain(fill(menu, { browser: browserName(browser, words) }));
}
