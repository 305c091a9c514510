import { steps } from '../wizard/contracts.js';
import type { Step } from '../wizard/contracts.js';
import { attributes, optionNames } from './attributes.js';

/** The owner's own words, by their key: `messages.finding.signed-out`. At most 500 characters each. */
export type Texts = Readonly<Record<string, string>>;

/** The owner's decisions: each attribute by its name in camelCase, and two options that no attribute can hold. */
export type Config = {
  -readonly [N in keyof typeof attributes]: (typeof attributes)[N]['fallback'];
} & {
  /** Steps on offer, in their order. */
  steps: readonly Step[];
  texts: Texts;
};

export type Mode = Config['mode'];

/** The configuration without any attribute. */
export const defaults: Config = {
  ...(Object.fromEntries(optionNames.map((name) => [name, attributes[name].fallback])) as Omit<
    Config,
    'steps' | 'texts'
  >),
  steps,
  texts: {},
};
