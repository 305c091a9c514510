import type { PickedCopy } from '../copy/pickCopy.js';
import type { World } from '../diagnosis/browser/world.js';
import { defaults } from './config.js';
import type { Config } from './config.js';
import { checked, loadConfig } from './loadConfig.js';
import type { Options } from '../host/calls.js';
import { reportProblems } from './reportProblems.js';
import { withTexts } from './withTexts.js';

interface Given {
  config: Config;
  words: PickedCopy;
  world: Pick<World, 'fetch'>;
}

/**
 * What the owner's file, and what the page set without an attribute, add to the attributes. An attribute goes before
 * what the page set, this before the file, and the file before the default.
 * What cannot be used is told to the owner. Never rejects.
 */
export async function withFile(
  { config, words, world: { fetch } }: Given,
  options: Options | undefined,
  base: string,
  signal: AbortSignal,
): Promise<Pick<Given, 'config' | 'words'>> {
  const file = config.config
    ? await loadConfig(config.config, base, { fetch }, signal)
    : { config: {}, problems: [] };
  const own = checked(options ?? {}, base);
  if (!signal.aborted) reportProblems([...file.problems, ...own.problems]);
  const given = Object.entries(config).filter(([key, value]) => value !== defaults[key as keyof Config]);
  const all: Config = { ...defaults, ...file.config, ...own.config, ...Object.fromEntries(given) };
  return { config: all, words: withTexts(words, all.texts, reportProblems) };
}
