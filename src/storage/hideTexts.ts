import { isSavedCode } from './isSavedCode.js';
import { namedAddress, ownAddress } from './savedSessions.js';
import type { Hide } from './savedSessions.js';

/** Placeholder for a text that is not saved. */
const hiddenText = '…';

/** Hides all texts and keeps codes, until the module that recognises secrets has loaded. Never throws. */
export const hideTexts: Hide = ({ page, url }) =>
  function hideText(key, value) {
    if (key === 'settings') return undefined;
    if (key === 'siteLinks') return {};
    // The names of stored data are a list, whose keys are numbers.
    if (key === 'names' && Array.isArray(value)) return value.map(() => hiddenText);
    if (typeof value !== 'string') return value;
    if (value === page) return ownAddress;
    if (value === url) return namedAddress;
    return isSavedCode(this, key, value) ? value : hiddenText;
  };
