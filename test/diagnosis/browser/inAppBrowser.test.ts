import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inAppBrowser } from '../../../src/diagnosis/browser/inAppBrowser.js';

/*
 * As collected by ua-parser/uap-core, matomo-org/device-detector and shalanah/inapp-spy, with the beginning that
 * they share written once.
 */
const kit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const webView = (device: string, chrome: string) =>
  `Mozilla/5.0 (Linux; Android ${device}; wv) ${kit} Version/4.0 Chrome/${chrome} Mobile Safari/537.36`;
const iPhone = (system: string, build: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${system} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${build}`;
const pixel = webView('14; Pixel 8 Build/AP2A.240905.003', '130.0.6723.58');

const inside: [string, string][] = [
  ['Facebook', `${pixel} [FB_IAB/FB4A;FBAV/488.0.0.62.79;IABMV/1;]`],
  [
    'Facebook',
    `${webView('8.1.0; DUB-LX1 Build/HUAWEIDUB-LX1', '95.0.4638.74')}[FBAN/EMA;FBLC/fr_FR;FBAV/421.0.0.14.100;]`,
  ],
  [
    'Facebook',
    iPhone(
      '17_6_1',
      'Mobile/21G93 [FBAN/FBIOS;FBAV/479.1.0.33.109;FBBV/637241220;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.6.1;FBSS/3;FBID/phone;FBLC/es_ES;FBOP/5;FBRV/639094949;IABMV/1]',
    ),
  ],
  ['Facebook', iPhone('18_6_2', 'Mobile/22G100 Safari/604.1 MetaIAB Facebook')],
  [
    'Facebook',
    'Mozilla/5.0 (X11; Linux x86_64; rv:10.0) Gecko/20100101 Firefox/10.0 [FBAN/FBIOS;FBAV/7.0.0.17.1;FBBV/1325030;FBDV/iPhone6,2;FBMD/iPhone;FBSN/iPhone OS;FBSV/7.0.6;FBSS/2; FBCR/Telekom.de;FBID/phone;FBLC/de_DE;FBOP/5]',
  ],
  [
    'Messenger',
    `${webView('10; E7110 Build/1.048VZ.0198.a', '90.0.4430.66')} [FB_IAB/Orca-Android;FBAV/308.0.0.12.119;]`,
  ],
  [
    'Messenger',
    `${webView('6.0.1; D6653 Build/23.5.A.0.575', '58.0.3029.83')} [FB_IAB/MESSENGER;FBAV/118.0.0.19.82;]`,
  ],
  [
    'Messenger',
    iPhone('10_2_1', 'Mobile/14D27 [FBAN/MessengerForiOS;FBAV/117.0.0.36.70;FBBV/57539258;FBDV/iPhone7,2]'),
  ],
  [
    'Instagram',
    `${pixel} Instagram 355.1.0.44.103 Android (34/14; 420dpi; 1080x2205; Google/google; Pixel 8; shiba; shiba; en_US; 658190016)`,
  ],
  [
    'Instagram',
    iPhone(
      '18_1',
      'Mobile/22B83 Instagram 354.0.0.29.90 (iPhone12,8; iOS 18_1; en_US; en; scale=2.00; 750x1334; 654111336; IABMV/1)',
    ),
  ],
  [
    'Threads',
    `${pixel} Barcelona 355.0.0.39.109 Android (34/14; 420dpi; 1080x2205; Google/google; Pixel 8; shiba; shiba; en_US; 657318936)`,
  ],
  ['LinkedIn', `${webView('10; Redmi Note 8 Pro Build/QP1A.190711.020', '87.0.4280.141')} [LinkedInApp]`],
  ['LinkedIn', iPhone('16_1_1', 'Mobile/15E148 [LinkedInApp]/9.24.1488')],
  ['X', `${webView('13; CPH2451 Build/TP1A.220905.001', '118.0.0.0')} TwitterAndroid`],
  ['X', iPhone('11_0', 'Mobile/15A372 Twitter for iPhone/7.52')],
  [
    'X',
    'Mozilla/5.0 (iPad; U; CPU OS 4_3_5 like Mac OS X; en-us) AppleWebKit/533.17.9 (KHTML, like Gecko) Mobile/8L1 Twitter for iPad',
  ],
  [
    'TikTok',
    `${webView('15; Pixel 7 Pro Build/AP4A.250205.002', '133.0.6943.121')} musical_ly_2023808030 BytedanceWebview/d8a21c6`,
  ],
  [
    'TikTok',
    `${webView('11; 6025H_EEA Build/RP1A.200720.011', '91.0.4472.120')} trill_2022003030 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly app_version/20.7.5`,
  ],
  ['TikTok', iPhone('18_6_2', 'Mobile/15E148 Safari/604.1 musical_ly_41.9.0')],
  [
    'WeChat',
    `Mozilla/5.0 (Linux; Android 12; LGE-AN10 Build/HONORLGE-AN10; wv) ${kit} Version/4.0 Chrome/86.0.4240.99 XWEB/3211 MMWEBSDK/20220303 Mobile Safari/537.36 MMWEBID/7223 MicroMessenger/8.0.21.2120(0x2800153B) Process/toolsmp WeChat/arm64 Weixin NetType/5G Language/zh_CN ABI/arm64`,
  ],
  [
    'WeChat',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${kit} Chrome/107.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/6.8.0(0x16080000) MacWechat/3.8.10(0x13080a10) XWEB/1227`,
  ],
  [
    'WeCom',
    iPhone(
      '18_5',
      'Mobile/15E148 wxwork/4.1.39 MicroMessenger/7.0.1 Language/zh ColorScheme/Light wwmver/3.26.38.377',
    ),
  ],
  [
    'WhatsApp',
    `Mozilla/5.0 (Linux; Android 10; K) ${kit} Chrome/141.0.7390.124 Mobile Safari/537.36 [WA4A/2.25.32.75;]`,
  ],
  ['WhatsApp', iPhone('26_0_1', 'Version/26.0.1 Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]')],
  ['LINE', `${webView('14; XQ-ES72 Build/70.0.A.2.233', '129.0.6668.71')} Line/14.16.0/IAB`],
  ['LINE', iPhone('10_2_1', 'Mobile/14D27 Safari Line/7.3.2')],
  [
    'KakaoTalk',
    `Mozilla/5.0 (Linux; Android 10; K) ${kit} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 KAKAOTALK/10.2.3 (INAPP)`,
  ],
  [
    'Snapchat',
    `${webView('10; M2006C3LG Build/QP1A.190711.020', '96.0.4664.104')}Snapchat11.59.0.35 (M2006C3LG; Android 10#V12.0.17.0.QCDMIXM#29; gzip)`,
  ],
  [
    'Snapchat',
    iPhone('17_3_1', 'Version/17.3.1 Mobile/15E148 Snapchat/12.72.0.39 (like Safari/8617.2.4.10.8, panda)'),
  ],
  ['Pinterest', `${webView('7.0; BL5000 Build/NRD90M', '63.0.3239.111')} [Pinterest/Android]`],
  [
    'Telegram',
    `Mozilla/5.0 (Linux; Android 15; K) ${kit} Chrome/144.0.7559.132 Safari/537.36 Telegram-Android/12.4.1 (Xiaomi 2405CRPFDG; Android 15; SDK 35; HIGH)`,
  ],
  ['Microsoft Teams', `${webView('8.1.0; SM-G610F Build/M1AJQ', '87.0.4280.101')} TeamsMobile-Android`],
  [
    'Microsoft Teams',
    'Mozilla/5.0 (iPad; CPU OS 16_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 TeamsMobile-iOS',
  ],
  ['Google', iPhone('18_1', 'GSA/334.0.674067880 Mobile/15E148 Safari/604.1')],
  ['Google', `${webView('10; LM-K400 Build/QKQ1.200308.002', '86.0.4240.185')} GSA/11.35.8.23.arm`],
  ['app', pixel],
  ['app', `${pixel} Reddit/Version 2022.28.0/Build 533235/Android 12`],
  [
    'app',
    `${pixel} [FBAN/AudienceNetworkForAndroid;FBSN/Android;FBSV/11;FBAB/com.dopuz.klotski.riddle;FBAV/5.1701;FBBV/51701;FBVS/6.7.0;FBLC/en_GB]`,
  ],
];

