import { redacted } from '../report/withoutSecrets.js';
import { allowedValues } from './allowedValues.js';
import { misspeltAttributes } from './unknownNames/misspeltAttributes.js';
import type { ConfigProblem } from './readConfig.js';

/** Characters of a value that are shown. */
const maxValueLength = 80;

/** A value as the console shows it: cut off, and an address without user name, password, query and fragment. */
function forDisplay({ name, value }: ConfigProblem): string {
  const path = value.replace(/[?#].*$/s, '');
  // A mail address, a selector and a colour are shown whole: the owner searches for them.
  const bare =
    name === 'target' || name.startsWith('--') ? value : name === 'contact-email' ? path : redacted(path);
  return JSON.stringify(bare.length > maxValueLength ? `${bare.slice(0, maxValueLength)}…` : bare);
}

/** The sentence about one problem. */
const sentence = (problem: ConfigProblem): string => {
  if (problem.unknown) return `${problem.name} ${problem.unknown}.`;
  const allowed = problem.allowed ?? allowedValues[problem.name] ?? 'another value';
  return `${problem.name}=${forDisplay(problem)} cannot be used; allowed: ${allowed}.`;
};

/** All problems in one line, a sentence each. */
export const problemLine = (problems: readonly ConfigProblem[]): string =>
  `[fix401] ${problems.map(sentence).join(' ')}`;

/** Writes one console line about all problems; none where there are no problems. */
export function reportProblems(
  problems: readonly ConfigProblem[],
  log: (line: string) => void = console.warn,
): void {
  if (problems.length > 0) log(problemLine(problems));
}

/** Writes one console line about those unknown attributes that are probably misspelt. */
export const reportMisspelt = (names: readonly string[]): void => reportProblems(misspeltAttributes(names));
