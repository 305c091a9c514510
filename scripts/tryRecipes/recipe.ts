/** A recipe of CONTRIBUTING.md as a script can carry it out. */
export interface Recipe {
  /** Its heading: `Add a language`. */
  title: string;
  /** Carried out in their order. */
  edits: readonly Edit[];
  /** Arguments of npm, run in the scratch copy one after the other: `['run', 'draw']`. */
  commands: readonly (readonly string[])[];
}

/**
 * A new file; a new file that is like another one, but for some words; or a passage that occurs once in a file and is
 * replaced.
 */
export type Edit =
  | { file: string; text: string }
  | { file: string; like: string; but: Readonly<Record<string, string>> }
  | { file: string; find: string; by: string };

/** Unit tests of these files or folders. `--no`: nothing is downloaded. */
export const vitest = (...paths: string[]): string[] => ['exec', '--no', '--', 'vitest', 'run', ...paths];

/** Adds lines above or below a passage that occurs once in the file. */
export const above = (file: string, find: string, added: string): Edit => ({
  file,
  find,
  by: `${added}\n${find}`,
});
export const below = (file: string, find: string, added: string): Edit => ({
  file,
  find,
  by: `${find}\n${added}`,
});

/** Adds an English text above another one, and its place to those that wait for the other languages. */
export const inEnglishAlone = (place: string, aboveLine: string, line: string): Edit[] => [
  above('src/copy/en/words.ts', aboveLine, line),
  below('src/copy/untranslated.ts', 'export const untranslated: readonly string[] = [', `  '${place}',`),
];
