import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright';
import { withoutFeatures } from './chromiumFeatures.js';
import { findProgram, isProgram } from './findProgram.js';
import { newestBrowser } from './newestBrowser.js';
import { canUnpack, unpackChromium } from './unpackChromium.js';

/** How to start a browser: Playwright's `launch` and `launchOptions` take it as it is. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  chromiumSandbox: boolean;
}

/** Names of Chromium and its kin on Linux. */
const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * Finds a real Chromium: `$CHROME_PATH`, else the newest of those on the path and those that Playwright has installed,
 * else the one that npm brings, which is older: its last version for Node 20 is 143. Rejects with one sentence that says
 * how to get a browser when there is none.
 *
 * Sets `$CHROME_PATH` to what it found: every process that is started from here takes the same one, and need not search.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const installed = fromChromePath() ?? (await newestBrowser([...onPath(), ...fromPlaywright()]));
  if (installed !== undefined) {
    process.env['CHROME_PATH'] = installed;
    return describe(installed, inheritedEnv(), !isRoot());
  }
  if (canUnpack()) {
    const { executablePath, env } = await unpackChromium();
    // This build comes without the sandbox's helper.
    return describe(executablePath, { ...inheritedEnv(), ...env }, false);
  }
  throw new Error(
    'No browser for the tests: install Chromium, Chrome or Edge, or run "npx playwright install chromium", ' +
      'or set CHROME_PATH to the program.',
  );
}

function describe(executablePath: string, env: Record<string, string>, sandbox: boolean): ChromiumLaunch {
  const args = sandbox ? [withoutFeatures] : [withoutFeatures, '--no-sandbox'];
  return { executablePath, args, env, chromiumSandbox: sandbox };
}

/** Chromium refuses to start as root with its sandbox. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function fromChromePath(): string | undefined {
  const path = process.env['CHROME_PATH'];
  if (path && !isProgram(path)) throw new Error(`CHROME_PATH names no program: ${path}`);
  return path || undefined;
}

const onPath = (): string[] => namesOnPath.flatMap((name) => findProgram(name) ?? []);

/** Each Chromium in Playwright's folder, which keeps those of its earlier versions, too. */
function fromPlaywright(): string[] {
  // …/ms-playwright/chromium-1234/chrome-linux64/chrome
  const expected = chromium.executablePath();
  const [, root = '', own = ''] = /^(.*[\\/])(chromium-\d+)[\\/]/.exec(expected) ?? [];
  const program = relative(join(root, own), expected);
  return namesIn(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .map((name) => join(root, name, program))
    .filter(isProgram);
}

/** What a folder holds; nothing when it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
