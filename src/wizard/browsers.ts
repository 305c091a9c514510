/** The browsers that the wizard knows the menus of; `other` for all the rest. */
export const browsers = [
  'chrome',
  'edge',
  'firefox',
  'safari',
  'opera',
  'chrome-android',
  'samsung',
  'firefox-android',
  'edge-mobile',
  'safari-ios',
  'chrome-ios',
  'firefox-ios',
  'other',
] as const;
export type Browser = (typeof browsers)[number];
