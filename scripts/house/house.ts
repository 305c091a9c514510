import { fileURLToPath } from 'node:url';
import { attributeNames, optionNames } from '../../src/config/attributes.js';
import { languageNames } from '../../src/copy/languages.js';
import { facts } from '../../src/wizard/evidence/facts.js';
import { folders } from './folders.js';
import { type Measure, measureComments, measureSources } from './measures.js';
import { plantedImports, refusedByLint } from './proveRules.js';
import { readSources } from './readSources.js';

const read = (folder: string) => readSources(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));

/** Every measure of the house, from the files as they are now. Runs the linter once. */
export function measureHouse(): Measure[] {
  const sources = read('src');
  const vocabulary = {
    facts: new Set(Object.keys(facts)),
    attributes: new Set([...attributeNames, ...optionNames]),
    languages: new Set(languageNames.map(([tag]) => tag)),
  };
  return [
    ...measureSources(sources, vocabulary),
    measureComments([...sources, ...read('demo'), ...read('scripts')]),
    unprovedRows(),
  ];
}

/** Rows of the table of folders that lint does not hold: it refuses what the row allows, or allows what it refuses. */
function unprovedRows(): Measure {
  const refused = new Set(refusedByLint(plantedImports));
  const wrong = plantedImports.filter((planted) => refused.has(planted) === planted.isAllowed);
  const rows = folders.filter(({ name }) => wrong.some(({ folder }) => folder === name));
  return {
    title: `import rules that lint does not hold, of ${folders.length}`,
    goal: 0,
    value: rows.length,
    findings: wrong.map(({ file, line }) => `${file}: ${line}`),
  };
}

/** `npm run house [all]`: prints each measure beside its goal, and the findings of those that miss it, or of all. */
function printHouse(isDetailed: boolean): void {
  const measures = measureHouse();
  if (measures.some(({ value, goal }) => value > goal)) process.exitCode = 1;
  const width = Math.max(...measures.map(({ title }) => title.length));
  for (const { title, value, goal, findings } of measures) {
    const isMet = value <= goal;
    console.log(`${isMet ? '✓' : '✘'} ${title.padEnd(width)} ${String(value).padStart(4)}, at most ${goal}`);
    if (isMet && !isDetailed) continue;
    const shown = isDetailed ? findings : findings.slice(0, 8);
    for (const finding of shown) console.log(`    ${finding}`);
    if (shown.length < findings.length) console.log(`    … and ${findings.length - shown.length} more`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printHouse(process.argv.includes('all'));
