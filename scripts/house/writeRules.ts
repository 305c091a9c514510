import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folders } from './folders.js';
import { architectureTable, lintOverrides } from './importRules.js';

const rulesFile = fileURLToPath(new URL('importRules.json', import.meta.url));
const architectureFile = fileURLToPath(new URL('../../ARCHITECTURE.md', import.meta.url));
const marked = /(?<=<!-- folders: written by `npm run rules` -->\n\n).*(?=\n\n<!-- \/folders -->)/s;

/** The files that are written from the table, with what they should hold. */
export function writtenFromFolders(): { file: string; text: string }[] {
  const rules = {
    $schema: '../../node_modules/oxlint/configuration_schema.json',
    overrides: lintOverrides(folders),
  };
  const architecture = readFileSync(architectureFile, 'utf8');
  return [
    { file: rulesFile, text: `${JSON.stringify(rules, null, 2)}\n` },
    { file: architectureFile, text: architecture.replace(marked, () => architectureTable(folders)) },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { file, text } of writtenFromFolders()) writeFileSync(file, text);
