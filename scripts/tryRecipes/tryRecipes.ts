import { spawnSync } from 'node:child_process';
import type { Recipe } from './recipe.js';
import { recipes } from './recipes.js';
import { ScratchCopy } from './scratchCopy.js';

/** Commands that run after every recipe, and once more with all of them in one copy. */
const after: Recipe['commands'] = [['run', '--silent', 'typecheck']];
const together: Recipe = {
  title: 'All of them together',
  edits: recipes.flatMap(({ edits }) => edits),
  commands: [
    ['run', '--silent', 'fix'],
    ['run', '--silent', 'lint'],
    ['run', '--silent', 'api'],
  ],
};

/** Carries a recipe out in a copy of its own. Gives the first command that failed with its output, or null. */
function tryRecipe({ edits, commands }: Recipe): string | null {
  const copy = new ScratchCopy();
  try {
    for (const edit of edits) copy.apply(edit);
    for (const command of [...commands, ...after]) {
      const { status, stdout, stderr } = spawnSync('npm', command, { cwd: copy.folder, encoding: 'utf8' });
      if (status !== 0) return `npm ${command.join(' ')}\n${stdout}${stderr}`;
    }
    return null;
  } catch (error) {
    return String(error);
  } finally {
    copy.remove();
  }
}

/** `npm run try-recipes [words of a title]`: carries the recipes of CONTRIBUTING.md out, and says which hold. */
function tryRecipes(wanted: string): void {
  for (const recipe of [...recipes, together].filter(({ title }) => title.includes(wanted))) {
    const failure = tryRecipe(recipe);
    console.log(`${failure === null ? '✓' : '✘'} ${recipe.title}`);
    if (failure === null) continue;
    console.log(failure);
    process.exitCode = 1;
  }
}

tryRecipes(process.argv.slice(2).join(' '));
