import { above, below, type Recipe, vitest } from '../recipe.js';

const siteWords = ['ensaluti', 'registriĝi', 'forgesis pasvorton', 'kontakto', 'elsaluti', 'mia konto'];

/** Esperanto, for the time being with the words of German. */
export const addLanguage: Recipe = {
  title: 'Add a language',
  edits: [
    {
      file: 'src/copy/eo/words.ts',
      like: 'src/copy/de/words.ts',
      but: { 'Deutsch. Anrede: „Sie“': 'Esperanto. Alparolo: vi' },
    },
    {
      file: 'src/copy/eo/errorWords.ts',
      like: 'src/copy/de/errorWords.ts',
      but: { Deutsch: 'Esperanto' },
    },
    below(
      'src/copy/allErrorWords.ts',
      "import { errorWords as en } from './en/errorWords.js';",
      "import { errorWords as eo } from './eo/errorWords.js';",
    ),
    below('src/copy/allErrorWords.ts', '  en,', '  eo,'),
    above(
      'src/copy/languages.ts',
      "  es: { name: 'Español'",
      "  eo: { name: 'Esperanto', load: () => import('./eo/words.js') },",
    ),
    { file: 'src/diagnosis/site/siteWords.ts', find: "  | ('en' |", by: "  | ('eo' | 'en' |" },
    ...['signIn', 'signUp', 'reset', 'contact', 'signOut', 'account'].map((topic, at) =>
      below('src/diagnosis/site/siteWords.ts', `  ${topic}: {`, `    eo: '${siteWords[at]}',`),
    ),
    below(
      'docs/languages.md',
      '| `de` | Neues Inkognitofenster | Neues privates Fenster |',
      '| `eo` | Neues Inkognitofenster | Neues privates Fenster |',
    ),
  ],
  commands: [['run', '--silent', 'languages'], vitest('test/copy')],
};
