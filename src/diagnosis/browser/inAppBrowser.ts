interface AppRow {
  app: string;
  says: RegExp;
}

/**
 * The first row that fits wins. Marks as they stand in the user agents collected by ua-parser/uap-core,
 * matomo-org/device-detector and shalanah/inapp-spy.
 */
const appRows: readonly AppRow[] = [
  { app: 'Instagram', says: /\bInstagram \d/ },
  { app: 'Threads', says: /\bBarcelona \d/ },
  { app: 'Messenger', says: /\bFB(?:AN|_IAB)\/(?:Messenger|MESSENGER|Orca|mLite)/ },
  // An advertisement inside some other application.
  { app: 'app', says: /\bFBAN\/AudienceNetwork/ },
  // Recent versions of Messenger have the same marks.
  { app: 'Facebook', says: /\bFB(?:AN|_IAB)\/|\bMetaIAB Facebook\b/ },
  { app: 'LinkedIn', says: /\bLinkedInApp\b/ },
  { app: 'X', says: /\bTwitterAndroid\b|\bTwitter for iP(?:hone|ad)\b/ },
  { app: 'TikTok', says: /\bmusical_ly_|\btrill_\d/ },
  { app: 'WeCom', says: /\bwxwork\// },
  { app: 'WeChat', says: /\bMicroMessenger\// },
  { app: 'WhatsApp', says: /\bWA(?:iOS|4A)\/\d/ },
  { app: 'LINE', says: /\bLine\/\d/ },
  { app: 'KakaoTalk', says: /\bKAKAOTALK\b/ },
  // Some versions have no blank before it.
  { app: 'Snapchat', says: /Snapchat\/?\d/ },
  { app: 'Pinterest', says: /\[Pinterest\/(?:Android|iOS)\]/ },
  { app: 'Telegram', says: /\bTelegram-Android\// },
  { app: 'Microsoft Teams', says: /\bTeamsMobile-(?:Android|iOS)\b/ },
  { app: 'Google', says: /\bGSA\/\d/ },
];

/** https://developer.chrome.com/docs/multidevice/user-agent */
const androidWebView = /; wv\)/;

/** Full browsers, some of which say that they are built on Android's WebView. */
const fullBrowser = /\b(?:OPR|EdgA?|Focus|Klar|DuckDuckGo|Ddg|Sleipnir)\/|browser/i;

/**
 * The application in whose built-in browser the page is shown: the visitor's own browser, with its sign-ins and
 * passwords, is not at hand there. `app` for one on Android that does not give its name; null for browsers.
 *
 * Null as well where the user agent does not tell: Gmail on iOS has the user agent of Safari
 * (https://github.com/atomantic/is-ua-webview/issues/2), and so has Telegram on iOS; `Outlook-iOS` fetches images
 * and runs no script. A missing `Safari/` on iOS proves nothing: sites on the home screen lack it too.
 *
 * Never throws.
 */
export function inAppBrowser(userAgent: string): string | null {
  const found = appRows.find(({ says }) => says.test(userAgent));
  if (found !== undefined) return found.app;
  return androidWebView.test(userAgent) && !fullBrowser.test(userAgent) ? 'app' : null;
}
