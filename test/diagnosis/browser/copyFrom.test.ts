import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyFrom } from '../../../src/diagnosis/browser/copyFrom.js';
import type { CopyReadings, CopySource } from '../../../src/diagnosis/browser/copyFrom.js';

/** A page as the network gives it. */
const fresh: CopyReadings = {
  controlled: false,
  isWorkersCopy: false,
  deliveryType: '',
  navigationType: 'navigate',
  transferSize: 683,
  bodySize: 383,
  wasRestored: false,
  loaded: true,
};

describe('what is seen is a copy', () => {
  // As read in Chromium 156 and Firefox ESR 153; null stands for what Firefox does not have.
  test.each<[string, CopySource | null, Partial<CopyReadings>]>([
    ['a 401 from the network', null, {}],
    ['a 401 from the network, Firefox', null, { deliveryType: null }],
    ['a reload', null, { navigationType: 'reload' }],
    ['Chromium, link to a page in its cache', 'http-cache', { deliveryType: 'cache', transferSize: 0 }],
    ['Firefox, link to a page in its cache', 'http-cache', { deliveryType: null, transferSize: 0 }],
    [
      'Firefox says 0 bytes until it has loaded',
      null,
      { deliveryType: null, transferSize: 0, loaded: false },
    ],
    ['an empty page', null, { deliveryType: null, transferSize: 0, bodySize: 0 }],
    ['sizes that nobody tells', null, { deliveryType: null, transferSize: null, bodySize: null }],
    [
      'Chromium, back to a 401 page',
      'history',
      { deliveryType: 'cache', navigationType: 'back_forward', transferSize: 0 },
    ],
    [
      'Firefox, back to a 401 page: it is alive as it was left',
      'history',
      { deliveryType: null, navigationType: 'back_forward', wasRestored: true },
    ],
    ['WebKit, the same', 'history', { deliveryType: null, wasRestored: true }],
    ['back to a page that may not be stored', null, { navigationType: 'back_forward' }],
    [
      'back, before it has loaded',
      null,
      { deliveryType: null, navigationType: 'back_forward', transferSize: 0, loaded: false },
    ],
    [
      'Chromium, a worker makes the answer up',
      'service-worker',
      { controlled: true, isWorkersCopy: true, deliveryType: 'cache', transferSize: 0, bodySize: 19 },
    ],
    [
      'Firefox, a worker answers from its cache',
      'service-worker',
      { controlled: true, isWorkersCopy: true, deliveryType: null, transferSize: 0, bodySize: 0 },
    ],
    ['Chromium, a worker lets everything through', null, { controlled: true }],
    [
      'Firefox, a worker lets everything through',
      null,
      { controlled: true, deliveryType: null, transferSize: 0, bodySize: 0 },
    ],
    ['a worker, and nothing is proved', null, { controlled: true, deliveryType: 'cache' }],
    [
      'a worker outlives going back',
      'service-worker',
      { controlled: true, isWorkersCopy: true, wasRestored: true },
    ],
  ])('%s: %s', (_, source, readings) => {
    expect(copyFrom({ ...fresh, ...readings })).toBe(source);
  });

  test('no worker is named where none controls the page', () => {
    const readings = fc.record({
      controlled: fc.constant(false),
      isWorkersCopy: fc.boolean(),
      deliveryType: fc.option(fc.constantFrom('', 'cache', 'navigational-prefetch')),
      navigationType: fc.option(fc.constantFrom('navigate', 'reload', 'back_forward', 'prerender')),
      transferSize: fc.option(fc.nat()),
      bodySize: fc.option(fc.nat()),
      wasRestored: fc.boolean(),
      loaded: fc.boolean(),
    });
    fc.assert(
      fc.property(readings, (read) => {
        expect(copyFrom(read)).not.toBe('service-worker');
      }),
    );
  });
});
