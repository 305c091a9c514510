import { closest } from 'fastest-levenshtein';
import { isNearly, maxComparedLength } from './isNearly.js';

/**
 * Answers a key that no text has: by the key that is perhaps meant, else by the nearest of the same group, else by the
 * groups. Never throws.
 *
 * @param key as the owner wrote it: `messages.findings.signed-out`
 * @param known keys of all texts
 * @returns the rest of a sentence that begins with the key
 */
export function unknownText(key: string, known: readonly string[]): string {
  const meant =
    known.find((other) => isNearly(key, other)) ?? known.find((other) => other.endsWith(`.${key}`));
  if (meant !== undefined) return `is no key of a text; perhaps ${meant} is meant`;
  const group = key.split('.')[0] ?? '';
  const siblings = known.filter((other) => other.startsWith(`${group}.`));
  if (siblings.length > 0)
    return `is no key of a text; the nearest in ${group} is ${closest(key.slice(0, maxComparedLength), siblings)}`;
  const groups = new Set(known.map((other) => (other.includes('.') ? other.replace(/\..*/s, '.…') : other)));
  return `is no key of a text; allowed are ${[...groups].join(', ')}`;
}
