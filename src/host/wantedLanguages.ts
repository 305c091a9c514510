/** Languages that the visitor reads: what the owner says, what the page says, what the browser says. */
export const wantedLanguages = (lang: string | null): string[] =>
  [lang ?? '', document.documentElement.lang, ...navigator.languages].filter(Boolean);
