/** Several texts as one, joined by the rules of the language (BCP 47), as “a, b and c” or “a, b or c”. */
export const joinList = (all: readonly string[], lang: string, type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(lang, { type }).format(all);
