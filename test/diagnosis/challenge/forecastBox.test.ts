import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastBox } from '../../../src/diagnosis/challenge/forecastBox.js';
import type { BoxSurroundings, Engine } from '../../../src/diagnosis/challenge/forecastBox.js';
import { opensBox } from '../../../src/diagnosis/challenge/opensBox.js';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];
const plain = (engine: Engine): BoxSurroundings => ({
  engine,
  isInForeignFrame: false,
  isHomeScreenApp: false,
  worker: 'none',
});
const boxOf = (header: string, more: Partial<BoxSurroundings> = {}) =>
  engines.map((engine) => forecastBox(header, { ...plain(engine), ...more })?.box ?? null);

describe('the browser’s own password box, in Chromium, Firefox and WebKit', () => {
  test.each([
    'Basic realm="x"',
    'Basic',
    'basic realm="x", charset="UTF-8"',
    'Digest realm="x", nonce="y"',
    'NTLM',
  ])('comes: %s', (header) => {
    expect(boxOf(header)).toEqual(['will', 'will', 'will']);
  });

  test.each([
    'Bearer realm="x"',
    'Session',
    'FormBased',
    'X-Basic realm="Basic"',
    '',
    'Hawk',
    'DPoP algs="ES256"',
  ])('is not asked for: %j', (header) => {
    expect(boxOf(header)).toEqual([null, null, null]);
  });

  test.each([
    'Basic, Bearer',
    'Bearer, Basic',
    'Basic realm="x", Bearer',
    'Bearer realm="x", Basic realm="y"',
    'Basic realm="x", Negotiate',
    'Negotiate, Basic realm="x"',
  ])('comes, but may not in Chromium where this stands on one line: %s', (header) => {
    expect(boxOf(header)).toEqual(['may', 'will', 'will']);
  });

  test('comes for two schemes on one line that Chromium can read', () => {
    expect(boxOf('Basic realm="x", Bearer realm="y"')).toEqual(['will', 'will', 'will']);
  });

  test('may come for Negotiate alone: on Linux it did not', () => {
    expect(boxOf('Negotiate')).toEqual(['may', 'may', 'may']);
  });
});

describe('Digest', () => {
  test.each([
    ['MD5', ['will', 'will', 'will']],
    ['md5-sess', ['will', 'will', 'will']],
    ['SHA-256', ['will', 'will', 'will-not']],
    ['SHA-512-256', ['will-not', 'will-not', 'will-not']],
    ['made-up', ['will-not', 'will-not', 'will-not']],
  ])('with %s', (algorithm, boxes) => {
    expect(boxOf(`Digest realm="x", nonce="y", algorithm=${algorithm}`)).toEqual(boxes);
  });

  test('beside another that the engine knows comes by that one', () => {
    const header = 'Digest realm="x", algorithm=SHA-512-256, Basic realm="x"';
    expect(boxOf(header)).toEqual(['may', 'will', 'will']);
  });

  test('says that the algorithm is the obstacle', () => {
    const header = 'Digest realm="x", algorithm=SHA-512-256';
    expect(forecastBox(header, plain('chromium'))).toEqual({ box: 'will-not', obstacle: 'algorithm' });
  });
});

describe('the page’s surroundings', () => {
  const basic = 'Basic realm="x"';

  test('a frame of another site keeps the box away in Chromium', () => {
    const framed = { isInForeignFrame: true };
    expect(boxOf(basic, framed)).toEqual(['will-not', 'will', 'will']);
    expect(forecastBox(basic, { ...plain('chromium'), ...framed })?.obstacle).toBe('frame');
  });

  test('a worker that answers navigations keeps it away, one that may answer perhaps', () => {
    expect(boxOf(basic, { worker: 'answers' })).toEqual(['will-not', 'will-not', 'will-not']);
    expect(boxOf(basic, { worker: 'may-answer' })).toEqual(['may', 'may', 'may']);
    expect(forecastBox(basic, { ...plain('firefox'), worker: 'answers' })?.obstacle).toBe('worker');
  });

  test('an application of the home screen has none on iOS, and perhaps none elsewhere', () => {
    expect(boxOf(basic, { isHomeScreenApp: true })).toEqual(['may', 'may', 'will-not']);
  });

  test('name no obstacle where no box is asked for', () => {
    const surroundings = { isInForeignFrame: true, worker: 'answers', isHomeScreenApp: true } as const;
    expect(boxOf('Bearer realm="x"', surroundings)).toEqual([null, null, null]);
  });
});

test('a box is forecast of no header that a probe may meet with cookies', () => {
  const piece = fc.constantFrom(
    'Basic',
    'Bearer',
    'Digest',
    'NTLM',
    ',',
    ' ',
    '"',
    'realm="x"',
    '=',
    'algorithm=MD5',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...engines), (pieces, engine) => {
      const header = pieces.join('');
      const isForecast = forecastBox(header, plain(engine)) !== null;
      expect(isForecast && !opensBox(header, engine === 'firefox')).toBe(false);
    }),
  );
});
