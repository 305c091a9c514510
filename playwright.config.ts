import { defineConfig } from '@playwright/test';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions, Project } from '@playwright/test';
import type { BuildOption } from './test/e2e/support/visit.js';
import { findChromium } from './test/support/findChromium.js';
import { findProgram } from './test/support/findProgram.js';

type EngineProject = Project<PlaywrightTestOptions & BuildOption, PlaywrightWorkerOptions>;

/** The room on plain http, whose name browsers do not know to be this computer's. */
const plainHttpRoom = 'intranet.test';

/** One journey for each cause. */
const inOtherEngines = '**/engines/*.spec.ts';
const everyCause = '**/engines/everyCause.spec.ts';

const chromium = await findChromium();
const firefox = findProgram('firefox-esr', 'firefox');
const webKit = findProgram('WebKitWebDriver');

const projects: EngineProject[] = [
  {
    name: 'chromium',
    testIgnore: inOtherEngines,
    use: {
      browserName: 'chromium',
      contextOptions: { reducedMotion: 'reduce' },
      launchOptions: {
        ...chromium,
        args: [...chromium.args, `--host-resolver-rules=MAP ${plainHttpRoom} 127.0.0.1`],
      },
    },
  },
];
if (firefox) {
  projects.push({
    name: 'firefox',
    testMatch: everyCause,
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      launchOptions: {
        executablePath: firefox,
        firefoxUserPrefs: {
          'network.dns.localDomains': plainHttpRoom,
          // It asks for the site's icon by itself, and reports to the page that the policy forbids that.
          'browser.chrome.site_icons': false,
        },
      },
    },
  });
}
if (webKit) projects.push({ name: 'webkitgtk', testMatch: '**/engines/webkitgtk.spec.ts' });

// On a machine that is to prove everything, a missing engine is a failure.
if (process.env['FIX401_ENGINES'] === 'all' && !(firefox && webKit)) {
  throw new Error(
    'Firefox and WebKitWebDriver are wanted (FIX401_ENGINES=all), and one of them is not there.',
  );
}

/** The same engine, and a journey for each cause with the light build. */
function withLightBuild(project: EngineProject): EngineProject {
  const { testIgnore: _, ...shared } = { testMatch: everyCause, ...project };
  return { ...shared, name: `${project.name}-lite`, use: { ...project.use, scriptFile: 'fix401.lite.js' } };
}

/** Journeys in real browsers, against the real rooms: all of them in Chromium, and in the others where they are there. */
export default defineConfig<BuildOption>({
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
  projects: [...projects, ...projects.map(withLightBuild)],
});
