/** The way a browser is cleared: by keys that most desktop browsers share, or through menus of its own. */
export type Menu = 'keys' | 'safari' | 'safari-ios' | 'phone' | 'other';

/**
 * The browsers that can be picked: their name, which is the same in all languages, how they are cleared, and the keys
 * that open a private window (none where a menu does).
 */
export const browsers = {
  chrome: { name: 'Chrome', menu: 'keys', privateKeys: ['Ctrl+Shift+N', '⌘+Shift+N'] },
  edge: { name: 'Edge', menu: 'keys', privateKeys: ['Ctrl+Shift+N', '⌘+Shift+N'] },
  firefox: { name: 'Firefox', menu: 'keys', privateKeys: ['Ctrl+Shift+P', '⌘+Shift+P'] },
  safari: { name: 'Safari (Mac)', menu: 'safari', privateKeys: ['⌘+Shift+N'] },
  opera: { name: 'Opera', menu: 'keys', privateKeys: ['Ctrl+Shift+N', '⌘+Shift+N'] },
  'chrome-android': { name: 'Chrome (Android)', menu: 'phone', privateKeys: [] },
  samsung: { name: 'Samsung Internet', menu: 'phone', privateKeys: [] },
  'firefox-android': { name: 'Firefox (Android)', menu: 'phone', privateKeys: [] },
  'edge-mobile': { name: 'Edge (Android, iOS)', menu: 'phone', privateKeys: [] },
  'safari-ios': { name: 'Safari (iPhone, iPad)', menu: 'safari-ios', privateKeys: [] },
  'chrome-ios': { name: 'Chrome (iPhone, iPad)', menu: 'phone', privateKeys: [] },
  'firefox-ios': { name: 'Firefox (iPhone, iPad)', menu: 'phone', privateKeys: [] },
  other: { name: '…', menu: 'other', privateKeys: [] },
} as const satisfies Record<string, { name: string; menu: Menu; privateKeys: readonly string[] }>;
export type Browser = keyof typeof browsers;
