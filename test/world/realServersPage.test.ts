import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { capturedAnswers } from './capturedAnswers.js';
import { beginningOfRow, readPage } from './realServersPage.js';

const [tables = '', learnt = ''] = readPage().join('\n').split('## What was learnt');
const rows = tables.split('\n').filter((line) => /^\| .* \(\S+\) \|/.test(line));

describe('docs/real-servers.md', () => {
  test('has one line for each captured answer, and no other', () => {
    expect(rows).toHaveLength(capturedAnswers.length);
  });

  test.each(capturedAnswers)(
    'says of $name what answered, its answer, the cause and the step',
    (captured) => {
      const its = rows.filter((row) => row.startsWith(beginningOfRow(captured, captured)));
      expect(its).toHaveLength(1);
    },
  );

  test('says a sentence and an answer for each', () => {
    for (const row of rows) expect(row).toMatch(/\| \S[^|]* → \*[^*]+\* \|$/);
  });

  test('names with each thing that was learnt a test that is there', () => {
    const files = [...learnt.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(9);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
