import { subCodes } from '../wizard/contracts.js';
import type { SubCode } from '../wizard/contracts.js';
import { defaults } from './config.js';
import type { Config } from './config.js';

/** How an attribute is read. `undefined` means that it cannot be used; what is allowed, says `reportProblems`. */
interface Reader<T> {
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
const readers = {
  mode: { key: 'mode', ...oneOf('bubble', 'inline') },
  open: { key: 'open', ...oneOf('never', 'on-401', 'always') },
  url: { key: 'url', ...address },
  status: { key: 'status', ...status },
  method: { key: 'method', ...oneOf('get', 'post') },
  'login-url': { key: 'loginUrl', ...address },
  'signup-url': { key: 'signupUrl', ...address },
  'reset-url': { key: 'resetUrl', ...address },
  'home-url': { key: 'homeUrl', ...address },
  'contact-url': { key: 'contactUrl', ...address },
  'contact-email': { key: 'contactEmail', ...text(/^[^\s@<>"?&]{1,64}@[^\s@<>"?&]{1,255}$/) },
  'contact-phone': { key: 'contactPhone', ...text(/^\+?\d[\d\s()./-]{1,30}$/) },
  'return-param': { key: 'returnParam', ...text(/^[^\s&=#?]{1,64}$/) },
  'report-url': { key: 'reportUrl', ...address },
  'clear-url': { key: 'clearUrl', ...ownAddress },
  'check-url': { key: 'checkUrl', ...ownAddress },
  public: { key: 'public', read: (value: string) => value !== 'false' },
  lang: { key: 'lang', ...language },
  theme: { key: 'theme', ...oneOf('auto', 'light', 'dark') },
} as const satisfies Record<string, Reader<unknown> & { key: keyof Config }>;

/** Names of the attributes that the element reads. */
export type AttributeName = keyof typeof readers;
export const attributeNames = Object.keys(readers) as AttributeName[];

/** A value that the owner gave and that cannot be used. */
export interface ConfigProblem {
  name: AttributeName;
  value: string;
}

/**
 * Reads attributes into a configuration. A value that cannot be used becomes its default and a problem.
 * Never throws.
 *
 * @param attribute gives an attribute's value by its name, or null when it is absent
 * @param base address that relative addresses are resolved against
 */
export function readConfig(
  attribute: (name: string) => string | null,
  base: string,
): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const given: Partial<Record<keyof Config, unknown>> = {};
  for (const name of attributeNames) {
    const { key, read } = readers[name];
    const value = attribute(name);
    if (value === null) continue;
    const usable = read(value, base);
    if (usable === undefined) problems.push({ name, value });
    else given[key] = usable;
  }
  return { config: { ...defaults, ...(given as Partial<Config>) }, problems };
}
