import type { LaterCopy } from '../copy/copy.js';
import type { Browser } from '../wizard/browsers.js';
import type { StoredData } from '../wizard/contracts.js';
import { fill, plain } from './fill.js';

/** The words that come after the first message, with what they are put to use for. */
export interface LaterWords {
  copy: LaterCopy;
  /** BCP 47. */
  lang: string;
  /** The browser that the visitor is using. */
  own: Browser;
}

/** What is kept of one kind, as a list: the names, and how many there are beside them. */
export function namesOf({ names, more }: StoredData, { copy, lang }: LaterWords): string {
  const form = copy.more[new Intl.PluralRules(lang).select(more)] ?? copy.more.other;
  const count = new Intl.NumberFormat(lang).format(more);
  const cut = more > 0 ? [plain(fill(form, { count }))] : [];
  // What stands between the first of three: the `unit` kind joins with nothing in Chinese.
  const [, between] = new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(['a', 'b', 'c']);
  return [...names, ...cut].join(between?.value ?? ', ');
}
