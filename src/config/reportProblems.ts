import { redacted } from '../report/withoutSecrets.js';
import type { AttributeName, ConfigProblem } from './readConfig.js';

/** Longest value that is shown, in characters. */
const longest = 80;

const address = 'an address that begins with http:// or https://, without a password in it';
const ownAddress = 'an address of the same origin as the page';

/** What an attribute may hold, in words for the owner. */
export const allowed: Record<AttributeName, string> = {
  mode: 'bubble, inline, dialog, page',
  launcher: 'auto, none',
  position: 'end, start',
  open: 'never, on-401, always',
  url: address,
  'url-param': 'the name of a query parameter that holds an address of the same origin as the page',
  status: 'a status from 400 to 599, or an IIS sub-code such as 401.2',
  method: 'get, post',
  'login-url': address,
  'signup-url': address,
  'reset-url': address,
  'home-url': address,
  'contact-url': address,
  'contact-email': 'a mail address such as webmaster@example.com',
  'contact-phone': 'a telephone number such as +49 30 123456',
  'return-param': 'the name of a query parameter such as returnUrl',
  'report-url': address,
  'clear-url': ownAddress,
  'check-url': ownAddress,
  public: 'present or absent',
  lang: 'a BCP 47 language tag such as en or pt-BR',
  theme: 'auto, light, dark',
  persist: 'session, none',
  config: 'the address of a JSON file of at most 64 kB',
};

/** A value as it may stand in a console: not too long, an address without name, password, query and fragment. */
function shown({ name, value }: ConfigProblem): string {
  const path = value.replace(/[?#].*$/s, '');
  // A mail address, a selector and a colour are shown whole: they are what the owner looks for.
  const bare =
    name === 'target' || name.startsWith('--') ? value : name === 'contact-email' ? path : redacted(path);
  return JSON.stringify(bare.length > longest ? `${bare.slice(0, longest)}…` : bare);
}

const allowedFor = ({ name, allowed: said }: ConfigProblem): string =>
  said ?? (allowed as Record<string, string>)[name] ?? 'another value';

/** All problems in one line, a sentence each. */
export const problemLine = (problems: readonly ConfigProblem[]): string =>
  `[fix401] ${problems
    .map((problem) => `${problem.name}=${shown(problem)} cannot be used; allowed: ${allowedFor(problem)}.`)
    .join(' ')}`;

/** Tells the owner, in one console line, what cannot be used. Silent when all is well. */
export function reportProblems(
  problems: readonly ConfigProblem[],
  log: (line: string) => void = console.warn,
): void {
  if (problems.length > 0) log(problemLine(problems));
}
