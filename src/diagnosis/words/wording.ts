import { namedSpansOf, pairsOf, spansOf } from './span.js';
import type { Span } from './span.js';
import type { Vocabulary } from './vocabulary.js';

/** Meaning of a wording beside its status: a sign-in that is over, or one that was refused. */
export type Told = 'expired' | 'refused' | null;

/** A place where the text words a status. */
export interface Wording extends Span {
  status: number;
  told: Told;
  /** It is the bare name of a status, which counts beside its number or by itself only. */
  isName: boolean;
}

/** How far two words may stand from each other, in characters. A session may have a name between the two. */
const near = 25;
const far = 60;

const wordingsAt = (spans: readonly Span[], status: number, told: Told = null): Wording[] =>
  spans.map(({ start, end }) => ({ start, end, status, told, isName: false }));

/** All that a text words in one language; `text` is folded. Takes time in proportion to it. Never throws. */
export function wordingsIn(text: string, { wording, reasons }: Vocabulary): Wording[] {
  const at = (field: Parameters<typeof wording>[0]) => spansOf(wording(field), text);
  /** The second is looked for only where the first is: most texts have neither. */
  const both = (ones: readonly Span[], other: Parameters<typeof wording>[0], reach: number) =>
    ones.length > 0 ? pairsOf(text, ones, at(other), reach) : [];
  const [signIn, session] = [at('signIn'), at('session')];
  return [
    ...namesIn(text, reasons),
    ...wordingsAt(at('unauthorized'), 401),
    ...wordingsAt(both(signIn, 'required', near), 401),
    ...wordingsAt(both(signIn, 'failed', near), 401),
    ...wordingsAt(at('signedOut'), 401, 'expired'),
    ...wordingsAt(both(session, 'expired', far), 401, 'expired'),
    ...wordingsAt(both(session, 'wrong', near), 401),
    ...wordingsAt(both(at('credentials'), 'wrong', far), 401, 'refused'),
    ...wordingsAt(at('forbidden'), 403),
    ...wordingsAt(both(at('access'), 'denied', near), 403),
    ...wordingsAt(both(at('page'), 'missing', near), 404),
    ...wordingsAt(at('tooMany'), 429),
    ...wordingsAt(at('faults'), 500),
  ];
}

const namesIn = (text: string, { pattern, names }: Vocabulary['reasons']): Wording[] =>
  namedSpansOf(pattern, names, text).map(({ start, end, name }) => ({
    start,
    end,
    status: Number(name.slice('status'.length)),
    told: null,
    isName: true,
  }));

/** Without those that stand inside of a longer one: "proxy authentication required" says nothing of a 401. */
export function withoutInner(wordings: readonly Wording[]): Wording[] {
  const sorted = wordings.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let reach = -1;
  return sorted.filter(({ end }) => {
    const isInner = end <= reach;
    reach = Math.max(reach, end);
    return !isInner;
  });
}

/** Characters around the name of a status that stands by itself. */
const edge = /^[\s"'“”„«»:;.|()[\]{}<>–—!,=。、！？،؛؟।-]*$/;

/** True when nothing but punctuation stands between this place and the ends of its clause. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const before = /[^\s]?[^\S\n]*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const behind = /^[^\S\n]*[^\s]?/.exec(text.slice(end, end + 8))?.[0] ?? '';
  return edge.test(before) && edge.test(behind);
}
