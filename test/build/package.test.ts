import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { reportApi } from '../../scripts/api.js';
import packageJson from '../../package.json' with { type: 'json' };

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fix401-pack-'));
let packed: { filename: string; files: { path: string }[] };

beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = JSON.parse(execFileSync('npm', pack, { cwd: project, encoding: 'utf8' })) as unknown;
  // npm 11 names the packages, npm 10 lists them.
  [packed] = Object.values(said as Record<string, typeof packed>) as [typeof packed];
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the npm package', () => {
  test('holds the two builds, their types, and what everybody reads, and nothing else', () => {
    const meant = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/fix401[\w.-]*\.js$/,
      /^lib\/(chunks\/)?[\w-]+\.js$/,
      /^lib\/types\/[\w/.-]+\.d\.ts$/,
    ];
    const others = packed.files
      .map(({ path }) => path)
      .filter((path) => !meant.some((pattern) => pattern.test(path)));
    expect(others).toEqual([]);
  });

  test('leaves the source maps of the script build at home', () => {
    expect(readdirSync(join(project, 'dist/maps'))).not.toHaveLength(0);
    expect(packed.files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
  });

  test('has every file that its entry points name', () => {
    const paths = new Set(packed.files.map(({ path }) => `./${path}`));
    const named = Object.values(packageJson.exports).flatMap((entryPoint) =>
      typeof entryPoint === 'string' ? [entryPoint] : Object.values(entryPoint),
    );
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('is found in order by publint', async () => {
    const { messages } = await publint({ pkgDir: project, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, packageJson))).toEqual([]);
  });

  test('gives every entry point the types that belong to it, for every way to resolve them in modules', () => {
    const attw = join(project, 'node_modules/.bin/attw');
    const { stdout, status } = spawnSync(
      attw,
      [join(folder, packed.filename), '--profile', 'esm-only', '--no-color', '--no-emoji'],
      { encoding: 'utf8' },
    );
    expect(status, stdout).toBe(0);
  });

  test('makes public what docs/api says, and nothing else', () => {
    expect(reportApi(false)).toEqual([]);
  });

  test('loads on a server, where there is no page', () => {
    const code = `const { SupportWizard, useSupportWizard } = await import('fix401');
      const { wizardMachine } = await import('fix401/machine');
      await import('fix401/element');
      console.log(typeof SupportWizard, typeof useSupportWizard, wizardMachine.id);`;
    const said = execFileSync('node', ['--input-type=module', '-e', code], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('object function wizard');
  });
});
