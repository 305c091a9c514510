import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { logIn } from './support/site.js';
import { expect, test } from './support/visit.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds wrong on the whole page, as one line a fault. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/** Nothing to complain of, and nothing wider than the screen. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

// axe is put into the page: its own policy would, rightly, not let it in. Without motion, so that no colour is
// measured half way.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 720 } });

      test('everybody can use the way to sign in', async ({ page, demo, wizard }) => {
        await page.goto(demo.roomAddress('session'));
        await wizard.offers('owner.contact');
        await expectAccessible(page);
        await wizard.log.getByText('What I checked').click();
        await wizard.press('signIn.forgotten');
        await wizard.says('signIn.forgotten');
        await expectAccessible(page);
      });

      test('everybody can use the way to clear and to the owner', async ({ page, demo, wizard }) => {
        await page.goto(demo.address);
        await wizard.says('failure.ask');
        await expectAccessible(page);
        await wizard.submit('failure.submitted', 'https://www.example.com/a-rather-long-path/that-goes-on');
        await wizard.press('failure.unknown');
        for (let steps = 0; steps < 3; steps += 1) await wizard.press('step.next');
        await expect(wizard.select).toBeVisible();
        await expectAccessible(page);
        await wizard.press('owner.contact');
        await wizard.log.getByText('The message to the owner').click();
        await expectAccessible(page);
        await wizard.press('owner.sent');
        await wizard.press('helpful.yes');
        await wizard.says('helpful.thanks');
        await expectAccessible(page);
      });

      test('everybody can use the bubble, open and closed', async ({ page, demo, wizard }) => {
        await page.goto(demo.roomAddress('bearer'));
        await wizard.offers('owner.contact');
        await expectAccessible(page);
        await wizard.close.click();
        await expect(wizard.launcher).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
}

test.describe('with forced colours, at 400 % in a window of 1280 × 1024, without motion', () => {
  test.use({
    viewport: { width: 320, height: 256 },
    contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  });

  test('a visitor goes to the sign-in page, and the page opens', async ({ page, demo, hands, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.offers('owner.contact');
    await expectAccessible(page);
    await wizard.press('signIn.open');
    await logIn(hands);
    await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
  });
});
