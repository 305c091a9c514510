import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from './findChromium.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix401-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a program on the path that prints this line, and ends with this code. */
function install(name: string, line: string, code = 0): string {
  const program = join(folder, name);
  writeFileSync(program, `#!/bin/sh\necho '${line}'\nexit ${code}\n`);
  chmodSync(program, 0o755);
  return program;
}

const found = async () => (await findChromium()).executablePath;

test('the newest browser on the machine runs the tests, whichever it is', async () => {
  install('chromium', 'Chromium 999.0.7000.100 built on Debian GNU/Linux 12 (bookworm)');
  const newest = install('google-chrome', 'Google Chrome 1000.0.1.5');
  install('microsoft-edge', 'Microsoft Edge 1000.0.1.4');
  expect(await found()).toBe(newest);
});

test('of two that are equally new the first by name is taken', async () => {
  const chromium = install('chromium', 'Chromium 999.0.1.1');
  install('google-chrome-stable', 'Google Chrome 999.0.1.1');
  expect(await found()).toBe(chromium);
});

test('a program that only says how to install the browser is no browser', async () => {
  install('chromium-browser', 'Install Chromium 1001.0.0.1 with: snap install chromium', 1);
  install('google-chrome', 'no version');
  const edge = install('microsoft-edge-stable', 'Microsoft Edge 999.0.0.0');
  expect(await found()).toBe(edge);
});

test('CHROME_PATH is taken before all others, and has to be a program', async () => {
  install('google-chrome', 'Google Chrome 1000.0.0.0');
  const chosen = install('own-browser', 'a browser without a version');
  vi.stubEnv('CHROME_PATH', chosen);
  expect(await found()).toBe(chosen);
  vi.stubEnv('CHROME_PATH', join(folder, 'not-there'));
  await expect(findChromium()).rejects.toThrow(`CHROME_PATH names no program: ${folder}/not-there`);
});

test('what was found is what every process takes that is started from here', async () => {
  const chromium = install('chromium', 'Chromium 999.0.0.0');
  await findChromium();
  expect(process.env['CHROME_PATH']).toBe(chromium);
  install('google-chrome', 'Google Chrome 1000.0.0.0');
  expect(await found()).toBe(chromium);
});
