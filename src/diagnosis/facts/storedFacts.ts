import type { Fact } from '../../wizard/contracts.js';
import { copyFrom } from '../browser/copyFrom.js';
import type { CopyReadings } from '../browser/copyFrom.js';
import { measured } from '../measured.js';
import { visibleDoubles } from '../siteData/visibleDoubles.js';

/** Facts about stored things that may be in the way. Loaded only where there may be one. None throws. */
export const storedFacts = {
  /** The store that the page on show came from. */
  copy: (readings: CopyReadings): Fact[] => measured('copy', copyFrom(readings)),
  /** Cookies of one name that are there more than once. */
  doubles: (cookies: string): Fact[] => measured('double-cookie', visibleDoubles(cookies).join(', ') || null),
};
