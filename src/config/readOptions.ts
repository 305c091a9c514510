import { steps } from '../wizard/contracts.js';
import { allowedValues } from './allowedValues.js';
import { attributeOf, attributes, optionNames } from './attributes.js';
import type { OptionName } from './attributes.js';
import type { Config } from './config.js';
import type { ConfigProblem } from './readConfig.js';

/** Problems that are reported of one object. */
const maxProblems = 20;

/** Characters of one of the owner's texts. */
const maxOwnTextLength = 500;

/** Options that the owner's JSON file may hold. */
const fileOptions = optionNames.filter((name) => 'inFile' in attributes[name]);

/** Options of a file or a call: some of the options, `steps` and `texts`. */
export type FileConfig = Partial<Config>;

const anObject = `an object with any of ${[...fileOptions, 'steps', 'texts'].join(', ')}`;
const someTexts = `texts of up to ${maxOwnTextLength} characters by their key, such as {"title": "Help"}`;
const someSteps = `a list of ${steps.join(', ')}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads options from untrusted data: the owner's JSON file, or an object from the page. A value that cannot be used is
 * left out, and the others are kept. At most 20 problems are listed. Never throws.
 */
export function readOptions(given: unknown, base: string): { config: FileConfig; problems: ConfigProblem[] } {
  if (!isObject(given)) return { config: {}, problems: [problemAt([], given, anObject)] };
  const problems: ConfigProblem[] = [];
  const refuse = (path: string[], value: unknown, allowed: string): undefined => {
    if (problems.length < maxProblems) problems.push(problemAt(path, value, allowed));
  };
  const config: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    // An undefined property counts as absent.
    if (value === undefined) continue;
    const usable =
      key === 'steps'
        ? readSteps(value, refuse)
        : key === 'texts'
          ? readTexts(value, refuse)
          : readOption(key, value, base, refuse);
    if (usable !== undefined) config[key] = usable;
  }
  return { config, problems };
}

type Refuse = (path: string[], value: unknown, allowed: string) => undefined;

function readOption(key: string, value: unknown, base: string, refuse: Refuse): unknown {
  const name = fileOptions.find((option): option is OptionName => option === key);
  if (!name) return refuse([key], value, anObject);
  const usable = typeof value === 'string' ? attributes[name].read(value, base) : undefined;
  return usable ?? refuse([key], value, allowedValues[attributeOf(name)] ?? '');
}

/** An unknown step is left out; the known ones stay. */
function readSteps(value: unknown, refuse: Refuse): Config['steps'] | undefined {
  if (!Array.isArray(value)) return refuse(['steps'], value, someSteps);
  return value.flatMap((given: unknown, index) => {
    const known = steps.find((step) => step === given);
    return known ?? refuse(['steps', String(index)], given, steps.join(', ')) ?? [];
  });
}

function readTexts(value: unknown, refuse: Refuse): Config['texts'] | undefined {
  if (!isObject(value)) return refuse(['texts'], value, someTexts);
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => {
      const [key, text] = entry;
      if (typeof text === 'string' && text.length <= maxOwnTextLength) return true;
      refuse(['texts', key], text, someTexts);
      return false;
    }),
  );
}

const problemAt = (path: string[], value: unknown, allowed: string): ConfigProblem => ({
  name: ['config', ...path].join('.').slice(0, 120),
  value: typeof value === 'string' ? value : kindOf(value),
  allowed,
});

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
