import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type DemoServer } from '../../../demo/server/server.js';
import type { Hands } from './hands.js';
import { playwrightHands } from './playwrightHands.js';
import { Wizard } from './wizard.js';

/** The script build, as `vite build` wrote it before the journeys. */
export const distFolder = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** An event of the wizard, as the page that holds it heard it. */
export interface Heard {
  type: string;
  detail: Record<string, unknown>;
}

/** What was noticed while a visitor was on the site: by the page itself, and on its console. */
export interface Notes {
  events: Heard[];
  /** Breaches of the page's policy. */
  violations: string[];
  /** Exceptions that nobody caught. */
  errors: string[];
  /** Lines on the console, for the owner. */
  lines: string[];
}

declare global {
  interface Window {
    /** Put in by {@link takeNotes}. */
    noteForTest?: (kind: 'event' | 'violation', text: string) => void;
  }
}

const names = 'ready open close finding step answer verdict report outcome helpful problem';

/** Firefox tells its console that a cookie was lost: that is what the cookie test is there to find out. */
const isCookieTest = (line: string): boolean => /^(?:Error: )?Cookie “fix401-test-/.test(line);

/** Listens in every page of the context from its first moment on. */
async function takeNotes(context: BrowserContext): Promise<Notes> {
  const notes: Notes = { events: [], violations: [], errors: [], lines: [] };
  await context.exposeBinding('noteForTest', (_source, kind: string, text: string) => {
    if (kind === 'event') notes.events.push(JSON.parse(text) as Heard);
    else notes.violations.push(text);
  });
  await context.addInitScript((types) => {
    for (const type of types.split(' ')) {
      document.addEventListener(`fix401:${type}`, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        window.noteForTest?.('event', JSON.stringify({ type, detail }));
      });
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.noteForTest?.('violation', `${violatedDirective} ${blockedURI}`);
    });
  }, names);
  context.on('weberror', (error) => {
    if (!isCookieTest(String(error.error()))) notes.errors.push(String(error.error()));
  });
  context.on('console', (message) => notes.lines.push(message.text()));
  return notes;
}

/** The demo, with a clock that can be put forward. */
export interface TimedDemo extends DemoServer {
  /** Stops the clock of the faults that pass by themselves: however slow the visit is, they stay until it is put forward. */
  stopClock(): void;
  /** Puts that clock forward, in milliseconds. */
  pass(ms: number): void;
}

/** Which script build the pages' tags name: a project of Playwright's says so. */
export interface BuildOption {
  scriptFile: string;
}

/** A demo of its own for one test. */
export async function startTimedDemo(scriptFile = 'fix401.js'): Promise<TimedDemo> {
  let passed = 0;
  let stoppedAt: number | null = null;
  const now = (): number => (stoppedAt ?? Date.now()) + passed;
  const demo = await startServer({ port: 0, distFolder, scriptFile, now });
  return { ...demo, stopClock: () => void (stoppedAt = Date.now()), pass: (ms) => void (passed += ms) };
}

/** A demo of its own for each test, a visitor's page, and what is noticed there. */
export const test = base.extend<
  BuildOption & { demo: TimedDemo; hands: Hands; notes: Notes; wizard: Wizard }
>({
  scriptFile: ['fix401.js', { option: true }],
  demo: async ({ scriptFile }, use) => {
    const demo = await startTimedDemo(scriptFile);
    await use(demo);
    await demo.close();
  },
  hands: async ({ page }, use) => {
    await use(playwrightHands(page));
  },
  notes: [
    async ({ context }, use) => {
      await use(await takeNotes(context));
    },
    { auto: true },
  ],
  wizard: async ({ page }, use) => {
    await use(new Wizard(page));
  },
});

export { expect } from '@playwright/test';

/** All that the tab's storage holds, as one text. */
export const keptIn = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
