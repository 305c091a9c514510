import type { Browser } from '../../wizard/browsers.js';

interface Agent {
  userAgent: string;
  /** Names from `navigator.userAgentData.brands`; absent in Firefox and Safari, and on plain http. */
  brands?: readonly string[];
  /** `navigator.maxTouchPoints`: 0 without a touch screen. */
  maxTouchPoints?: number;
}

interface BrowserRow {
  browser: Browser;
  says: RegExp;
  on?: RegExp;
}

const android = /Android/;
const apple = /Macintosh/;
const appleTouch = /iPhone|iPad|iPod/;

/** The first row that matches wins: nearly every browser also names Chrome or Safari, so these come last. */
const browserRows: readonly BrowserRow[] = [
  // Pages inside another application, and browsers with menus of their own.
  {
    browser: 'other',
    says: /; wv\)|Android WebView|\bFB(?:AN|AV|_IAB)\/|Instagram|MicroMessenger|\bGSA\/|\bLine\//,
  },
  {
    browser: 'other',
    says: /DuckDuckGo\/|Ddg\/|UCBrowser|MiuiBrowser|HuaweiBrowser|Silk\/|YaBrowser|Vivaldi/,
  },
  { browser: 'other', says: /SeaMonkey|PaleMoon|Focus\/|Klar\/|Whale\/|Epiphany\// },
  { browser: 'edge-mobile', says: /EdgA\/|EdgiOS\// },
  { browser: 'edge-mobile', says: /Microsoft Edge/, on: android },
  { browser: 'edge', says: /Edg\/|Edge\/|Microsoft Edge/ },
  { browser: 'opera', says: /OPR\/|OPT\/|OPiOS\/|Opera/ },
  { browser: 'samsung', says: /SamsungBrowser\/|Samsung Internet/ },
  { browser: 'firefox-ios', says: /FxiOS\// },
  { browser: 'chrome-ios', says: /CriOS\// },
  { browser: 'firefox-android', says: /Firefox\//, on: android },
  { browser: 'firefox', says: /Firefox\// },
  { browser: 'chrome-android', says: /Chrome\/|Chromium/, on: android },
  { browser: 'chrome', says: /Chrome\/|Chromium/ },
  { browser: 'safari-ios', says: /Version\/.{1,80}Safari\//, on: appleTouch },
  { browser: 'safari', says: /Version\/.{1,80}Safari\//, on: apple },
];

/**
 * The browser whose menus are described first; the visitor can always choose another. The brands go before the user
 * agent, in which most browsers call themselves Chrome or Safari (measured in Chromium 156, Firefox ESR 153 and
 * WebKitGTK 2.50).
 *
 * - Chromium, Brave and others with Chrome's menus and Chrome's user agent are `chrome`.
 * - An iPad that asks for desktop pages says Macintosh, but has a touch screen, which no Mac has:
 *   `safari-ios`.
 * - WebKit outside of Apple's systems (WebKitGTK, Epiphany) says Safari and has none of its menus: `other`.
 * - A page shown inside another application has no browser menu at all: `other`.
 *
 * Never throws.
 */
export function detectBrowser({ userAgent, brands = [], maxTouchPoints = 0 }: Agent): Browser {
  const names = `${brands.join(' ')} ${userAgent}`;
  const found = browserRows.find(
    ({ says, on }) => says.test(names) && (on === undefined || on.test(userAgent)),
  );
  if (found === undefined) return 'other';
  return found.browser === 'safari' && maxTouchPoints > 1 ? 'safari-ios' : found.browser;
}
