import { marksIn } from './marks.js';
import type { Marks } from './marks.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Wording } from '../words/wording.js';

/** Statuses whose names stand for each other: a 401 is often called "access denied". */
const refusals: readonly number[] = [401, 403, 407, 419, 440];

export const isRefusal = (status: number): boolean => refusals.includes(status);

/** A text as numbers are looked for in it: with its words by the places where they stand. */
export interface SearchedText {
  /** Folded. */
  text: string;
  marks: Marks;
  wordingsFrom: ReadonlyMap<number, readonly Wording[]>;
  wordingsTo: ReadonlyMap<number, readonly Wording[]>;
  /** Somewhere the text words a refusal. */
  wordsRefusal: boolean;
}

/** Takes time in proportion to the text and its wordings. Never throws. */
export const searchedText = (
  text: string,
  vocabularies: readonly Vocabulary[],
  wordings: readonly Wording[],
): SearchedText => ({
  text,
  marks: marksIn(text, vocabularies),
  wordingsFrom: byPlace(wordings, 'start'),
  wordingsTo: byPlace(wordings, 'end'),
  wordsRefusal: wordings.some(({ status }) => isRefusal(status)),
});

function byPlace(wordings: readonly Wording[], side: 'start' | 'end'): Map<number, Wording[]> {
  const places = new Map<number, Wording[]>();
  for (const wording of wordings) {
    const there = places.get(wording[side]);
    if (there) there.push(wording);
    else places.set(wording[side], [wording]);
  }
  return places;
}
