/** All that comes after the first message, in one file for the browser to load. */
export { panelParts as parts } from '../../view/panel/panelParts.js';
export { detectBrowser } from '../../diagnosis/browser/detectBrowser.js';
export { hideSecrets } from '../../storage/hideSecrets.js';
export { withoutAddresses } from '../../report/withoutAddresses.js';
export { redacted } from '../../report/withoutSecrets.js';
export { languageNames } from '../../copy/languages.js';
export { createPresenters } from '../../view/createPresenters.js';
export { mergeWords } from '../../view/words/mergeWords.js';
export { checkAttributeNames } from '../../config/checkAttributeNames.js';
export { warmUp } from '../element/warmUp.js';
