import { attributeOf, attributes, optionNames } from './attributes.js';
import type { OptionName } from './attributes.js';
import { siteAddress } from './attribute.js';
import { defaults } from './config.js';
import type { Config } from './config.js';

/** A value that the owner gave and that cannot be used. */
export interface ConfigProblem {
  /** Name of the attribute, or path of a value in the JSON file: `config.steps.0`. */
  name: string;
  value: string;
  /** Values that are allowed, in words, where the name alone does not tell. */
  allowed?: string;
  /** For a name that does not exist: the rest of the sentence about it, such as `is no attribute; perhaps …`. */
  unknown?: string;
}

/**
 * Reads attributes into a configuration. A value that cannot be used becomes its default and a problem.
 * Never throws.
 *
 * @param attribute gives an attribute's value by its name, or null when it is absent
 * @param base address against which relative addresses are resolved
 * @param page address of the page itself; `url-param` names a parameter of its query
 */
export function readConfig(
  attribute: (name: string) => string | null,
  base: string,
  page = base,
): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const config: Config = { ...defaults };
  for (const option of optionNames) {
    const value = attribute(attributeOf(option));
    if (value === null) continue;
    const usable = attributes[option].read(value, base);
    if (usable === undefined) problems.push({ name: attributeOf(option), value });
    else (config as Record<OptionName, unknown>)[option] = usable;
  }
  const failed =
    config.urlParam !== null && config.url === null && URL.canParse(page)
      ? new URL(page).searchParams.get(config.urlParam)
      : null;
  if (failed !== null) {
    config.url = siteAddress.read(failed, page) ?? null;
    if (config.url === null) problems.push({ name: 'url-param', value: failed });
  }
  return { config, problems };
}
