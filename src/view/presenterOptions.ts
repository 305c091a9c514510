import type { Browser } from '../wizard/browsers.js';
import type { Words } from '../copy/words.js';

/** The words of a language, and what a presenter needs beside them and the conversation. */
export interface PresenterOptions {
  words: Words;
  /** BCP 47. */
  lang: string;
  /** The browser that the visitor is using. */
  browser: Browser;
}
