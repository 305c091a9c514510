import { defineConfig } from '@playwright/test';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions, Project } from '@playwright/test';
import type { BuildOption } from './test/e2e/support/visit.js';
import { findChromium } from './test/support/findChromium.js';
import { areInstalled } from './test/e2e/support/hosts.js';
import { findProgram } from './test/support/findProgram.js';
import { hangsAfterMs, patienceMs } from './test/support/patience.js';

type EngineProject = Project<PlaywrightTestOptions & BuildOption, PlaywrightWorkerOptions>;

/** The room on plain http, whose name browsers do not know to be this computer's. */
const plainHttpRoom = 'intranet.test';

/** One journey for each cause. */
const inOtherEngines = '**/engines/*.spec.ts';
const everyCause = '**/engines/everyCause.spec.ts';

/** Every state of the conversation, drawn in the engine. */
const everyState = '**/engines/everyState.spec.ts';

/** Applications that use the npm package. */
const inApplications = '**/hosts.spec.ts';

const chromium = await findChromium();
const firefox = findProgram('firefox-esr', 'firefox');
const webKit = findProgram('WebKitWebDriver');

const engines: EngineProject[] = [
  {
    name: 'chromium',
    testIgnore: [inOtherEngines, inApplications],
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
  engines.push({
    name: 'firefox',
    testMatch: [everyCause, everyState],
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
if (webKit) engines.push({ name: 'webkitgtk', testMatch: '**/engines/webkitgtk.spec.ts' });

// On a machine that is to prove everything, a missing engine is a failure.
const wantsAll = process.env['FIX401_ENGINES'] === 'all';
if (wantsAll && !(firefox && webKit)) {
  throw new Error(
    'Firefox and WebKitWebDriver are wanted (FIX401_ENGINES=all), and one of them is not there.',
  );
}
if (wantsAll && !areInstalled()) {
  throw new Error(
    'The applications in test/e2e/hosts are wanted (FIX401_ENGINES=all), and one of them is not installed: see .ci/run.',
  );
}

/** The same engines, for the applications: those are built once, before all of them. */
const applications: Project[] = [
  { name: 'build', testMatch: '**/hosts/build.setup.ts' },
  ...engines.map(({ name, use }): Project => ({
    name: `hosts-${name}`,
    dependencies: ['build'],
    testMatch: name === 'chromium' ? inApplications : `**/engines/hosts.${name}.spec.ts`,
    testIgnore: [],
    ...(use && { use }),
  })),
];

/** The same engine, and a journey for each cause with the light build. */
function withLightBuild(project: EngineProject): EngineProject {
  const { testIgnore: _, ...shared } = project;
  const testMatch = project.name === 'webkitgtk' ? project.testMatch : everyCause;
  return {
    ...shared,
    ...(testMatch && { testMatch }),
    name: `${project.name}-lite`,
    use: { ...project.use, scriptFile: 'fix401.lite.js' },
  };
}

/** What real servers answer, replayed: all of it in Chromium, in the others what engines treat in ways of their own. */
const world = engines.map(({ name, use }): Project => ({
  name: `world-${name}`,
  testDir: 'test/world',
  testMatch: name === 'webkitgtk' ? 'webKitWorld.spec.ts' : 'world.spec.ts',
  ...(name === 'firefox' && { grep: /@every-engine/ }),
  ...(use && { use }),
}));

/** `npm run world` wants them; `npm test` will, once the wizard understands every answer. */
const wantsWorld = process.env['FIX401_WORLD'] !== undefined;

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
  timeout: hangsAfterMs,
  expect: { timeout: patienceMs },
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    ...engines,
    ...engines.map(withLightBuild),
    ...(wantsWorld ? world : []),
    ...(areInstalled() ? applications : []),
  ],
});
