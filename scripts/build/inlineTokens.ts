import { readFileSync } from 'node:fs';

const tokensFile = new URL('../../src/styles/tokens.css', import.meta.url);

/**
 * A sheet with each token that it uses replaced by its value in `src/styles/tokens.css`, for a sheet that applies
 * where no token is defined. Names that begin with `--fix401-` are the owner's and stay. Throws one sentence for a token that
 * does not exist.
 */
export function inlineTokens(sheet: string, tokens: string = readFileSync(tokensFile, 'utf8')): string {
  const values = new Map(
    [...tokens.matchAll(/^\s*(--(?!fix401-)[\w-]+):\s*(.*?);/gms)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return sheet.replaceAll(/var\((--(?!fix401-)[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`src/styles/tokens.css holds no token "${name}".`);
    return inlineTokens(value, tokens);
  });
}
