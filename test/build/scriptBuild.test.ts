import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';
import { scriptBuild } from '../../scripts/build/scriptBuild.js';

const loader =
  "const panel = '__FIX401_PANEL__'; import(new URL(panel, document.currentScript.src).href, '__FIX401_HASH__');";
const panel = 'export const mount = () => document.body.append("panel");';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fix401-build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

interface Sources {
  embed: string;
  panel: string;
  later?: string;
}

/** Builds a loader, a panel and a file that both can import; gives each file's content by its name. */
async function buildAll(sources: Sources, flavour?: 'lite'): Promise<Map<string, string>> {
  for (const folder of ['loader', 'host']) mkdirSync(join(root, 'src', folder), { recursive: true });
  writeFileSync(join(root, 'src/shared.ts'), 'export const count = (n: number) => Math.random() * n;');
  for (const [name, code] of Object.entries(sources)) {
    writeFileSync(join(root, 'src', name === 'embed' ? 'loader' : 'host', `${name}.ts`), code);
  }
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scriptBuild(flavour)],
    build: { write: false },
  });
  const files = (output as Rolldown.RolldownOutput).output;
  return new Map(
    files.map((file) => [file.fileName, String(file.type === 'chunk' ? file.code : file.source)]),
  );
}

/** The same, without the maps. */
async function buildFrom(sources: Sources, flavour?: 'lite'): Promise<Map<string, string>> {
  return new Map([...(await buildAll(sources, flavour))].filter(([name]) => !name.endsWith('.map')));
}

test('the loader is a classic script without globals that names the panel by its real file', async () => {
  const files = await buildFrom({ embed: loader, panel });
  const panelFile = [...files.keys()].find((name) => /^fix401-panel-.{8}\.js$/.test(name));
  expect(new Set(files.keys())).toEqual(new Set(['fix401.js', panelFile]));
  expect(files.get('fix401.js')).toMatch(/^\(function\(\)\{.*\}\)\(\);\n$/s);
  expect(files.get('fix401.js')).toContain(
    `import(new URL(\`${panelFile}\`,document.currentScript.src).href`,
  );
});

test('the loader holds the hash of the panel’s file as it is written', async () => {
  const files = await buildFrom({ embed: loader, panel });
  const panelCode = files.get([...files.keys()].find((name) => name.includes('panel')) ?? '') ?? '';
  const hash = createHash('sha256').update(panelCode).digest('base64');
  expect(files.get('fix401.js')).toContain(`sha256-${hash}`);
});

test('what the panel shares with what comes after it stays in the panel’s file', async () => {
  const later = "export const later = () => import('./later.js');";
  const files = await buildFrom({
    embed: loader,
    panel: `import { count } from '../shared.js'; ${later} export const mount = () => count(1);`,
    later: "import { count } from '../shared.js'; export const twice = () => count(2);",
  });
  expect([...files.keys()].map((name) => name.replace(/-.{8}\.js$/, '')).toSorted()).toEqual([
    'fix401-later',
    'fix401-panel',
    'fix401.js',
  ]);
});

test('the light build has names of its own, so that both lie in one folder', async () => {
  const files = await buildFrom({ embed: loader, panel }, 'lite');
  const panelFile = [...files.keys()].find((name) => /^fix401-lite-panel-.{8}\.js$/.test(name));
  expect(new Set(files.keys())).toEqual(new Set(['fix401.lite.js', panelFile]));
  expect(files.get('fix401.lite.js')).toMatch(new RegExp(`URL\\(["\`]${panelFile}["\`]`));
});

test('each file has its source map in a folder apart, and names none', async () => {
  const files = await buildAll({ embed: loader, panel });
  const names = [...files.keys()];
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(names.filter((name) => name.endsWith('.map')).toSorted()).toEqual(
    scripts.map((name) => `maps/${name}.map`).toSorted(),
  );
  for (const name of scripts) expect(files.get(name)).not.toContain('sourceMappingURL');
});

test('a source map leads from where something is written to where it comes from', async () => {
  const files = await buildAll({
    embed: loader,
    panel: "export const later = () => import('./later.js');\n\nexport const mount = () => alert('a fault');",
    later: "console.log('later');\n\nconsole.log('one more');\n",
  });
  const cameFrom = (start: string, text: string): [source: string, line: number] => {
    const name = [...files.keys()].find((one) => one.startsWith(start)) ?? '';
    const before = (files.get(name) ?? '').split(text)[0]?.split('\n') ?? [];
    const map = new SourceMap(JSON.parse(files.get(`maps/${name}.map`) ?? '') as SourceMapPayload);
    const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    if (!('originalSource' in entry)) throw new Error(`${name} has no map for ${text}`);
    return [entry.originalSource.replace(/.*\//, ''), entry.originalLine];
  };
  expect(cameFrom('fix401.js', 'document.currentScript')).toEqual(['embed.ts', 0]);
  expect(cameFrom('fix401-panel-', 'alert')).toEqual(['panel.ts', 2]);
  expect(cameFrom('fix401-later-', 'console.log(`one more')).toEqual(['later.ts', 2]);
});

test('the build fails when loader and panel share a run-time module', async () => {
  const shares = "import { count } from '../shared.js'; console.log(count(1));";
  await expect(buildFrom({ embed: shares + loader, panel: shares + panel })).rejects.toThrow(
    /The loader \(src\/loader\/embed\.ts\) and the panel \(src\/host\/panel\.ts\) share the run-time module .*src\/shared\.ts\./,
  );
});

test('the build fails when the panel imports the loader', async () => {
  const imports = "import { version } from '../loader/embed.js'; console.log(version);";
  await expect(
    buildFrom({ embed: `export const version = Math.random();${loader}`, panel: imports + panel }),
  ).rejects.toThrow('share the run-time module');
});

test('the build fails when the loader imports a chunk', async () => {
  await expect(buildFrom({ embed: `import('../shared.ts');${loader}`, panel })).rejects.toThrow(
    /The loader \(src\/loader\/embed\.ts\) imports fix401-shared-.*\.js\./,
  );
});

test('the build fails when the loader exports something', async () => {
  await expect(buildFrom({ embed: `export const version = 1;${loader}`, panel })).rejects.toThrow(
    'The loader (src/loader/embed.ts) exports version.',
  );
});

test('the build fails when the loader is no classic script', async () => {
  await expect(buildFrom({ embed: `console.log(import.meta.url);${loader}`, panel })).rejects.toThrow(
    'The loader (src/loader/embed.ts) is no classic script: SyntaxError',
  );
});

test('the build fails when the loader does not hold the panel’s hash', async () => {
  const embed = loader.replace('__FIX401_HASH__', '');
  await expect(buildFrom({ embed, panel })).rejects.toThrow(
    "The loader (src/loader/embed.ts) does not hold the string '__FIX401_HASH__'.",
  );
});

test('the build fails when the loader does not name the panel', async () => {
  await expect(buildFrom({ embed: 'document.title = "";', panel })).rejects.toThrow(
    "The loader (src/loader/embed.ts) does not hold the string '__FIX401_PANEL__'.",
  );
});
