import type { StoredData } from '../../wizard/contracts.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { fill, plain } from '../words/fill.js';
import { joinList } from '../words/joinList.js';

/** The names of stored data of one kind as a list, with the number of those that are left out. */
export function storedNames(
  { names, more }: Pick<StoredData, 'names' | 'more'>,
  { words, lang }: PresenterOptions,
): string {
  const form = words.more[new Intl.PluralRules(lang).select(more)] ?? words.more.other;
  const count = new Intl.NumberFormat(lang).format(more);
  const leftOut = more > 0 ? [plain(fill(form, { count }))] : [];
  return joinList([...names, ...leftOut], lang, 'conjunction');
}
