import { describe, expect, test } from 'vitest';
import { measureComments, measureSources } from '../../scripts/house/measures.js';
import { parseSource } from '../../scripts/house/readSources.js';

const vocabulary = {
  facts: new Set(['realm', 'clock', 'page-status', 'address-status']),
  attributes: new Set(['loginUrl', 'login-url', 'theme', 'mode']),
  languages: new Set(['en', 'de']),
};

/** The measure with these words in its title, of a source with these files. */
function measured(words: string, files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => parseSource(path, text));
  const found = measureSources(sources, vocabulary).find(({ title }) => title.includes(words));
  if (!found) throw new Error(`no measure of ${words}`);
  return found;
}

describe('what is counted', () => {
  test('files of a folder, sheets included, languages apart, folders below it on their own', () => {
    const { value } = measured('largest folder', {
      'copy/en/words.ts': '',
      'copy/de/words.ts': '',
      'copy/Copy.ts': '',
      'view/Turn.tsx': '',
      'view/turn.css': '',
      'view/parts/Icon.tsx': '',
    });
    expect(value).toBe(2);
  });

  test('a name once, however often files define it; a name that is imported is not defined', () => {
    const { value, findings } = measured('two or more files', {
      'a.ts': 'const limit = 1;\nexport type Row = string;',
      'b.ts': 'const limit = 2;\ninterface Row { name: string }',
      'c.ts': "import type { Row } from './a.js';\nconst limit = 3;",
    });
    expect(value).toBe(2);
    expect(findings).toEqual(['limit: a.ts, b.ts, c.ts', 'Row: a.ts, b.ts']);
  });

  test('files that export nothing of their name, but for entry points and sheets', () => {
    const { findings } = measured('named after', {
      'index.ts': 'export const anything = 1;',
      'view/panel.css': '',
      'view/Panel.tsx': 'export function Panel() { return null; }',
      'copy/pt-PT.ts': 'export const ptPT = {};',
      'view/parts.ts': 'export const icon = 1;',
    });
    expect(findings).toEqual(['view/parts.ts: icon']);
  });

  test('tables of facts and comparisons of how their names are spelt, but not the words for them', () => {
    const { findings } = measured('fact’s nature', {
      'copy/facts.ts': "export const facts = { realm: 'Name', clock: 'Clock' };",
      'wizard/facts.ts': "\nexport const kinds = { realm: 'name', clock: 'duration' };",
      'wizard/status.ts': "export const isStatus = (name: string) => name.endsWith('-status');",
      'wizard/other.ts': "export const isOther = (name: string) => name.endsWith('-other');",
    });
    expect(findings).toEqual(['wizard/facts.ts:2', "wizard/status.ts: .endsWith('-status')"]);
  });

  test('lists of the attribute that stands in most of them', () => {
    const { value } = measured('one attribute', {
      'config/attributes.ts': 'export const attributes = { loginUrl: 1, theme: 2, mode: 3 };',
      'host/changes.ts': "export const changes = ['theme', 'mode'];",
      'react/props.ts': 'export interface Props { loginUrl: string; theme: string }',
      'diagnosis/siteLinks.ts': "export const links = ['theme', 'mode'];",
    });
    expect(value).toBe(3);
  });

  test('files whose names say when they are loaded', () => {
    const files = { 'view/laterParts.ts': '', 'view/LaterTurn.tsx': '', 'view/Turn.tsx': '' };
    expect(measured('load time', files).value).toBe(2);
  });
});

test('a comment that begins with a question word is counted with its place, in every kind of file', () => {
  const sources = [
    parseSource('a.ts', '/** What a page can call. */\n// Whatever it is.\n/** The page. What else? */'),
    parseSource('a.css', '/* Who prints. */'),
  ];
  expect(measureComments(sources).findings).toEqual([
    'a.ts: What a page can call.',
    'a.ts: Whatever it is.',
    'a.css: Who prints.',
  ]);
});
