import type { PickedWords } from '../../copy/english.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { Features } from './session.js';

/** Loads what the first message does without: words and parts of the panel. Rejects when a file does not come. */
export async function loadFeatures(
  { lang, copy: opening, loadDeferredWords }: PickedWords,
  world: World,
): Promise<Features> {
  const [{ createFeatures }, deferred] = await Promise.all([
    import('./createFeatures.js'),
    loadDeferredWords(),
  ]);
  return createFeatures({ lang, opening, deferred, world });
}
