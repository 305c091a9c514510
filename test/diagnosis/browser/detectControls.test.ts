import { expect, test } from 'vitest';
import { detectControls } from '../../../src/diagnosis/browser/detectControls.js';

const agents = {
  'Chrome on Windows': {
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36',
  },
  'Safari on a Mac': {
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15',
  },
  'Firefox on Linux': { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' },
  'Chrome on Android': {
    userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36',
  },
  'Firefox on Android': { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' },
  'an Android tablet': { userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Safari/537.36' },
  'an iPhone': {
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Mobile/15E148 Safari/604.1',
  },
  'an iPad that asks for desktop pages': {
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15',
    maxTouchPoints: 5,
  },
};

test.each([
  ['Chrome on Windows', 'keys', 'keys'],
  ['Safari on a Mac', 'keys', 'keys'],
  ['Firefox on Linux', 'keys', 'keys'],
  ['Chrome on Android', 'menu', 'none'],
  ['Firefox on Android', 'menu', 'none'],
  ['an Android tablet', 'menu', 'none'],
  ['an iPhone', 'menu', 'none'],
  ['an iPad that asks for desktop pages', 'menu', 'none'],
] as const)('%s is controlled by its %s, and an application of its home screen by: %s', (name, tab, app) => {
  expect(detectControls({ agent: agents[name], isHomeScreenApp: false })).toBe(tab);
  expect(detectControls({ agent: agents[name], isHomeScreenApp: true })).toBe(app);
});
