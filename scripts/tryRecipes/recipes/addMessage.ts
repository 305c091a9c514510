import { below, inEnglishAlone, type Recipe, vitest } from '../recipe.js';

/** After a reload that showed nothing, the visitor is asked for patience. */
export const addMessage: Recipe = {
  title: 'Add a sentence',
  edits: [
    below('src/wizard/sentences/messageCode.ts', "  | 'reload.unclear'", "  | 'reload.patience'"),
    {
      file: 'src/wizard/steps/reload.ts',
      find: "entry: say('reload.unclear'),",
      by: "entry: [say('reload.unclear'), say('reload.patience')],",
    },
    ...inEnglishAlone(
      'messages.reload.patience',
      "    'reload.unclear': ",
      "    'reload.patience': 'A page can take some seconds to show.',",
    ),
  ],
  commands: [['run', '--silent', 'draw'], vitest('test/copy', 'test/wizard/drawing.test.ts')],
};
