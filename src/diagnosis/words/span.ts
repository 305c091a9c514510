import { sentenceEnds } from './compileWords.js';

/** A piece of a text: where it begins, and where it has ended. */
export interface Span {
  start: number;
  end: number;
}

/** A piece that a pattern with named groups found, and which of its groups. */
export interface NamedSpan<Name extends string> extends Span {
  name: Name;
}

const ends = new RegExp(`[${sentenceEnds}]`);

/** Every place where a global pattern is found, in the order of the text. Never throws. */
export const spansOf = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** The same for a pattern of groups with these names. */
export const namedSpansOf = <Name extends string>(
  pattern: RegExp,
  names: readonly Name[],
  text: string,
): NamedSpan<Name>[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ index, groups, 0: { length } }) => {
    const name = names.find((one) => groups?.[one] !== undefined);
    return name === undefined ? [] : [{ start: index, end: index + length, name }];
  });

/**
 * The places where one of each stands in one sentence, at most `reach` characters apart, in either order. Both lists
 * are in the order of the text. Takes time in proportion to their length. Never throws.
 */
export function pairsOf(text: string, ones: readonly Span[], others: readonly Span[], reach: number): Span[] {
  const pairs: Span[] = [];
  let next = 0;
  for (const one of ones) {
    while ((others[next]?.start ?? text.length) < one.end) next += 1;
    for (const other of others.slice(Math.max(0, next - 2), next + 1)) {
      const [first, last] = one.start < other.start ? [one, other] : [other, one];
      const between = text.slice(first.end, last.start);
      const isApart = first.end <= last.start && last.start - first.end <= reach;
      if (isApart && !ends.test(between)) pairs.push({ start: first.start, end: last.end });
    }
  }
  return pairs;
}
