import { readFileSync } from 'node:fs';
import { secondReact } from './secondReact.js';
import type { Answer, TagOptions } from './room.js';

/** Hostile surroundings of the wizard in a page. */
export interface Surrounding {
  /** Description: the end of a sentence that begins with "a page". */
  says: string;
  /** Style sheets and scripts of the page, in `surroundings/`. */
  files?: readonly string[];
  /** Files that run once the page is loaded. */
  lateFiles?: readonly string[];
  direction?: 'rtl';
  /** The page may be framed, which the policy of the others forbids. */
  isFramed?: true;
  /** The page runs scripts that it has fetched, which the policy of the others forbids. */
  runsFetched?: true;
  /** The page has a neighbour, `…/invoices`, that is refused as well. */
  hasNeighbour?: true;
  options?: TagOptions;
}

export const surroundings = {
  unset: { says: 'whose styles unset everything', files: ['unset.css'] },
  'small-root': { says: 'whose root is 62.5 % of the usual size', files: ['smallRoot.css'] },
  'no-buttons': { says: 'that hides all buttons', files: ['noButtons.css'] },
  transformed: { says: 'whose body is turned and enlarged', files: ['transformed.css'] },
  'right-to-left': { says: 'that is written from right to left', direction: 'rtl' },
  'old-libraries': { says: 'with libraries that change what the browser gives', files: ['oldLibraries.js'] },
  'other-react': {
    says: 'with a React of its own',
    files: ['react.js'],
    lateFiles: ['otherReact.js'],
  },
  'single-page': {
    says: 'that changes its content without being loaded',
    lateFiles: ['application.js'],
    hasNeighbour: true,
  },
  'view-transition': {
    says: 'that does the same with a view transition',
    lateFiles: ['application.js'],
    hasNeighbour: true,
  },
  turbo: {
    says: 'that is given another body, with its scripts, as Turbo does',
    lateFiles: ['application.js'],
    hasNeighbour: true,
    runsFetched: true,
  },
  'turbo-inline': {
    says: 'that does the same, with the help inside of the page',
    lateFiles: ['application.js'],
    hasNeighbour: true,
    runsFetched: true,
    options: { mode: 'inline' },
  },
  three: { says: 'with three wizards, each for another address' },
  frame: { says: 'in a frame', isFramed: true },
  sandbox: { says: 'in a frame that may do next to nothing', isFramed: true },
} satisfies Record<string, Surrounding>;

export type SurroundingName = keyof typeof surroundings;

export const surroundingNames = Object.keys(surroundings) as SurroundingName[];

export const surroundingOf = (name: SurroundingName): Surrounding => surroundings[name];

const filesPath = '/surroundings/';

/** A page's HTML in these surroundings. Never throws. */
export function surrounded(answer: Answer, surrounding: Surrounding): Answer {
  const { files = [], lateFiles = [], direction, isFramed, runsFetched } = surrounding;
  const head = [
    ...files.map((file) => elementFor(file, '')),
    ...lateFiles.map((file) => elementFor(file, ' defer')),
  ];
  const policy = String(answer.headers['Content-Security-Policy'] ?? '');
  const framed = isFramed ? policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : policy;
  const looser = runsFetched
    ? framed.replace(/require-trusted-types-for .*?trusted-types 'none'; /, '')
    : framed;
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Security-Policy': looser },
    body: String(answer.body)
      .replace('<html lang="en">', direction ? `<html lang="en" dir="${direction}">` : '$&')
      .replace('</head>', () => `${head.join('\n')}\n</head>`),
  };
}

const elementFor = (file: string, when: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" href="${filesPath}${file}">`
    : `<script src="${filesPath}${file}"${when}></script>`;

/** A file of the surroundings; null for any other path. Never throws for a file that a surrounding names. */
export function surroundingFile(path: string): Answer | null {
  const name = path.startsWith(filesPath) ? path.slice(filesPath.length) : '';
  const named = surroundingNames.flatMap((each) => {
    const { files = [], lateFiles = [] } = surroundingOf(each);
    return [...files, ...lateFiles];
  });
  if (!named.includes(name)) return null;
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    status: 200,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'max-age=0, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
    },
    body:
      name === 'react.js' ? secondReact() : readFileSync(new URL(`surroundings/${name}`, import.meta.url)),
  };
}
