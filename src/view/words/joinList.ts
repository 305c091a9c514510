/** Several texts as one, joined in the way of the language (BCP 47): all of them, or any one. */
export const joinList = (all: readonly string[], lang: string, type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(lang, { type }).format(all);
