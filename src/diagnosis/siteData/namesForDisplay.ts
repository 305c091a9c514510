const maxNameLength = 60;
const maxNames = 20;

/** Names that are fit to be shown, and how many there are besides. */
export interface NamesForDisplay {
  /** At most 20, each at most 60 characters, none empty, none twice. */
  names: string[];
  /** Names beyond the first 20, names without a visible character, and names that are alike once they are cut. */
  more: number;
}

/** Cuts names to what can be shown. Control characters and direction marks become blanks. Never throws. */
export function namesForDisplay(all: readonly string[]): NamesForDisplay {
  const distinct = new Set(all);
  const cut = [...distinct].map((name) =>
    name
      .slice(0, maxNameLength)
      .replace(/\p{C}+/gu, ' ')
      .trim(),
  );
  const names = [...new Set(cut)].filter((name) => name !== '').slice(0, maxNames);
  return { names, more: distinct.size - names.length };
}
