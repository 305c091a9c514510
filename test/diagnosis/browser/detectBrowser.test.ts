import { describe, expect, test } from 'vitest';
import { detectBrowser } from '../../../src/diagnosis/browser/detectBrowser.js';
import { browsers } from '../../../src/wizard/browsers.js';
import type { Browser } from '../../../src/wizard/browsers.js';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const linux = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const userAgents: [Browser, string, string][] = [
  ['chrome', 'Chrome on Windows', `${windows} Chrome/156.0.0.0 Safari/537.36`],
  ['chrome', 'Chromium on Linux', `${linux} Chrome/156.0.0.0 Safari/537.36`],
  ['chrome', 'Chromium of Ubuntu', `${linux} Ubuntu Chromium/83.0.4103.61 Chrome/83.0.4103.61 Safari/537.36`],
  ['chrome', 'Chromium without a window', `${linux} HeadlessChrome/143.0.0.0 Safari/537.36`],
  ['chrome-android', 'Chrome on Android', `${android} Chrome/156.0.0.0 Mobile Safari/537.36`],
  ['chrome-ios', 'Chrome on an iPhone', `${iPhone} CriOS/123.0.6312.52 Mobile/15E148 Safari/604.1`],
  [
    'chrome-ios',
    'Chrome on an iPad, desktop page',
    `${mac} CriOS/123.0.6312.52 Version/17.4 Safari/605.1.15`,
  ],
  ['edge', 'Edge on Windows', `${windows} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`],
  ['edge', 'the Edge of 2018', `${windows} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`],
  ['edge-mobile', 'Edge on Android', `${android} Chrome/156.0.0.0 Mobile Safari/537.36 EdgA/156.0.0.0`],
  [
    'edge-mobile',
    'Edge on an iPhone',
    `${iPhone} Version/17.0 EdgiOS/123.0.2420.56 Mobile/15E148 Safari/605.1.15`,
  ],
  ['opera', 'Opera on Windows', `${windows} Chrome/122.0.0.0 Safari/537.36 OPR/108.0.0.0`],
  ['opera', 'Opera on Android', `${android} Chrome/122.0.0.0 Mobile Safari/537.36 OPR/80.0.0.0`],
  ['opera', 'Opera on an iPhone', `${iPhone} Version/17.4 Mobile/15E148 Safari/604.1 OPT/4.6.0`],
  ['samsung', 'Samsung Internet', `${android} SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36`],
  ['firefox', 'Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  [
    'firefox-android',
    'Firefox on Android',
    'Mozilla/5.0 (Android 14; Mobile; rv:124.0) Gecko/124.0 Firefox/124.0',
  ],
  ['firefox-ios', 'Firefox on an iPhone', `${iPhone} FxiOS/124.0 Mobile/15E148 Safari/605.1.15`],
  ['safari', 'Safari on a Mac', `${mac} Version/17.4 Safari/605.1.15`],
  ['safari-ios', 'Safari on an iPhone', `${iPhone} Version/17.4 Mobile/15E148 Safari/604.1`],
  [
    'other',
    'WebKitGTK and Epiphany',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
  ],
  ['other', 'Facebook on an iPhone', `${iPhone} Mobile/15E148 [FBAN/FBIOS;FBAV/455.0.0.34]`],
  [
    'other',
    'a page inside an Android application',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/123.0.0.0 Mobile Safari/537.36',
  ],
  ['other', 'the Google application on an iPhone', `${iPhone} GSA/309.0 Mobile/15E148 Safari/604.1`],
  ['other', 'DuckDuckGo on a Mac', `${mac} Version/17.4 Safari/605.1.15 Ddg/17.4`],
  ['other', 'Vivaldi', `${windows} Chrome/122.0.0.0 Safari/537.36 Vivaldi/6.6`],
  ['other', 'Internet Explorer', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
  ['other', 'a browser that says nothing', ''],
];

describe('the menus that are described are those of the browser in use', () => {
  test.each(userAgents)('%s: %s', (browser, _, userAgent) => {
    expect(detectBrowser({ userAgent })).toBe(browser);
  });

  test('every browser that has instructions is recognised', () => {
    expect(new Set(userAgents.map(([browser]) => browser))).toEqual(new Set(Object.keys(browsers)));
  });

  test('an iPad that asks for desktop pages is no Mac', () => {
    const userAgent = `${mac} Version/17.4 Safari/605.1.15`;
    expect(detectBrowser({ userAgent, maxTouchPoints: 5 })).toBe('safari-ios');
    expect(detectBrowser({ userAgent, maxTouchPoints: 0 })).toBe('safari');
  });

  test('a laptop with a touch screen keeps its browser', () => {
    expect(
      detectBrowser({ userAgent: `${windows} Chrome/156.0.0.0 Safari/537.36`, maxTouchPoints: 10 }),
    ).toBe('chrome');
  });
});

describe('a browser that names itself is believed before its user agent', () => {
  test.each<[Browser, string[], string]>([
    ['edge', ['Chromium', 'Microsoft Edge', 'Not.A/Brand'], windows],
    ['edge-mobile', ['Chromium', 'Microsoft Edge', 'Not.A/Brand'], android],
    ['opera', ['Opera', 'Chromium'], windows],
    ['samsung', ['Samsung Internet', 'Chromium'], android],
    ['other', ['Android WebView', 'Chromium'], android],
    ['chrome', ['Chromium', 'Not.A/Brand'], linux],
    ['chrome', ['Brave', 'Chromium'], linux],
    ['chrome-android', ['Google Chrome', 'Chromium'], android],
  ])('%s: %s', (browser, brands, start) => {
    expect(detectBrowser({ userAgent: `${start} Chrome/156.0.0.0 Safari/537.36`, brands })).toBe(browser);
  });
});
