import { below, type Recipe, vitest } from '../recipe.js';

/** An owner whose page must not be loaded twice. */
export const addAttribute: Recipe = {
  title: 'Add an attribute',
  edits: [
    below(
      'src/config/attributes.ts',
      '  public: flag,',
      '  /** The page is never loaded again by the wizard. */\n  keepPage: flag,',
    ),
    {
      file: 'src/host/session/machineInput.ts',
      find: "config.method === 'get' && !staysOnPage",
      by: "config.method === 'get' && !staysOnPage && !config.keepPage",
    },
  ],
  commands: [
    ['run', '--silent', 'reference'],
    vitest('test/config', 'test/build/readme.test.ts', 'test/host/session.test.ts'),
  ],
};
