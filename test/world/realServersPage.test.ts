import { describe, expect, test } from 'vitest';
import { capturedAnswers } from './capturedAnswers.js';
import { beginningOfRow, readPage } from './realServersPage.js';

const rows = readPage().filter((line) => /^\| .* \(\S+\) \|/.test(line));

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
});
