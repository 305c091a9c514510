import type { Finding, StoredData } from '../wizard/contracts.js';
import { facts } from '../wizard/evidence/facts.js';
import type { FactName } from '../wizard/evidence/facts.js';
import type { LogEntry, MessageValues, WizardContext } from '../wizard/wizardContext.js';

/** A string of any kind, as opposed to one of the codes of a table. */
type IsText<Value> = Value extends readonly (infer One)[] ? IsText<One> : string extends Value ? true : false;

/** Names of the fields that hold text. The compiler finds them: a field that is missing below is an error. */
type TextField<Holder> = {
  [Name in keyof Holder]-?: IsText<NonNullable<Holder[Name]>> extends true ? Name : never;
}[keyof Holder];

type SavedTextField =
  | TextField<MessageValues>
  | TextField<Pick<WizardContext, 'page' | 'address'>>
  | TextField<Extract<LogEntry, { kind: 'answer' }>>
  | TextField<Finding>
  | TextField<StoredData>;

/**
 * Fields of a saved conversation that hold text, at any depth: a person wrote it, or it is an address. Every other string
 * is a code. An authentication scheme counts as a code: servers take it from a registry, and a sentence depends on it.
 */
const textFields: Readonly<Record<Exclude<SavedTextField, 'scheme'>, true>> = {
  address: true,
  page: true,
  site: true,
  realm: true,
  email: true,
  phone: true,
  suggestion: true,
  app: true,
  cookie: true,
  text: true,
  names: true,
};

/** `still-401`, `error.5xx`, `signIn.offer`: no code is longer, or has other characters. */
const isCode = (value: string): boolean => /^[\w.-]{1,40}$/.test(value);

/** The value of this fact is a code. */
const isCodeOf = (name: FactName): boolean => name === 'challenge' || facts[name].kind === 'word';

/**
 * The value is a code, and no text. Never throws.
 *
 * @param holder the object or list that holds the value: `this` in a replacer of `JSON.stringify`
 * @param key name of the value there
 */
export const isSavedCode = (holder: unknown, key: string, value: string): boolean =>
  isCode(value) && (isFactLike(holder) ? key !== 'value' || isCodeOf(holder.name) : !(key in textFields));

const isFactLike = (holder: unknown): holder is { name: FactName } =>
  typeof holder === 'object' && holder !== null && 'name' in holder && String(holder.name) in facts;
