import { below, inEnglishAlone, type Recipe, vitest } from '../recipe.js';

/** A visitor may turn to the owner with what the page shows after a reload. */
export const addChoice: Recipe = {
  title: 'Add a choice',
  edits: [
    below('src/wizard/choice.ts', "  | 'reload.noChange'", "  | 'reload.somethingElse'"),
    below(
      'src/wizard/steps/reload.ts',
      "          'reload.noChange': '#nextStep',",
      "          'reload.somethingElse': '#contactOwner',",
    ),
    ...inEnglishAlone(
      'choices.reload.somethingElse',
      "    'reload.noChange': ",
      "    'reload.somethingElse': 'It shows something else',",
    ),
  ],
  commands: [
    ['run', '--silent', 'draw'],
    vitest('test/copy', 'test/wizard/drawing.test.ts', 'test/wizard/graph.test.ts'),
  ],
};
