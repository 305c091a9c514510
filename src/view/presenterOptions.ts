import type { Browser, Controls } from '../wizard/browsers.js';
import type { Words } from '../copy/words.js';

/** The words of a language, and whatever else a presenter needs besides the conversation. */
export interface PresenterOptions {
  words: Words;
  /** BCP 47. */
  lang: string;
  /** The browser that the visitor is using. */
  browser: Browser;
  controls: Controls;
}
