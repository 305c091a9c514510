/**
 * Sentences that exist only in English, by their key: `messages.finding.signed-out`. The other languages show them in
 * English until they are translated. Empty in every release.
 */
export const untranslated: readonly string[] = [];
