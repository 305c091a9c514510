import type { Config } from '../config/config.js';
import { attributeOf, optionNames } from '../config/attributes.js';

/** The owner's decisions by their names in camelCase. Options that are left out have their defaults. */
export type WizardOptions = {
  readonly [K in Exclude<keyof Config, 'status' | 'open'>]?: NonNullable<Config[K]> | undefined;
} & {
  /** `401`, or an IIS sub-code such as `401.2`. */
  readonly status?: number | string | undefined;
};

/** The options as the element's attributes: `loginUrl` → `login-url`. An option that is false becomes no attribute. */
export function attributesOf(options: WizardOptions): Record<string, string> {
  const given = options as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    optionNames.flatMap((name) => {
      const value = given[name];
      if (typeof value === 'boolean') return value ? [[attributeOf(name), '']] : [];
      return typeof value === 'string' || typeof value === 'number'
        ? [[attributeOf(name), String(value)]]
        : [];
    }),
  );
}
