import { subCodes } from '../wizard/contracts.js';
import type { SubCode } from '../wizard/contracts.js';
import { defaults } from './config.js';
import type { Config } from './config.js';

/** How an attribute is read. `undefined` means that it cannot be used; what is allowed, says `reportProblems`. */
export interface Reader<T> {
  read: (value: string, base: string) => T | undefined;
}

const oneOf = <const T extends string>(...values: T[]): Reader<T> => ({
  read: (value) => values.find((one) => one === value.trim().toLowerCase()),
});

/** An http(s) address without a user name and a password in it, made absolute. */
const address: Reader<string> = {
  read: (value, base) => {
    if (!value.trim() || !URL.canParse(value, base)) return undefined;
    const { protocol, username, password, href } = new URL(value, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  },
};

/** An address of the page's own site: it is asked with the visitor's cookies. */
const ownAddress: Reader<string> = {
  read: (value, base) => {
    const href = address.read(value, base);
    return href && new URL(href).origin === new URL(base).origin ? href : undefined;
  },
};

/** A word or a number of this form. */
const text = (form: RegExp): Reader<string> => ({
  read: (value) => (form.test(value.trim()) ? value.trim() : undefined),
});

/** There or not; `false` is how frameworks write an attribute that is not there. */
const flag: Reader<boolean> = { read: (value) => value !== 'false' };

const status: Reader<NonNullable<Config['status']>> = {
  read: (value) => {
    const subCode = subCodes.find((code) => code === value.trim());
    if (subCode) return { status: 401, subCode: subCode satisfies SubCode };
    return /^[45]\d\d$/.test(value.trim()) ? { status: Number(value), subCode: null } : undefined;
  },
};

const language: Reader<string> = {
  read: (value) => {
    try {
      return Intl.getCanonicalLocales(value)[0];
    } catch {
      return undefined;
    }
  },
};

/** Every attribute that is read, by its name. */
export const readers = {
  mode: oneOf('bubble', 'inline', 'dialog', 'page'),
  launcher: oneOf('auto', 'none'),
  position: oneOf('end', 'start'),
  open: oneOf('never', 'on-401', 'always'),
  url: address,
  'url-param': text(/^[^\s&=#?]{1,64}$/),
  status: status,
  method: oneOf('get', 'post'),
  'login-url': address,
  'signup-url': address,
  'reset-url': address,
  'home-url': address,
  'contact-url': address,
  'contact-email': text(/^[^\s@<>"?&]{1,64}@[^\s@<>"?&]{1,255}$/),
  'contact-phone': text(/^\+?\d[\d\s()./-]{1,30}$/),
  'return-param': text(/^[^\s&=#?]{1,64}$/),
  'report-url': address,
  'clear-url': ownAddress,
  'check-url': ownAddress,
  public: flag,
  lang: language,
  theme: oneOf('auto', 'light', 'dark'),
  persist: oneOf('session', 'none'),
  config: address,
} as const satisfies Record<string, Reader<unknown>>;

/** `login-url` → `loginUrl`: the name of an attribute in a configuration. */
export const keyOf = (name: string): string => name.replace(/-./g, (pair) => pair.slice(1).toUpperCase());

/** Names of the attributes that the element reads. */
export type AttributeName = keyof typeof readers;
export const attributeNames = Object.keys(readers) as AttributeName[];

/** A value that the owner gave and that cannot be used. */
export interface ConfigProblem {
  /** Of an attribute; in the JSON file, the way to it: `config.steps.0`. */
  name: string;
  value: string;
  /** What is allowed there, where the name alone does not say. */
  allowed?: string;
}

/**
 * Reads attributes into a configuration. A value that cannot be used becomes its default and a problem.
 * Never throws.
 *
 * @param attribute gives an attribute's value by its name, or null when it is absent
 * @param base address that relative addresses are resolved against
 * @param page address of the page itself, whose query `url-param` is looked for in
 */
export function readConfig(
  attribute: (name: string) => string | null,
  base: string,
  page = base,
): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const given: Record<string, unknown> = {};
  const take = (
    name: string,
    value: string | null,
    { read }: Reader<unknown>,
    from = base,
    key = keyOf(name),
  ) => {
    if (value === null) return;
    const usable = read(value, from);
    if (usable === undefined) problems.push({ name, value });
    else given[key] = usable;
  };
  for (const name of attributeNames) take(name, attribute(name), readers[name]);
  const { url, urlParam } = given;
  if (typeof urlParam === 'string' && !url && URL.canParse(page)) {
    take('url-param', new URL(page).searchParams.get(urlParam), ownAddress, page, 'url');
  }
  return { config: { ...defaults, ...(given as Partial<Config>) }, problems };
}
