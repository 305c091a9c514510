import { defineConfig } from '@playwright/test';
import { findChromium } from './test/support/findChromium.js';

/** The room on plain http, whose name browsers do not know to be this computer's. */
const plainHttpRoom = 'intranet.test';

const chromium = await findChromium();
const resolving = `--host-resolver-rules=MAP ${plainHttpRoom} 127.0.0.1`;

/** Journeys in a real browser, against the real rooms. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // Playwright empties this folder when it starts: the reports lie beside it, not in it.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  // A journey that passes at the second try is a fault: ours or the test's.
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 7000 },
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { ...chromium, args: [...chromium.args, resolving] } },
    },
  ],
});
