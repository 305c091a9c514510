import { distance } from 'fastest-levenshtein';
import { attributeNames } from './attributes.js';
import type { ConfigProblem } from './readConfig.js';
import { scriptAttributes } from './unknownAttributes.js';

/** Characters of a name that are compared: no attribute of the wizard is longer. */
const maxNameLength = 40;

/** Letters by which a misspelt name may differ: one, or two that are swapped or doubled. Short names allow one. */
const maxDistance = (name: string): number => (name.length > 4 ? 2 : 1);

/**
 * A problem for each unknown name that is nearly an attribute's. Other unknown names are the owner's own affair.
 * Never throws.
 */
export function misspeltAttributes(names: readonly string[]): ConfigProblem[] {
  return names.flatMap((name) => {
    const meant = [...attributeNames, ...scriptAttributes].find(
      (known) => name.length <= maxNameLength && distance(name, known) <= maxDistance(known),
    );
    return meant ? [{ name, value: '', meant }] : [];
  });
}
