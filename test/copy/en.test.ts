import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from './english.js';

/** Every piece of text, by its place in the copy. */
function pieces(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pieces(one, place ? `${place} ${key}` : key));
}
const all = pieces(english, '');

/** The values that each part of the copy is filled with. */
const known: Record<string, readonly string[]> = {
  messages: [
    'address',
    'site',
    'status',
    'realm',
    'email',
    'phone',
    'suggestion',
    'app',
    'cookie',
    'minutes',
    'seconds',
    'keys',
    'reload',
  ],
  more: ['count'],
  countdown: ['time'],
  change: ['answer'],
  progress: ['index', 'of'],
  instructionsFor: ['browser'],
  reloadBy: ['browser'],
  facts: ['value'],
  quoted: ['value'],
  verdicts: ['status'],
  report: ['status', 'site'],
};

describe('the English words', () => {
  test('name only values that there are', () => {
    const wrong = all.flatMap(([place, text]) => {
      const allowed = known[place.split(' ')[0] ?? ''] ?? [];
      return [...text.matchAll(/\{(\w*)\}/g)]
        .filter(([, name]) => !allowed.includes(name ?? ''))
        .map(() => place);
    });
    expect(wrong).toEqual([]);
    expect(all.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('are never empty, but for a hint that is not needed', () => {
    const empty = all.filter(([, text]) => text.trim() === '').map(([place]) => place);
    expect(empty.filter((place) => !place.endsWith(' hint'))).toEqual([]);
  });

  test('never joke, belittle or blame', () => {
    const tone = /\b(?:oops|whoops|uh-oh|simply|obviously|please note|you failed|invalid input)\b|!(?:\s|$)/i;
    expect(all.filter(([, text]) => tone.test(text))).toEqual([]);
  });

  test('hold no markup', () => {
    expect(all.filter(([, text]) => /<\w|&\w+;/.test(text))).toEqual([]);
  });

  test('tell two answers of one name apart nowhere: no label is there twice', () => {
    const sent = [...Object.values(english.forms), ...Object.values(english.ticks)];
    const labels = [...Object.values(english.choices), ...sent.map(({ submit }) => submit)];
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('never ask for a password', () => {
    expect(all.filter(([, text]) => /(?:type|enter|tell|send)\b[^.]*\byour password/i.test(text))).toEqual(
      [],
    );
  });

  test('are the same on the launcher that the small loader draws', () => {
    const loader = readFileSync('src/loader/drawLauncher.ts', 'utf8');
    expect(/append\('([^']+)'\)/.exec(loader)?.[1]).toBe(english.launcher);
  });
});
