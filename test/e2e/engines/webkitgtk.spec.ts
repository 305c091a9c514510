import { expect, test as base } from '@playwright/test';
import { loseTheCookie, signInOverHttps } from '../journeys/intranet.js';
import type { Journey } from '../journeys/journey.js';
import { journeys } from '../journeys/journeys.js';
import type { Hands, Help } from '../support/hands.js';
import { expectBuild, expectQuietProbes } from '../support/manners.js';
import { startSite } from '../support/ownSite.js';
import { policies, policySite, signInUnderPolicy } from '../support/policySite.js';
import { startTimedDemo } from '../support/visit.js';
import type { BuildOption, TimedDemo } from '../support/visit.js';
import { behindTls } from '../webkit/behindTls.js';
import { openSession } from '../webkit/webDriver.js';
import type { Session } from '../webkit/webDriver.js';
import { webKitHands, webKitWizard } from '../webkit/webKitHands.js';
import { oncePerCause } from './oncePerCause.js';

interface Visit extends BuildOption {
  /** The rooms are reached by https. */
  isSecure: boolean;
  demo: TimedDemo;
  session: Session;
  hands: Hands;
  wizard: Help;
}

const test = base.extend<Visit>({
  isSecure: [false, { option: true }],
  scriptFile: ['fix401.js', { option: true }],
  demo: async ({ isSecure, scriptFile }, use) => {
    const plain = await startTimedDemo(scriptFile);
    const demo = isSecure ? await behindTls(plain) : plain;
    await use(demo);
    await demo.close();
  },
  session: async ({ demo }, use) => {
    const session = await openSession(`127.0.0.1:${demo.port}`);
    await use(session);
    await session.end();
  },
  hands: async ({ session }, use) => {
    await use(webKitHands(session));
  },
  wizard: async ({ session }, use) => {
    await use(webKitWizard(session));
  },
});

/** The way of this engine through a room that it is another one in. */
const ways: Readonly<Record<string, Journey>> = {
  ...journeys,
  // It keeps Secure cookies over https only, and nowhere else.
  intranet: async (way) => {
    await loseTheCookie(way);
    const secure = await behindTls(way.demo);
    const { protocol, port } = new URL(secure.roomAddress('intranet'));
    await way.hands.open(`${protocol}//intranet.localhost:${port}/rota`);
    try {
      await signInOverHttps(way);
    } finally {
      await secure.close();
    }
  },
};

// What the page itself hears cannot be heard from outside here: the sentences are what the visitor reads, and the
// server's log is what was asked.
for (const { name, title, cause } of oncePerCause) {
  test.describe(cause, () => {
    // WebKitGTK loses Secure cookies on http://localhost: there a sign-in that does not last has that reason.
    test.use({ isSecure: cause === 'login-does-not-stick' });
    test(`WebKitGTK: “${title}” is left by its way out (${cause})`, async ({
      hands,
      wizard,
      demo,
      scriptFile,
    }) => {
      await ways[name]?.({ hands, demo, wizard, variant: 'with-tag' });
      expectQuietProbes(demo, name);
      expectBuild(demo, scriptFile);
    });
  });
}

for (const [what, policy] of Object.entries(policies)) {
  test(`WebKitGTK: a page that allows ${what} has its way out, and nothing to report`, async ({
    hands,
    wizard,
    scriptFile,
  }) => {
    const { handlers, reports } = policySite(policy, scriptFile);
    const site = await startSite(handlers);
    try {
      await signInUnderPolicy(hands, wizard, site.origin);
    } finally {
      await site.close();
    }
    expect(reports).toEqual([]);
  });
}

test('WebKitGTK: the list of languages comes after the first message, and moves nothing', async ({
  hands,
  wizard,
  demo,
  session,
}) => {
  await hands.open(demo.roomAddress('session', 'with-tag'));
  await wizard.offers('signIn.open');
  const withAndWithoutList = `const { shadowRoot } = document.querySelector('fix-401');
    const [footer, list] = ['footer', 'language'].map((part) => shadowRoot.querySelector('[data-part=' + part + ']'));
    if (!list) return 'not yet';
    const height = () => footer.getBoundingClientRect().height;
    const filled = height();
    list.style.display = 'none';
    const empty = height();
    list.style.display = '';
    return filled + ' ' + empty;`;
  await expect.poll(() => session.run(withAndWithoutList)).toMatch(/^(\S+) \1$/);
});
