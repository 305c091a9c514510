import type { AttributeName, ConfigProblem } from './readConfig.js';

/** Longest value that is shown, in characters. */
const longest = 80;

const address = 'an address that begins with http:// or https://, without a password in it';

/** What an attribute may hold, in words for the owner. */
const allowed: Record<AttributeName, string> = {
  mode: 'bubble, inline',
  open: 'never, on-401, always',
  url: address,
  status: 'a status from 400 to 599, or an IIS sub-code such as 401.2',
  'login-url': address,
  'contact-email': 'a mail address such as webmaster@example.com',
  public: 'present or absent',
  lang: 'a BCP 47 language tag such as en or pt-BR',
  theme: 'auto, light, dark',
};

/** A value as it may stand in a console: not too long, an address without name, password, query and fragment. */
function shown(value: string): string {
  const bare = value.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
  return JSON.stringify(bare.length > longest ? `${bare.slice(0, longest)}…` : bare);
}

/** All problems in one line, a sentence each. */
export const problemLine = (problems: readonly ConfigProblem[]): string =>
  `[fix401] ${problems
    .map(({ name, value }) => `${name}=${shown(value)} cannot be used; allowed: ${allowed[name]}.`)
    .join(' ')}`;

/** Tells the owner, in one console line, what cannot be used. Silent when all is well. */
export function reportProblems(
  problems: readonly ConfigProblem[],
  log: (line: string) => void = console.warn,
): void {
  if (problems.length > 0) log(problemLine(problems));
}
