import { cookieNames } from './cookieNames.js';
import { namesForDisplay } from './namesForDisplay.js';

/**
 * Names that occur more than once in `document.cookie`, cut for display: the server may read one of the two while the
 * site has renewed the other. Never throws.
 */
export function visibleDoubles(cookie: string): string[] {
  const seen = new Set<string>();
  const doubles = cookieNames(cookie).filter((name) => seen.has(name) || !seen.add(name));
  return namesForDisplay(doubles).names;
}
