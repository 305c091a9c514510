/** A recipe of CONTRIBUTING.md as a script can carry it out. */
export interface Recipe {
  /** Its heading: `Add a language`. */
  title: string;
  /** Carried out in their order. */
  edits: readonly Edit[];
  /** Arguments of npm, run in the scratch copy one after the other: `['run', 'draw']`. */
  commands: readonly (readonly string[])[];
}

/** A new file, or a passage that stands once in a file and is replaced. */
export type Edit = { file: string; text: string } | { file: string; find: string; by: string };

/** Unit tests of these files or folders. `--no`: nothing is downloaded. */
export const vitest = (...paths: string[]): string[] => ['exec', '--no', '--', 'vitest', 'run', ...paths];

/** Adds a line below one that stands once in the file. Both without the line break. */
export const below = (file: string, line: string, added: string): Edit => ({
  file,
  find: `${line}\n`,
  by: `${line}\n${added}\n`,
});
