import type { PickedCopy } from '../../copy/pickCopy.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { Deferred } from './sessionTypes.js';

/** Loads what the first message does not need: words and parts of the panel. Rejects when a file does not come. */
export async function loadDeferred({ lang, bringLater }: PickedCopy, { agent }: World): Promise<Deferred> {
  const [{ createLater, detectBrowser, languageNames, ...more }, words] = await Promise.all([
    import('./deferred.js'),
    bringLater(),
  ]);
  const beside = { words, lang, languages: languageNames };
  return { ...createLater({ later: words, lang, browser: detectBrowser(agent) }), ...more, beside };
}
