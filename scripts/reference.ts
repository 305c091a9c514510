import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allowedValues } from '../src/config/allowedValues.js';
import { attributeOf, attributes, optionNames } from '../src/config/attributes.js';
import type { OptionName } from '../src/config/attributes.js';
import { deferred as enDeferred, opening as en } from '../src/copy/en/words.js';
import { steps } from '../src/wizard/contracts.js';
import { causes } from '../src/wizard/evidence/causes.js';

/** The page that owners and developers look things up in. */
export const referenceFile = fileURLToPath(new URL('../docs/reference.md', import.meta.url));
const attributesFile = fileURLToPath(new URL('../src/config/attributes.ts', import.meta.url));

/** The comment above each entry of the table of attributes: its text in the reference. */
function describedOptions(): Map<string, string> {
  const source = readFileSync(attributesFile, 'utf8');
  const entries = source.matchAll(/^ {2}\/\*\* (?<text>.+) \*\/\n {2}(?<name>\w+)[:,]/gm);
  return new Map([...entries].map(({ groups }) => [groups?.['name'] ?? '', groups?.['text'] ?? '']));
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function fallbackOf(option: OptionName): string {
  const { fallback, kind } = attributes[option];
  if (typeof fallback === 'string') return `\`${fallback}\``;
  return kind === 'flag' ? 'absent' : 'none';
}

function attributeTable(): string {
  const described = describedOptions();
  const rows = optionNames.map((option) => {
    const { kind } = attributes[option];
    const values =
      typeof kind === 'string'
        ? (allowedValues[attributeOf(option)] ?? '')
        : kind.map((word) => `\`${word}\``).join(' · ');
    const inFile = 'inFile' in attributes[option] ? 'yes' : '';
    return `| \`${attributeOf(option)}\` | ${cell(described.get(option) ?? '')} | ${values} | ${fallbackOf(option)} | ${inFile} |`;
  });
  return ['| attribute | purpose | values | default | in the file |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** Keys of all texts, each with its English words. Plural forms stand as their general one. */
export function textKeys(): [key: string, english: string][] {
  const all: [string, string][] = [];
  for (const words of [en, enDeferred] as const)
    for (const [group, value] of Object.entries(words as unknown as Record<string, unknown>))
      if (typeof value === 'string') all.push([group, value]);
      else
        for (const [name, text] of Object.entries(value as Record<string, unknown>))
          if (typeof text === 'string') all.push([`${group}.${name}`, text]);
  return all.toSorted(([one], [other]) => one.localeCompare(other, 'en'));
}

const textTable = (): string =>
  [
    '| key | English |',
    '|---|---|',
    ...textKeys().map(([key, text]) => `| \`${key}\` | ${cell(text)} |`),
  ].join('\n');

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' · ');

/** Writers of the text between the marks of the page. */
const written: Readonly<Record<string, () => string>> = {
  attributes: attributeTable,
  steps: () => list(steps),
  causes: () => list(causes),
  texts: textTable,
};

/** The page as it should be now: what people wrote, with the tables written again. */
export function referencePage(): string {
  const page = readFileSync(referenceFile, 'utf8');
  return Object.entries(written).reduce((text, [name, write]) => {
    const marked = new RegExp(
      `(?<=<!-- ${name}: written by \`npm run reference\` -->\\n\\n).*?(?=\\n\\n<!-- /${name} -->)`,
      's',
    );
    if (!marked.test(text)) throw new Error(`docs/reference.md has no place for ${name}.`);
    return text.replace(marked, () => write());
  }, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(referenceFile, referencePage());
