import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { offered } from '../../../src/wizard/offered.js';
import { isPicked, isTicked, isTyped } from '../../../src/wizard/choice.js';
import { everyInnerState, everyScreen, innerStatesOf, kindsOfLines } from '../../wizard/screens.js';
import type { Screen } from '../../wizard/screens.js';
import { words } from './words.js';
import type { Drawing } from '../states/draw.js';

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A screen as it is sent to the page: plain data. */
export interface SentScreen {
  name: string;
  snapshot: Drawing['snapshot'];
}

const sent = ({ name, snapshot: { value, context } }: Screen): SentScreen =>
  JSON.parse(JSON.stringify({ name, snapshot: { value, context } })) as SentScreen;

let screens: Screen[] | undefined;
/** Found once for all tests of a file. */
const found = (): Screen[] => (screens ??= everyScreen());

/** Each screen of each state. */
export const everySentScreen = (): SentScreen[] => found().map(sent);

/** As few as show every state and every answer. */
export function fewestScreens(): SentScreen[] {
  const shown = new Set<string>();
  return found()
    .filter(({ snapshot }) => {
      const has = [...innerStatesOf(snapshot), ...offered(snapshot).map(({ choice }) => choice)];
      return has.filter((one) => !shown.has(one) && shown.add(one)).length > 0;
    })
    .map(sent);
}

/** A few that have everything in them: links, a text field, boxes to tick, a list to pick from, each kind of line. */
export function someScreens(): SentScreen[] {
  const missing = new Set(['typed', 'ticked', 'picked', 'busy', 'ended', ...lines]);
  const some = found().filter(({ snapshot }) => {
    const choices = offered(snapshot).map(({ choice }) => choice);
    const has = [
      ...kindsOfLines(snapshot),
      ...snapshot.tags,
      ...(choices.some(isTyped) ? ['typed'] : []),
      ...(choices.some(isTicked) ? ['ticked'] : []),
      ...(choices.some(isPicked) ? ['picked'] : []),
    ];
    return has.filter((one) => missing.delete(one)).length > 0;
  });
  return some.map(sent);
}

/** What is listed from the machine, and what was tested of it. */
interface Counts {
  states: { inGraph: number; tested: number };
  answers: { inGraph: number; tested: number };
  /** Kinds of lines that no screen shows. */
  missingLines: string[];
}

export const inWords = ({ states, answers }: Counts): string =>
  `states in the graph: ${states.inGraph}, tested: ${states.tested}; ` +
  `answers in the vocabulary: ${answers.inGraph}, tested: ${answers.tested};`;

/** How much there is, and how much of it these screens show. */
export function countsOf(shown: readonly SentScreen[]): Counts {
  const names = new Set(shown.map(({ name }) => name));
  const snapshots = found().flatMap(({ name, snapshot }) => (names.has(name) ? [snapshot] : []));
  const states = new Set(snapshots.flatMap(innerStatesOf));
  const answers = new Set<string>(snapshots.flatMap((one) => offered(one).map(({ choice }) => choice)));
  const said = new Set(snapshots.flatMap(kindsOfLines));
  const vocabulary = [...Object.keys({ ...words.choices, ...words.forms, ...words.ticks }), 'clear.browser'];
  return {
    states: { inGraph: everyInnerState().length, tested: states.size },
    answers: { inGraph: vocabulary.length, tested: answers.size },
    missingLines: lines.filter((kind) => !said.has(kind)),
  };
}

/** Every kind of line that a conversation can hold. */
const lines = [
  'message',
  'answer',
  'finding',
  'instructions',
  'stored',
  'wait',
  'report',
  'fixed',
  'still-401',
  'changed',
  'cannot-tell',
];

let script: Promise<string> | undefined;
/** `states/draw.tsx` as one script. */
async function buildScript(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __FIX401_VERSION__: '"0"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: beside('../states/draw.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('states/draw.tsx was not built.');
  return chunk.code;
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Opens an empty page that can draw every screen, with axe beside it. */
export async function openDrawingPage(page: Page): Promise<void> {
  script ??= buildScript();
  await page.route('**/drawing', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Every state</title><body><main><h1>Closed</h1></main></body></html>',
    }),
  );
  await page.goto('http://localhost/drawing');
  await page.addScriptTag({ content: await script });
  await page.addScriptTag({ content: await readFile(axeFile, 'utf8') });
}
