import type { Config } from '../config/config.js';
import { attributeOf, optionNames } from '../config/attributes.js';

/** What the owner decides, by its name in camelCase; what is left out has its default. */
export type WizardOptions = {
  readonly [K in Exclude<keyof Config, 'status' | 'open'>]?: NonNullable<Config[K]> | undefined;
} & {
  /** `401`, or an IIS sub-code such as `401.2`. */
  readonly status?: number | string | undefined;
};

/** The options as the element's attributes: `loginUrl` → `login-url`. What is false or left out is not there. */
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
