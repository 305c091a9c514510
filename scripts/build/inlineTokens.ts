import { readFileSync } from 'node:fs';

/** The values of all tokens: those of the first message, and those of single components. */
const readTokens = (): string =>
  ['tokens', 'componentTokens']
    .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
    .join('');

/**
 * A sheet with each token that it uses replaced by its value in the sheets of tokens, for a sheet that applies where
 * no token is defined. Names that begin with `--fix401-` are the owner's and stay. Throws one sentence for a token that
 * does not exist.
 */
export function inlineTokens(sheet: string, tokens: string = readTokens()): string {
  const values = new Map(
    [...tokens.matchAll(/^\s*(--(?!fix401-)[\w-]+):\s*(.*?);/gms)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return sheet.replaceAll(/var\((--(?!fix401-)[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`No sheet of tokens in src/styles holds "${name}".`);
    return inlineTokens(value, tokens);
  });
}
