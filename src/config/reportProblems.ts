import { redacted } from '../report/withoutSecrets.js';
import { allowedValues } from './allowedValues.js';
import { misspeltAttributes } from './misspeltAttributes.js';
import type { ConfigProblem } from './readConfig.js';

/** Characters of a value that are shown. */
const maxValueLength = 80;

/** A value as it may stand in a console: cut, and an address without name, password, query and fragment. */
function forDisplay({ name, value }: ConfigProblem): string {
  const path = value.replace(/[?#].*$/s, '');
  // A mail address, a selector and a colour are shown whole: they are what the owner looks for.
  const bare =
    name === 'target' || name.startsWith('--') ? value : name === 'contact-email' ? path : redacted(path);
  return JSON.stringify(bare.length > maxValueLength ? `${bare.slice(0, maxValueLength)}…` : bare);
}

/** One sentence of the console line. */
const sentence = (problem: ConfigProblem): string => {
  if (problem.unknown) return `${problem.name} ${problem.unknown}.`;
  const allowed = problem.allowed ?? allowedValues[problem.name] ?? 'another value';
  return `${problem.name}=${forDisplay(problem)} cannot be used; allowed: ${allowed}.`;
};

/** All problems in one line, a sentence each. */
export const problemLine = (problems: readonly ConfigProblem[]): string =>
  `[fix401] ${problems.map(sentence).join(' ')}`;

/** Warns the owner, in one console line, of what cannot be used. Silent when all is well. */
export function reportProblems(
  problems: readonly ConfigProblem[],
  log: (line: string) => void = console.warn,
): void {
  if (problems.length > 0) log(problemLine(problems));
}

/** The same for unknown names of attributes: those that are nearly a known one are reported. */
export const reportMisspelt = (names: readonly string[]): void => reportProblems(misspeltAttributes(names));
