import type { ConfigProblem } from './config.js';

/** Longest value that is shown, in characters. */
const longest = 80;

const shown = (value: string): string =>
  JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);

/** All problems in one sentence each, in one line; an address's query stays out of the console. */
export const problemLine = (problems: readonly ConfigProblem[]): string =>
  `[fix401] ${problems
    .map(
      ({ name, value, allowed }) =>
        `${name}=${shown(value.replace(/[?#].*$/s, ''))} cannot be used; allowed: ${allowed}.`,
    )
    .join(' ')}`;

/** Tells the owner, in one console line, what cannot be used. Silent when all is well. */
export function reportProblems(
  problems: readonly ConfigProblem[],
  log: (line: string) => void = console.warn,
): void {
  if (problems.length > 0) log(problemLine(problems));
}
