import { percentDecoded } from './percentDecoded.js';

/** Most characters that are removed. */
const maxRemoved = 40;

/** Removes characters from the end of a path, percent-encoded or not, while they are unwanted. Never throws. */
export function withoutEnd(path: string, isUnwanted: (character: string, path: string) => boolean): string {
  let rest = path;
  for (let removed = 0; removed < maxRemoved; removed += 1) {
    const { character, length } = lastOf(rest);
    if (!isUnwanted(character, rest)) break;
    rest = rest.slice(0, -length);
  }
  return rest;
}

/** The last character of a path, and its length there: one character is up to four percent-encoded bytes. */
function lastOf(path: string): { character: string; length: number } {
  const bytes = /(?:%[\da-f]{2})+$/i.exec(path.slice(-12))?.[0] ?? '';
  for (let length = 3; length <= bytes.length; length += 3) {
    const character = percentDecoded(path.slice(-length));
    if (character) return { character, length };
  }
  return { character: path.slice(-1), length: 1 };
}
