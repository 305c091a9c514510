import { namedSpansOf, spansOf } from '../words/span.js';
import type { Span } from '../words/span.js';
import { roles } from '../words/vocabulary.js';
import type { Role, Vocabulary } from '../words/vocabulary.js';

/** A word that stands beside numbers. */
export interface Mark extends Span {
  role: Role;
}

/** All of them in a text, to be found from either end. Of several at one place, the one that says most. */
export interface Marks {
  endingAt: ReadonlyMap<number, Mark>;
  startingAt: ReadonlyMap<number, Mark>;
}

/** Protocols and names of fields, which are the same in all languages: `HTTP/1.1 401`, `"statusCode":401`. */
const fields =
  /(?<![a-z\d])(?:https?(?:\/\d(?:\.\d)?)?|(?:[a-z]{2,12}[_-]?)?(?:status|err(?:or|no)?|response)(?:[_-]?(?:code|number|no|type))?)(?![a-z\d])/g;

/** The words beside numbers in folded text, in any of the languages. Takes time in proportion to it. Never throws. */
export function marksIn(text: string, vocabularies: readonly Vocabulary[]): Marks {
  const ofLanguages = vocabularies.flatMap(({ marks }) => namedSpansOf(marks, roles, text));
  const all: Mark[] = [
    ...spansOf(fields, text).map((span) => ({ ...span, role: 'status' }) as const),
    ...ofLanguages.map(({ name: role, ...span }) => ({ ...span, role })),
  ];
  // The last at a place stays.
  const sorted = all.toSorted(
    (one, other) =>
      roles.indexOf(other.role) - roles.indexOf(one.role) || one.end - one.start - (other.end - other.start),
  );
  return {
    endingAt: new Map(sorted.map((mark) => [mark.end, mark])),
    startingAt: new Map(sorted.map((mark) => [mark.start, mark])),
  };
}
