import { isSavedCode } from './isSavedCode.js';
import { namedAddress, ownAddress } from './savedSessions.js';
import type { Hide } from './savedSessions.js';

/** Stands for a text that is not saved. */
const hiddenText = '…';

/** Saves codes, and no text: for as long as the code that tells secrets from other texts has not come. Never throws. */
export const hideTexts: Hide = ({ page, url }) =>
  function hideText(key, value) {
    if (key === 'settings') return undefined;
    if (key === 'siteLinks') return {};
    // Names of what is stored stand in a list, whose keys are numbers.
    if (key === 'names' && Array.isArray(value)) return value.map(() => hiddenText);
    if (typeof value !== 'string') return value;
    if (value === page) return ownAddress;
    if (value === url) return namedAddress;
    return isSavedCode(this, key, value) ? value : hiddenText;
  };
