import type { PickedWords } from '../../copy/english.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { Deferred } from './session.js';

/** Loads what the first message does not need: words and parts of the panel. Rejects when a file does not come. */
export async function loadDeferred(
  { lang, copy, loadDeferredWords }: PickedWords,
  { agent }: World,
): Promise<Deferred> {
  const [{ createPresenters, detectBrowser, languageNames, mergeWords, ...more }, rest] = await Promise.all([
    import('./deferred.js'),
    loadDeferredWords(),
  ]);
  const words = mergeWords(copy, rest);
  const footer = { words, lang, languages: languageNames };
  return { ...createPresenters({ words, lang, browser: detectBrowser(agent) }), ...more, footer };
}
