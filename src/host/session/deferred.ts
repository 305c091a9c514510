/** All that comes after the first message, in one file for the browser to load. */
export * as parts from '../../view/laterParts.js';
export { detectBrowser } from '../../diagnosis/browser/detectBrowser.js';
export { hideSecrets } from '../../storage/hideSecrets.js';
export { withoutAddresses } from '../../report/withoutAddresses.js';
export { redacted } from '../../report/withoutSecrets.js';
export { languageNames } from '../../copy/languages.js';
export { createLater } from '../../view/later.js';
export { warmUp } from '../warmUp.js';
