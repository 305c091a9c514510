/** What is looked at only where something stored may be in the way: one file for the browser to load. */
export { copyFrom } from './detectCopy.js';
export { visibleDoubles } from './siteData.js';
