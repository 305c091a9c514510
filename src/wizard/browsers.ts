/**
 * The way to the stored data of one site in a browser: by the icon beside the address, or through menus of its own.
 * `phone` and `other` name no browser whose menu clears one site alone, so they clear all sites and say so first.
 */
export type Menu =
  | 'site-icon'
  | 'padlock'
  | 'safari'
  | 'safari-ios'
  | 'site-icon-phone'
  | 'padlock-phone'
  | 'phone'
  | 'other';

/**
 * The browsers that can be picked: their name, which is the same in all languages, how they are cleared, and the keys
 * that open a private window (none where a menu does).
 */
export const browsers = {
  chrome: { name: 'Chrome', menu: 'site-icon', privateKeys: ['Ctrl+Shift+N', '⌘+Shift+N'] },
  edge: { name: 'Edge', menu: 'site-icon', privateKeys: ['Ctrl+Shift+N', '⌘+Shift+N'] },
  firefox: { name: 'Firefox', menu: 'padlock', privateKeys: ['Ctrl+Shift+P', '⌘+Shift+P'] },
  safari: { name: 'Safari (Mac)', menu: 'safari', privateKeys: ['⌘+Shift+N'] },
  opera: { name: 'Opera', menu: 'site-icon', privateKeys: ['Ctrl+Shift+N', '⌘+Shift+N'] },
  'chrome-android': { name: 'Chrome (Android)', menu: 'site-icon-phone', privateKeys: [] },
  samsung: { name: 'Samsung Internet', menu: 'phone', privateKeys: [] },
  'firefox-android': { name: 'Firefox (Android)', menu: 'padlock-phone', privateKeys: [] },
  'edge-mobile': { name: 'Edge (Android, iOS)', menu: 'phone', privateKeys: [] },
  'safari-ios': { name: 'Safari (iPhone, iPad)', menu: 'safari-ios', privateKeys: [] },
  'chrome-ios': { name: 'Chrome (iPhone, iPad)', menu: 'phone', privateKeys: [] },
  'firefox-ios': { name: 'Firefox (iPhone, iPad)', menu: 'phone', privateKeys: [] },
  other: { name: '…', menu: 'other', privateKeys: [] },
} as const satisfies Record<string, { name: string; menu: Menu; privateKeys: readonly string[] }>;
export type Browser = keyof typeof browsers;

/** The visitor's means to control the browser: keys, its menu alone, or none, in an application of the home screen. */
export type Controls = 'keys' | 'menu' | 'none';
