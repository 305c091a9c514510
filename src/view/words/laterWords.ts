import type { LaterCopy } from '../../copy/copy.js';
import { browsers } from '../../wizard/browsers.js';
import type { Browser } from '../../wizard/browsers.js';
import type { Result, StoredData, Verdict } from '../../wizard/contracts.js';
import { fill, plain } from './fill.js';
import type { Part } from './fill.js';

/** The words that come after the first message, with what they are put to use for. */
export interface LaterWords {
  copy: LaterCopy;
  /** BCP 47. */
  lang: string;
  /** The browser that the visitor is using. */
  own: Browser;
}

/** What a step led to: with the status that came, and in words of its own where none came. */
export function verdictSentence(
  { result, status }: Pick<Verdict, 'result' | 'status'>,
  copy: LaterCopy,
): Part[] {
  const withoutStatus: Partial<Record<Result, string>> = status === null ? copy.verdictsWithoutStatus : {};
  return fill(withoutStatus[result] ?? copy.verdicts[result], { status: status ?? undefined });
}

/** Several as one text, joined as the language does it: all of them, or any one. */
export const listed = (all: readonly string[], lang: string, type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(lang, { type }).format(all);

/** What opens a private window, each way of it: the browser's own name for it, and keys. */
export function privateWays(browser: Browser, { copy, lang }: LaterWords): string {
  const named: Partial<Record<Browser, string>> = copy.privateWindow;
  const name = named[browser];
  const keys = browsers[browser].privateKeys.map((all) =>
    all.replace(/Ctrl|Shift/g, (key) => copy.keyNames[key as 'Ctrl' | 'Shift']),
  );
  const ways = [...(name ? [plain(fill(copy.quoted, { value: name }))] : []), ...keys];
  return listed(ways, lang, 'disjunction') || copy.privateMenu;
}

/** What is kept of one kind, as a list: the names, and how many there are beside them. */
export function namesOf({ names, more }: StoredData, { copy, lang }: LaterWords): string {
  const form = copy.more[new Intl.PluralRules(lang).select(more)] ?? copy.more.other;
  const count = new Intl.NumberFormat(lang).format(more);
  const cut = more > 0 ? [plain(fill(form, { count }))] : [];
  return listed([...names, ...cut], lang, 'conjunction');
}
