/**
 * The import rules: one row a folder of `src/`. `npm run rules` writes lint's rules and ARCHITECTURE.md's table from
 * here; `test/architecture.test.ts` breaks each row once.
 */

/** A folder of `src/` and what its files may import besides each other. */
export interface Folder {
  /** Its name below `src/`. */
  name: string;
  /** One sentence for ARCHITECTURE.md, in Markdown. */
  holds: string;
  /** Folders (`wizard/`) and packages (`xstate`) whose values it may import. */
  values: readonly string[];
  /** Folders and packages of which it may import types alone. */
  types: readonly string[];
  /** It touches no page: the globals of {@link pageGlobals} are refused. */
  isPure?: true;
}

/** Globals through which code reads or changes a page, its storage or the network. */
export const pageGlobals = [
  'window',
  'self',
  'globalThis',
  'document',
  'location',
  'history',
  'navigator',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
] as const;

/** All folders of `src/`, in the order in which data flows through them. */
export const folders: readonly Folder[] = [
  {
    name: 'loader',
    holds: 'The script tag: what a page loads before anybody needs help. It shares no module with the panel.',
    values: ['styles/'],
    types: ['host/'],
  },
  {
    name: 'config',
    holds: 'What the owner decides: attributes and options → configuration and problems.',
    values: ['wizard/', 'report/', 'fastest-levenshtein'],
    types: ['copy/'],
  },
  {
    name: 'wizard',
    holds:
      'The conversation: the machine with its steps, evidence → cause, verdicts, the way back. The only place that holds the decision tree.',
    values: ['xstate'],
    types: [],
    isPure: true,
  },
  {
    name: 'diagnosis',
    holds:
      'The edge: it asks the network and the browser, and does there what the visitor chose. One question a file.',
    values: ['wizard/', 'storage/', 'report/', 'xstate', 'fastest-levenshtein'],
    types: [],
  },
  {
    name: 'storage',
    holds: 'What is saved of a conversation in `sessionStorage`: written without secrets, loaded, removed.',
    values: ['wizard/', 'report/'],
    types: ['config/', 'diagnosis/'],
  },
  {
    name: 'report',
    holds: 'The report for the owner, from an allow-list.',
    values: ['wizard/'],
    types: [],
  },
  {
    name: 'copy',
    holds: 'Every word that a visitor reads or pastes, by language.',
    values: [],
    types: ['wizard/', 'diagnosis/'],
    isPure: true,
  },
  {
    name: 'view',
    holds:
      'Snapshot and words → what is shown, and the React components that show it: a view in, a choice out.',
    values: ['wizard/', 'report/', 'styles/', 'react'],
    types: ['config/', 'copy/'],
    isPure: true,
  },
  {
    name: 'host',
    holds: 'One running conversation in a page: all of the others put together.',
    values: [
      'config/',
      'wizard/',
      'diagnosis/',
      'storage/',
      'report/',
      'copy/',
      'view/',
      'styles/',
      'xstate',
      'react',
      'react-dom',
    ],
    types: [],
  },
  {
    name: 'react',
    holds: 'The React component and the hook.',
    values: ['host/', 'config/', 'view/', 'styles/', 'react', '@xstate/react'],
    types: ['wizard/'],
  },
  {
    name: 'styles',
    holds: 'Tokens, and the sheets that several components share. A sheet for one component lies beside it.',
    values: ['config/'],
    types: [],
  },
];
