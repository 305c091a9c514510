import { distance } from 'fastest-levenshtein';

/** Characters of a name that are compared: no attribute and no key of a text is longer. */
export const maxComparedLength = 80;

/**
 * A misspelt name differs from the known one by a letter, or by two that are swapped or doubled. Short names allow one.
 * Never throws.
 */
export const isNearly = (name: string, known: string): boolean =>
  name.length <= maxComparedLength && distance(name, known) <= (known.length > 4 ? 2 : 1);
