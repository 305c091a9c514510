import type { PickedCopy } from '../copy/pickCopy.js';
import type { World } from '../diagnosis/world.js';
import { defaults } from './config.js';
import type { Config } from './config.js';
import { loadConfig } from './loadConfig.js';
import { reportProblems } from './reportProblems.js';
import { withTexts } from './withTexts.js';

interface Given {
  config: Config;
  words: PickedCopy;
  world: Pick<World, 'fetch'>;
}

/**
 * What the owner's file adds to the attributes: an attribute goes before the file, and the file before the default.
 * What cannot be used is told to the owner. Never rejects.
 */
export async function withFile(
  { config, words, world: { fetch } }: Given,
  base: string,
  signal: AbortSignal,
): Promise<Pick<Given, 'config' | 'words'>> {
  if (!config.config) return { config, words };
  const { config: file, problems } = await loadConfig(config.config, base, { fetch }, signal);
  if (!signal.aborted) reportProblems(problems);
  const given = Object.entries(config).filter(([key, value]) => value !== defaults[key as keyof Config]);
  const all: Config = { ...defaults, ...file, ...Object.fromEntries(given) };
  return { config: all, words: withTexts(words, all.texts, reportProblems) };
}
