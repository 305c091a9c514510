import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockDifference, isReplayed } from '../../../src/diagnosis/clock/clockDifference.js';
import { maxClockDifferenceSeconds } from '../../../src/wizard/evidence/causeTable.js';
import type { TimedAnswer } from '../../../src/diagnosis/clock/clockDifference.js';

const startMs = Date.UTC(2026, 10, 24, 4, 30, 0);
/** An answer that took 100 ms, of a server whose clock is so many seconds behind this device's. */
const answerAt = (atMs: number, behind = 0, more: Partial<TimedAnswer> = {}): TimedAnswer => ({
  date: new Date(atMs - behind * 1000).toUTCString(),
  age: null,
  askedAtMs: atMs,
  answeredAtMs: atMs + 100,
  ...more,
});

describe('an answer that is the one before', () => {
  const first = answerAt(startMs);
  test.each<[string, boolean, Partial<TimedAnswer>]>([
    ['the date stands still', true, { date: first.date }],
    ['the date moves', false, {}],
    ['there is no date', false, { date: null }],
    ['the date is none', false, { date: 'now' }],
    ['a cache on the way says how old it is', false, { date: first.date, age: '2' }],
    ['an age that is none tells nothing', false, { date: first.date, age: 'old' }],
    ['it was asked within a second', false, { date: first.date, askedAtMs: startMs + 1100 }],
  ])('%s', (_, replayed, more) => {
    expect(isReplayed(first, answerAt(startMs + 2000, 0, more))).toBe(replayed);
  });

  test('with the age that it had', () => {
    const kept = { date: first.date, age: '7' };
    expect(isReplayed(answerAt(startMs, 0, kept), answerAt(startMs + 2000, 0, kept))).toBe(true);
  });

  test('nothing twice is not the same thing twice', () => {
    const none = { date: null };
    expect(isReplayed(answerAt(startMs, 0, none), answerAt(startMs + 2000, 0, none))).toBe(false);
  });
});

const difference = (...answers: TimedAnswer[]) => clockDifference(answers);
const laterMs = startMs + 1500;

describe('this device’s clock and the server’s', () => {
  test.each([0, 60, 121, 3600, -3600, 86_400 * 365])('differ by %d seconds', (seconds) => {
    const found = difference(answerAt(startMs, seconds), answerAt(laterMs, seconds));
    expect(Math.abs((found ?? Number.NaN) - seconds)).toBeLessThanOrEqual(1);
  });

  test('more than a few minutes are a trouble', () => {
    expect(maxClockDifferenceSeconds).toBe(120);
  });

  test('an answer that a cache has kept was as old as it says', () => {
    const found = difference(
      answerAt(startMs, 3600, { age: '3600' }),
      answerAt(laterMs, 3602, { age: '3602' }),
    );
    expect(found).toBe(0);
    expect(Object.is(found, -0)).toBe(false);
  });

  test('all three forms of a date are read', () => {
    const date = 'Sunday, 06-Nov-94 08:49:37 GMT';
    const atMs = Date.UTC(1994, 10, 6, 8, 59, 37);
    expect(difference(answerAt(atMs, 0, { date }), answerAt(atMs + 900, 0, { date }))).toBe(601);
  });

  test.each<[string, TimedAnswer[]]>([
    ['no answer', []],
    ['one answer', [answerAt(startMs, 3600)]],
    ['one with a date', [answerAt(startMs, 3600), answerAt(laterMs, 3600, { date: null })]],
    ['one with an age that can be read', [answerAt(startMs, 9), answerAt(laterMs, 9, { age: '-1' })]],
    ['two that do not agree', [answerAt(startMs, 3600), answerAt(laterMs, 3606)]],
    ['a third that does not agree', [answerAt(startMs), answerAt(laterMs), answerAt(laterMs + 1500, 60)]],
    ['a copy, twice', [answerAt(startMs, 3600), answerAt(laterMs, 3601.5)]],
    [
      'a clock that does not run',
      [answerAt(startMs), answerAt(laterMs)].map((one) => ({ ...one, askedAtMs: NaN })),
    ],
  ])('cannot be told from %s', (_, answers) => {
    expect(clockDifference(answers)).toBeNull();
  });

  test('five seconds apart is agreement', () => {
    expect(difference(answerAt(startMs, 300), answerAt(startMs + 10_000, 305))).toBe(303);
  });

  test('whatever is sent, it is a whole number of seconds or nothing', () => {
    const header = fc.option(
      fc.oneof(fc.string(), fc.nat().map(String), fc.constant(new Date(startMs).toUTCString())),
    );
    const time = fc.oneof(fc.double(), fc.constant(startMs));
    const answer = fc.record({ date: header, age: header, askedAtMs: time, answeredAtMs: time });
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        expect(Number.isInteger(clockDifference(answers) ?? 0)).toBe(true);
      }),
    );
  });
});