const android = `Mozilla/5.0 (Linux; Android 10; K) ${kit}`;
const browsers: [string, string][] = [
  ['Chrome on Android', `${android} Chrome/156.0.0.0 Mobile Safari/537.36`],
  ['Chrome on iOS', iPhone('18_1', 'CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1')],
  ['Chrome on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${kit} Chrome/156.0.0.0 Safari/537.36`],
  ['Safari on iOS', iPhone('18_7', 'Version/26.4 Mobile/15E148 Safari/604.1')],
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0.1 Safari/605.1.15',
  ],
  [
    'a site on the home screen of iOS',
    'Mozilla/5.0 (iPhone; U; CPU iPhone OS 3_1_2 like Mac OS X; en-us) AppleWebKit/528.18 (KHTML, like Gecko) Mobile/7D11',
  ],
  ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:141.0) Gecko/141.0 Firefox/141.0'],
  ['Firefox on iOS', iPhone('18_1', 'FxiOS/130.1  Mobile/15E148 Safari/605.1.15')],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  [
    'Firefox Focus',
    `Mozilla/5.0 (Linux; Android 7.0) ${kit} Version/4.0 Focus/1.0 Chrome/59.0.3029.83 Mobile Safari/537.36`,
  ],
  ['Edge on Android', `${android} Chrome/131.0.0.0 Mobile Safari/537.36 EdgA/131.0.2903.48`],
  ['Edge on iOS', iPhone('18_1', 'EdgiOS/128.0.2739.82 Version/18.0 Mobile/15E148 Safari/604.1')],
  [
    'Edge on Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${kit} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`,
  ],
  ['Samsung Internet', `${android} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36`],
  ['Opera, built on the WebView', `${pixel} OPR/63.3.3216.58675`],
  ['Opera on iOS', iPhone('18_1', 'Version/18.1 Mobile/15E148 Safari/604.1 OPT/5.0.7')],
  ['Vivo’s browser, built on the WebView', `${pixel} VivoBrowser/5.6.1.1`],
  [
    'Yandex, built on the WebView',
    `Mozilla/5.0 (Linux; Android 9; SM-A105F; wv) ${kit} Version/4.0 Chrome/80.0.3987.132 YaBrowser/20.3.2 (lite) Mobile Safari/537.36`,
  ],
  ['Gmail on iOS, which says what Safari says', iPhone('12_0', 'Version/12.0 Mobile/15E148 Safari/604.1')],
  ['no browser', 'Twitterbot/1.0'],
  [
    'no browser either',
    'Mozilla/5.0 (compatible; CloudFlare-AlwaysOnline/1.0; +http://www.cloudflare.com/always-online) AppleWebKit/534.34',
  ],
  ['nothing', ''],
];

describe('a page inside another application', () => {
  test.each(inside)('%s: %s', (app, userAgent) => {
    expect(inAppBrowser(userAgent)).toBe(app);
  });
});

describe('a browser is a browser', () => {
  test.each(browsers)('%s', (_, userAgent) => {
    expect(inAppBrowser(userAgent)).toBeNull();
  });
});

test('whatever a browser calls itself, the name is one of the table, or none', () => {
  const names = [null, ...inside.map(([app]) => app)];
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(...inside.flatMap(([, userAgent]) => userAgent.split(' '))),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(names).toContain(inAppBrowser(parts.join(' ')));
    }),
  );
});
