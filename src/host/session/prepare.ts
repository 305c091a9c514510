import type { Config } from '../../config/config.js';
import type { Options } from '../calls.js';
import { bringCopy, languageProblem } from '../../copy/bringCopy.js';
import type { PickedCopy } from '../../copy/pickCopy.js';
import type { World } from '../../diagnosis/browser/world.js';
import { loadSavedLanguage } from '../../storage/loadSavedSession.js';
import { goOn, restore } from '../../storage/restore.js';
import { placeFor } from './session.js';
import type { SessionHandover } from './sessionTypes.js';

/** What a session begins with. */
export interface Prepared {
  config: Config;
  words: PickedCopy;
  kept: SessionHandover | null;
}

/** What is to be prepared. */
export interface Preparing extends Pick<Prepared, 'config'> {
  /** Languages that the visitor reads, the best first, as BCP 47 tags. */
  wanted: readonly string[];
  /** The one that they picked in this page. */
  picked?: string | null | undefined;
  /** The conversation before, in the same page. */
  before: SessionHandover | undefined;
  world: World;
  instance: string;
  /** What the page gave beside the attributes. */
  options: Options | undefined;
  /** Address that relative ones in the owner's file are resolved against. */
  base: string;
  signal: AbortSignal;
}

/** Waits for what a beginning may have to wait for: the owner's file, and the conversation of before. Never rejects. */
export async function prepare({
  before,
  options,
  base,
  signal,
  wanted,
  picked: pickedNow,
  ...page
}: Preparing): Promise<Prepared> {
  const { world, instance } = page;
  const unknown = before || !page.config.lang ? null : languageProblem(page.config.lang);
  if (unknown) (await import('../../config/reportProblems.js')).reportProblems([unknown]);
  const picked = pickedNow ?? loadSavedLanguage(placeFor(page));
  const found = await bringCopy(picked === null ? wanted : [picked, ...wanted]);
  // What was kept may have been tampered with: only a language that there is goes on being kept.
  const given = { ...page, words: found.lang === picked ? { ...found, picked } : found };
  const { config, words } =
    given.config.config || options
      ? await (await import('../../config/mergeConfig.js')).mergeConfig(given, options, base, signal)
      : given;
  const place = { config, words, world, instance };
  return { config, words, kept: before ? goOn(before, place) : restore(place) };
}
