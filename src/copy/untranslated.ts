/**
 * Sentences that stand in English alone, by their place in the copy. They wait for the other languages, which show them
 * in English until then. Empty in every release.
 */
export const untranslated: readonly string[] = [];
