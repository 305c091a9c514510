import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The import rules stand in `.oxlintrc.json`. Here each is broken once, since a rule that rots says nothing. */
const refused = [
  ['src/wizard/step.ts', "import { probe } from '../diagnosis/probe.js';"],
  ['src/wizard/step.ts', "import type { Report } from '../report/report.js';"],
  ['src/wizard/step.ts', "import type { ReactNode } from 'react';"],
  ['src/wizard/step.ts', "import { defaults } from '../config/defaults.js';"],
  ['src/wizard/step.ts', "export { english } from '../copy/english.js';"],
  ['src/wizard/step.ts', "export const words = () => import('../copy/english.js');"],
  ['src/wizard/steps/logIn.ts', "import { defaults } from '../../config/defaults.js';"],
  ['src/wizard/steps/logIn.ts', "import { useMachine } from '@xstate/react';"],
  ['src/diagnosis/probe.ts', "import { createElement } from 'react';"],
  ['src/diagnosis/probe.ts', "import type { Copy } from '../copy/english.js';"],
  ['src/report/send.ts', "import { Choices } from '../components/Choices.js';"],
  ['src/components/Choices.tsx', "import { assign } from 'xstate';"],
  ['src/components/Choices.tsx', "import { useMachine } from '@xstate/react';"],
  ['src/components/Choices.tsx', "import { steps } from '../wizard/contracts.js';"],
  ['src/components/Choices.tsx', "import { english } from '../copy/english.js';"],
  ['src/components/Choices.tsx', 'export const title = () => document.title;'],
  ['src/wizard/step.ts', 'export const ask = () => fetch("/");'],
  ['src/transcript/write.ts', 'export const language = () => navigator.language;'],
  ['src/copy/english.ts', 'export const site = () => window.name;'],
] as const;

const accepted = [
  ['src/wizard/step.ts', "import { setup } from 'xstate';"],
  ['src/wizard/step.ts', "import { logIn } from './steps/logIn.js';"],
  ['src/wizard/step.ts', "import type { Config } from '../config/config.js';"],
  ['src/wizard/steps/logIn.ts', "import { steps } from '../contracts.js';"],
  ['src/components/Choices.tsx', "import type { Choice } from '../wizard/contracts.js';"],
  ['src/components/Choices.tsx', "import { useState } from 'react';"],
  ['src/diagnosis/probe.ts', 'export const ask = () => fetch("/");'],
] as const;

const rules = /no-restricted-(imports|globals)/;
const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fix401-rules-'));
const cases = [...refused, ...accepted];
let report: string[] = [];

beforeAll(() => {
  copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  cases.forEach(([file, line], index) => write(caseFile(file, index), line));
  const linter = join(project, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(linter, ['--format=unix', 'src'], { cwd: folder, encoding: 'utf8' });
  report = stdout.split('\n').filter((line) => rules.test(line));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each case in a file of its own, in the folder that the rule is about. */
function caseFile(file: string, index: number): string {
  return file.replace(/(\.tsx?)$/, `${index}$1`);
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${content}\n`);
}

function complaints(file: string, line: string): string[] {
  const index = cases.findIndex(([otherFile, otherLine]) => otherFile === file && otherLine === line);
  return report.filter((entry) => entry.startsWith(`${caseFile(file, index)}:`));
}

describe('the linter', () => {
  test.each(refused)('refuses in %s: %s', (file, line) => {
    expect(complaints(file, line)).not.toHaveLength(0);
  });

  test.each(accepted)('accepts in %s: %s', (file, line) => {
    expect(complaints(file, line)).toHaveLength(0);
  });
});
