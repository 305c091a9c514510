import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureHouse } from '../../scripts/house/house.js';
import { recipes } from '../../scripts/tryRecipes/recipes.js';

const measures = measureHouse();

/** Goals that are reached, and stay so. `npm run house` prints the others beside theirs. */
test.each(['import circles', 'one fact’s nature', 'import rules'])('the goal for %s is kept', (words) => {
  const found = measures.filter(({ title }) => title.includes(words));
  expect(found).toHaveLength(1);
  for (const { value, goal, findings } of found) expect(value, findings.join('\n')).toBeLessThanOrEqual(goal);
});

/** Sections of CONTRIBUTING.md, by their headings. */
const sections = new Map(
  readFileSync('CONTRIBUTING.md', 'utf8')
    .split(/^## /m)
    .map((section) => [section.split('\n')[0] ?? '', section] as const),
);

test('every recipe that adds something is carried out by a script, and no other', () => {
  const headings = [...sections.keys()].filter((heading) => heading.startsWith('Add '));
  expect(recipes.map(({ title }) => title)).toEqual(headings);
});

test.each(recipes.map(({ title, edits }) => [title, edits] as const))(
  '“%s” names translations, the public names, and the files of the source that it changes',
  (title, edits) => {
    const section = sections.get(title) ?? '';
    expect(section).toMatch(/Translations: /);
    expect(section).toContain('npm run api');
    const changed = edits.flatMap((edit) =>
      'find' in edit && !edit.file.startsWith('test/') ? [edit.file] : [],
    );
    const isNamed = (file: string) =>
      section.includes(file) ||
      (file.startsWith('src/wizard/steps/') && section.includes('src/wizard/steps/'));
    expect(changed.filter((file) => !isNamed(file))).toEqual([]);
  },
);
