import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findProgram, isProgram } from './findProgram.js';
import { canUnpack, unpackChromium } from './unpackChromium.js';

/** How to start a browser: Playwright's `launch` and `launchOptions` take it as it is. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  chromiumSandbox: boolean;
}

/** Names of Chromium and its kin on Linux, in order of preference. */
const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * Finds a real Chromium: `$CHROME_PATH`, then the one that npm brought, which starts and draws in half the time,
 * then one on the path, then one that Playwright installed. Throws one sentence that says how to get a browser when there is none.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const chosen = fromChromePath();
  if (chosen === undefined && canUnpack()) {
    const { executablePath, env } = await unpackChromium();
    // This build comes without the sandbox's helper.
    return describe(executablePath, { ...inheritedEnv(), ...env }, false);
  }
  const installed = chosen ?? findProgram(...namesOnPath) ?? fromPlaywright();
  if (installed !== undefined) return describe(installed, inheritedEnv(), !isRoot());
  throw new Error(
    'No browser for the tests: install Chromium, Chrome or Edge, or run "npx playwright install chromium", ' +
      'or set CHROME_PATH to the program.',
  );
}

function describe(executablePath: string, env: Record<string, string>, sandbox: boolean): ChromiumLaunch {
  return { executablePath, args: sandbox ? [] : ['--no-sandbox'], env, chromiumSandbox: sandbox };
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

function fromPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
