import type { PickedCopy } from '../../copy/pickCopy.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { Brought } from './sessionTypes.js';

/** Loads what the first message does not need: words and parts of the panel. Rejects when it does not come. */
export async function loadLater({ lang, bringLater }: PickedCopy, { agent }: World): Promise<Brought> {
  const [{ createLater, detectBrowser, languageNames, ...more }, words] = await Promise.all([
    import('./loadDeferred.js'),
    bringLater(),
  ]);
  const beside = { words, lang, languages: languageNames };
  return { ...createLater({ later: words, lang, browser: detectBrowser(agent) }), ...more, beside };
}
