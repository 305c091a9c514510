import { browsers } from '../../wizard/browsers.js';
import type { Browser } from '../../wizard/browsers.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { fill, plain } from '../words/fill.js';
import { joinList } from '../words/joinList.js';

/** Ways to open a private window: the browser's own name for it, and keys; where there are neither, the menu. */
export function privateWindow(
  browser: Browser,
  { words, lang, controls }: Omit<PresenterOptions, 'browser'>,
): string {
  if (controls !== 'keys') return words.privateMenu;
  const names: Partial<Record<Browser, string>> = words.privateWindow;
  const name = names[browser];
  const keys = browsers[browser].privateKeys.map((all) =>
    all.replace(/Ctrl|Shift/g, (key) => words.keyNames[key as 'Ctrl' | 'Shift']),
  );
  const ways = [...(name ? [plain(fill(words.quoted, { value: name }))] : []), ...keys];
  return joinList(ways, lang, 'disjunction') || words.privateMenu;
}
