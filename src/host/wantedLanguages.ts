/** Languages that the visitor reads, the best first: by the owner, by the page, by the browser. */
export const wantedLanguages = (lang: string | null): string[] =>
  [lang ?? '', document.documentElement.lang, ...navigator.languages].filter(Boolean);
