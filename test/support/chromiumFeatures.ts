/** Features that Playwright 1.64.1 turns off: of several `--disable-features`, Chromium takes the last alone. */
const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

/**
 * Each window of Chromium 156 starts two more processes for the popup of its address bar, which nobody sees here. They
 * take a third of the time that a new context takes (measured on two cores, 2026-11-28).
 */
const popupOfAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** The switch that turns off what the tests do without. */
export const withoutFeatures = `--disable-features=${[...offByPlaywright, ...popupOfAddressBar].join(',')}`;
