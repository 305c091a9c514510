import { startDeadline } from '../diagnosis/probe/deadline.js';
import { readBeginning } from '../diagnosis/probe/readBeginning.js';
import { steps } from '../wizard/contracts.js';
import type { Config } from './config.js';
import { attributeNames, keyOf, readers } from './readConfig.js';
import type { ConfigProblem } from './readConfig.js';
import { allowed } from './reportProblems.js';

/** Longest time for the file, in milliseconds: the first message waits for it. */
const timeoutMs = 4000;

/** Most bytes of the file: the texts of one language have 30 kB. */
const mostBytes = 65_536;

/** Most problems that are told of one file. */
const mostProblems = 20;

/** What a file may hold. */
export type FileConfig = Partial<Pick<Config, (typeof names)[number] | 'steps' | 'texts'>>;

/** The attributes that may stand in the file, by their name in it. */
const names = [
  ...(['loginUrl', 'signupUrl', 'resetUrl', 'homeUrl', 'returnParam', 'contactEmail', 'contactUrl'] as const),
  ...(['contactPhone', 'reportUrl', 'clearUrl', 'checkUrl', 'theme'] as const),
];

const anObject = `an object with any of ${[...names, 'steps', 'texts'].join(', ')}`;
const aText = 'texts of up to 500 characters by their key, such as {"title": "Help"}';
const aStep = steps.join(', ');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What could be used of a file, and what could not. */
interface Loaded {
  config: FileConfig;
  problems: ConfigProblem[];
}

/**
 * Reads the owner's JSON file. What cannot be used is left out, and becomes a problem with its path; a file that is
 * missing, is no JSON, or is too long becomes one problem. Never throws, never rejects, ends at its deadline.
 *
 * @param address of the file; of the page's own origin, or of one that the owner named by it
 * @param base address that relative addresses in the file are resolved against: the page's
 */
export async function loadConfig(
  address: string,
  base: string,
  { fetch }: { fetch: typeof globalThis.fetch },
  signal: AbortSignal,
): Promise<Loaded> {
  const deadline = startDeadline(signal, timeoutMs);
  try {
    // Taken out of its object: browsers refuse to run `fetch` as a method of anything but the window.
    const response = await fetch(address, { credentials: 'omit', signal: deadline.signal });
    if (!response.ok) return unusable(address, `a file that answers 2xx, not ${response.status}`);
    const bytes = await readBeginning(response, mostBytes + 1, deadline.signal);
    if (bytes.length > mostBytes) return unusable(address);
    return checked(JSON.parse(new TextDecoder().decode(bytes)) as unknown, base);
  } catch (error) {
    return unusable(address, error instanceof SyntaxError ? 'a file of JSON' : 'a file that answers in time');
  } finally {
    deadline.end();
  }
}

const unusable = (value: string, says = allowed.config): Loaded => ({
  config: {},
  problems: [{ name: 'config', value, allowed: says }],
});

/** Each problem costs its own value only: what is beside it is kept. Never throws. */
export function checked(file: unknown, base: string): Loaded {
  const problems: ConfigProblem[] = [];
  /** Undefined, and a problem, where it cannot be used. */
  const usable = <T>(
    value: unknown,
    path: string[],
    says: string,
    read: (given: string) => T | undefined,
  ) => {
    const given_ = typeof value === 'string' ? read(value) : undefined;
    if (given_ === undefined) problems.push(problemAt(path, value, says));
    return given_;
  };
  const valueOf = (key: string, value: unknown): unknown => {
    const attribute = attributeNames.find((name) => keyOf(name) === key && isNamed(key));
    if (attribute)
      return usable(value, [key], allowed[attribute], (given) => readers[attribute].read(given, base));
    if (key === 'steps' && Array.isArray(value))
      return value.flatMap(
        (one, at) =>
          usable(one, [key, String(at)], aStep, (given) => steps.find((step) => step === given)) ?? [],
      );
    if (key === 'texts' && isObject(value))
      return Object.fromEntries(
        Object.entries(value).filter(
          ([name, text]) =>
            usable(text, [key, name], aText, (given) => (given.length <= 500 ? given : undefined)) !==
            undefined,
        ),
      );
    problems.push(
      problemAt([key], value, key === 'steps' ? `a list of ${aStep}` : key === 'texts' ? aText : anObject),
    );
    return undefined;
  };
  if (!isObject(file)) return { config: {}, problems: [problemAt([], file, anObject)] };
  const entries = Object.entries(file).map(([key, value]) => [key, valueOf(key, value)] as const);
  if (problems.length > mostProblems)
    return { config: {}, problems: [...problems.slice(0, mostProblems), problemAt([], file, anObject)] };
  return { config: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), problems };
}

const isNamed = (key: string): boolean => names.some((name) => name === key);

const problemAt = (path: string[], input: unknown, message: string): ConfigProblem => ({
  name: ['config', ...path].join('.').slice(0, 120),
  value: typeof input === 'string' ? input : kindOf(input),
  allowed: message,
});

const kindOf = (input: unknown): string =>
  Array.isArray(input) ? 'a list' : isObject(input) ? 'an object' : String(input);
