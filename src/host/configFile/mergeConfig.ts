import type { PickedWords } from '../../copy/english.js';
import type { World } from '../../diagnosis/browser/world.js';
import { defaults } from '../../config/config.js';
import type { Config } from '../../config/config.js';
import { loadConfigFile } from './loadConfigFile.js';
import { readOptions } from '../../config/readOptions.js';
import type { Options } from '../api/elementCalls.js';
import { reportProblems } from '../../config/reportProblems.js';
import { withTexts } from '../../config/withTexts.js';

interface Given {
  config: Config;
  words: PickedWords;
  world: Pick<World, 'fetch'>;
}

/**
 * Completes the attributes by the options that the page set by a call, and by the owner's file. Attributes take precedence
 * over calls, calls over the file, and the file over defaults. One console line warns of values that cannot be used.
 * Never rejects.
 */
export async function mergeConfig(
  { config, words, world: { fetch } }: Given,
  options: Options | undefined,
  base: string,
  signal: AbortSignal,
): Promise<Pick<Given, 'config' | 'words'>> {
  const file = config.config
    ? await loadConfigFile(config.config, base, { fetch }, signal)
    : { config: {}, problems: [] };
  const own = readOptions(options ?? {}, base);
  if (!signal.aborted) reportProblems([...file.problems, ...own.problems]);
  const given = Object.entries(config).filter(([key, value]) => value !== defaults[key as keyof Config]);
  const merged: Config = { ...defaults, ...file.config, ...own.config, ...Object.fromEntries(given) };
  return { config: merged, words: withTexts(words, merged.texts, reportProblems) };
}
