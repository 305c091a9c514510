import { describe, expect, test } from 'vitest';
import { presentAnswer } from '../../../src/view/answer/presentAnswer.js';
import type { EntryOf } from '../../../src/view/entryOf.js';
import { english } from '../../copy/english.js';

/** A text of the visitor's as it is shown. */
function shown(text: string): string {
  const entry: EntryOf<'answer'> = { kind: 'answer', choice: 'failure.submitted', text };
  return presentAnswer(entry, { log: [entry] }, english).text;
}

describe('a text that the visitor pasted', () => {
  test('is shown whole where it is short', () => {
    expect(shown('401 Unauthorized')).toBe('401 Unauthorized');
    expect(shown('word '.repeat(60).trim())).not.toContain('…');
  });

  test('is cut behind a word where it is long, with an ellipsis', () => {
    const long = shown('The server refused. '.repeat(40));
    expect(long.length).toBeLessThanOrEqual(301);
    expect(long).toMatch(/ (?:The|server|refused\.)…$/);
  });

  test('is cut where it has no blank, and not through a character', () => {
    expect(shown('a'.repeat(500))).toBe(`${'a'.repeat(300)}…`);
    expect(shown(`a${'😀'.repeat(300)}`)).not.toMatch(/[\ud800-\udbff]…/);
  });
});
