import { browsers } from '../../wizard/browsers.js';
import type { Browser } from '../../wizard/browsers.js';
import type { Words } from '../../copy/words.js';

/** A browser's own name, or words for one without a name. */
export const browserName = (browser: Browser, { otherBrowser }: Pick<Words, 'otherBrowser'>): string =>
  browser === 'other' ? otherBrowser : browsers[browser].name;
