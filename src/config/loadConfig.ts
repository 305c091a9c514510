import * as v from 'valibot';
import { startDeadline } from '../diagnosis/deadline.js';
import { readBeginning } from '../diagnosis/readBeginning.js';
import { steps } from '../wizard/contracts.js';
import type { Config } from './config.js';
import { keyOf, readers } from './readConfig.js';
import type { AttributeName, ConfigProblem, Reader } from './readConfig.js';
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

const attributeOf = (name: string): AttributeName | undefined =>
  (Object.keys(readers) as AttributeName[]).find((attribute) => keyOf(attribute) === name);

/** The same as the attribute of that name. */
function asAttribute(name: string, base: string) {
  const attribute = attributeOf(name);
  const { read }: Reader<unknown> = attribute ? readers[attribute] : { read: () => undefined };
  const says = attribute ? allowed[attribute] : '';
  return v.optional(
    v.pipe(
      v.string(says),
      v.check((value) => read(value, base) !== undefined, says),
      v.transform((value) => read(value, base)),
    ),
  );
}

const text = 'texts of up to 500 characters by their key, such as {"title": "Help"}';

const schema = (base: string) =>
  v.strictObject(
    {
      ...Object.fromEntries(names.map((name) => [name, asAttribute(name, base)])),
      steps: v.optional(v.array(v.picklist(steps, steps.join(', ')), `a list of ${steps.join(', ')}`)),
      texts: v.optional(v.record(v.string(), v.pipe(v.string(text), v.maxLength(500, text)), text)),
    },
    `an object with any of ${[...names, 'steps', 'texts'].join(', ')}`,
  );

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
export function checked(value: unknown, base: string): Loaded {
  const problems: ConfigProblem[] = [];
  let rest = value;
  for (;;) {
    const result = v.safeParse(schema(base), rest);
    if (result.success) return { config: clean(result.output), problems };
    const issue = result.issues[0];
    const path = Array.isArray(value) ? [] : (issue.path ?? []).map(({ key }) => String(key));
    if (path.length === 0 || problems.length === mostProblems) {
      return { config: {}, problems: [...problems, problemAt([], rest, issue.message)] };
    }
    problems.push(problemAt(path, valueAt(rest, path), issue.message));
    rest = without(rest, path);
  }
}

const problemAt = (path: string[], input: unknown, message: string): ConfigProblem => ({
  name: ['config', ...path].join('.').slice(0, 120),
  value: typeof input === 'string' ? input : kindOf(input),
  allowed: message,
});

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

const kindOf = (input: unknown): string =>
  Array.isArray(input) ? 'a list' : typeof input === 'object' && input ? 'an object' : String(input);

/** The same value without what stands at the path. */
function without(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, at) =>
      String(at) === key ? (rest.length > 0 ? [without(one, rest)] : []) : [one],
    );
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
      name === key ? (rest.length > 0 ? [[name, without(one, rest)]] : []) : [[name, one]],
    ),
  );
}

const clean = (output: Record<string, unknown>): FileConfig =>
  Object.fromEntries(Object.entries(output).filter(([, value]) => value !== undefined));
