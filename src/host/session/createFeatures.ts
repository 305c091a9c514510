import { languageNames } from '../../copy/languages.js';
import type { DeferredWords, OpeningWords } from '../../copy/words.js';
import { detectBrowser } from '../../diagnosis/browser/detectBrowser.js';
import { detectControls } from '../../diagnosis/browser/detectControls.js';
import { withoutAddresses } from '../../report/withoutAddresses.js';
import { redacted } from '../../report/withoutSecrets.js';
import { hideSecrets } from '../../storage/hideSecrets.js';
import { createPresenters } from '../../view/createPresenters.js';
import { panelParts } from '../../view/panel/panelParts.js';
import { mergeWords } from '../../view/words/mergeWords.js';
import { equipElement } from '../element/equipElement.js';
import { warmUp } from '../element/warmUp.js';
import { PanelExtras } from '../element/PanelExtras.js';
import type { World } from '../../diagnosis/browser/world.js';
import type { Features } from './session.js';

/** The words of one language, and the browser whose menus they describe. */
interface FeatureOptions {
  /** BCP 47. */
  lang: string;
  opening: OpeningWords;
  deferred: DeferredWords;
  /** The browser, as it calls itself. */
  world: Pick<World, 'agent' | 'isHomeScreenApp'>;
}

/** Puts together all that the first message does without, so that the browser loads it as one file after it. */
export function createFeatures({ lang, opening, deferred, world }: FeatureOptions): Features {
  const words = mergeWords(opening, deferred);
  return {
    ...createPresenters({
      words,
      lang,
      browser: detectBrowser(world.agent),
      controls: detectControls(world),
    }),
    parts: panelParts,
    PanelExtras,
    footer: { words, lang, languages: languageNames },
    withoutAddresses,
    redacted,
    hideSecrets,
    equipElement,
    warmUp,
  };
}
