/** A piece of a sentence: words, or a value that is set apart (an address, a code) and kept in its own direction. */
export type Part = string | { value: string; kind: 'address' | 'code' | 'name' };

const kinds: Readonly<Record<string, 'address' | 'code' | 'name'>> = {
  address: 'address',
  email: 'address',
  suggestion: 'address',
  phone: 'address',
  site: 'address',
  status: 'code',
  realm: 'name',
  app: 'name',
  cookie: 'code',
};

/**
 * Puts values into a sentence: `{address}` becomes a part of its own, so that nothing from a server or a visitor is
 * ever taken for words or markup. A name without a value is left out. Never throws.
 */
export function fill(
  sentence: string,
  values: Readonly<Record<string, string | number | undefined>>,
): Part[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((piece, at): Part => {
      if (at % 2 === 0) return piece;
      const value = String(values[piece] ?? '');
      const kind = kinds[piece];
      return kind && value ? { value, kind } : value;
    })
    .filter((part) => part !== '');
}

/** The same as one string, for labels. */
export const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.value)).join('');
