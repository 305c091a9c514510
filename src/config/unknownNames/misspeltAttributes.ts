import { attributeNames } from '../attributes.js';
import { isNearly } from './isNearly.js';
import type { ConfigProblem } from '../readConfig.js';
import { scriptAttributes } from './unknownAttributes.js';

/**
 * A problem for each unknown name that is nearly an attribute's. Other unknown names are the owner's own affair.
 * Never throws.
 */
export function misspeltAttributes(names: readonly string[]): ConfigProblem[] {
  return names.flatMap((name) => {
    const meant = [...attributeNames, ...scriptAttributes].find((known) => isNearly(name, known));
    return meant ? [{ name, value: '', unknown: `is no attribute; perhaps ${meant} is meant` }] : [];
  });
}
