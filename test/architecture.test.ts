import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { folders } from '../scripts/house/folders.js';
import { maxDepth } from '../scripts/house/importRules.js';
import { type Planted, plantedImports, refusedByLint } from '../scripts/house/proveRules.js';
import { writtenFromFolders } from '../scripts/house/writeRules.js';

/** A file planted in each folder with a line that lint has to refuse, and one with a line that has to pass. */
const planted: Readonly<Record<string, { refused: string; accepted: string }>> = {
  loader: {
    refused: "import { startSession } from '../host/session/startSession.js';",
    accepted: "import type { TagPanel } from '../host/tag/tagPanel.js';",
  },
  config: {
    refused: "import { english } from '../copy/english.js';",
    accepted: "import { steps } from '../wizard/contracts.js';",
  },
  wizard: {
    refused: "import type { Config } from '../config/config.js';",
    accepted: "import { setup } from 'xstate';",
  },
  diagnosis: {
    refused: "import type { OpeningWords } from '../copy/words.js';",
    accepted: 'export const ask = () => fetch("/");',
  },
  storage: {
    refused: "import { createElement } from 'react';",
    accepted: "import type { World } from '../diagnosis/browser/world.js';",
  },
  report: {
    refused: "import { Choices } from '../view/choices/Choices.js';",
    accepted: "import type { Fact } from '../wizard/contracts.js';",
  },
  copy: {
    refused: 'export const site = () => window.name;',
    accepted: "import type { Step } from '../wizard/contracts.js';",
  },
  view: {
    refused: "import { english } from '../copy/english.js';",
    accepted: "import type { OpeningWords } from '../copy/words.js';",
  },
  host: {
    refused: "import { drawLauncher } from '../loader/drawLauncher.js';",
    accepted: "import { readConfig } from '../config/readConfig.js';",
  },
  react: {
    refused: "import { createRoot } from 'react-dom/client';",
    accepted: "import { useSelector } from '@xstate/react';",
  },
  styles: {
    refused: "import { useState } from 'react';",
    accepted: "import { reportProblems } from '../config/reportProblems.js';",
  },
};

/** Ways around a rule that says `wizard/` knows nothing of `copy/` and of pages. */
const detours = [
  "export { english } from '../copy/english.js';",
  "export const words = () => import('../copy/english.js');",
  "import { english } from './steps/../../copy/english.js';",
  "import { english } from './../copy/english.js';",
  "import { jsx } from 'react/jsx-runtime';",
  "import { Fix401Element } from '../element.js';",
  "import { rooms } from '../../demo/rooms.js';",
  'export const ask = () => globalThis.fetch("/");',
];

/** Each in a file of its own: a line that cannot be parsed would hide the others. */
const cases = [
  ...Object.entries(planted).flatMap(([folder, { refused, accepted }]) =>
    [refused, accepted].map((line) => ({ folder, line })),
  ),
  ...detours.map((line) => ({ folder: 'wizard', line })),
].map(({ folder, line }, index) => ({ folder, line, file: `src/${folder}/planted${index}.ts` }));

let complaints: string[] = [];
let wrong: Planted[] = [];

beforeAll(() => {
  complaints = refusedByLint(cases).map(({ folder, line }) => `${folder}: ${line}`);
  const refused = new Set(refusedByLint(plantedImports));
  wrong = plantedImports.filter((one) => refused.has(one) === one.isAllowed);
});

describe.each(folders)('lint in src/$name', ({ name }) => {
  test(`refuses ${planted[name]?.refused}`, () => {
    expect(complaints).toContain(`${name}: ${planted[name]?.refused}`);
  });

  test(`accepts ${planted[name]?.accepted}`, () => {
    expect(planted[name]?.accepted).toBeDefined();
    expect(complaints).not.toContain(`${name}: ${planted[name]?.accepted}`);
  });

  test('refuses whatever its row does not allow, at every depth, and nothing else', () => {
    expect(wrong.filter(({ folder }) => folder === name)).toEqual([]);
  });
});

test.each(detours)('no detour leads out of src/wizard: %s', (line) => {
  expect(complaints).toContain(`wizard: ${line}`);
});

describe('the table of folders', () => {
  test('has a row for each folder of src', () => {
    const found = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(found.map(({ name }) => name).toSorted());
  });

  test('is what lint and ARCHITECTURE.md say: `npm run rules` writes both', () => {
    for (const { file, text } of writtenFromFolders()) expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('speaks of every depth that there is', () => {
    const depths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
      (path) => path.split(/[/\\]/).length - 1,
    );
    expect(Math.max(...depths)).toBeLessThanOrEqual(maxDepth);
  });
});
