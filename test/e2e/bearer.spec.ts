import { signInAfterExpiry } from './journeys/bearer.js';
import { detailsOf, expectManners } from './support/manners.js';
import { expectOpened, logIn } from './support/site.js';
import { expect, keptIn, test } from './support/visit.js';

test.describe('a link from a mail whose token has run out', () => {
  for (const variant of ['with-tag', 'plain'] as const) {
    test(`signing in opens the report without the token (${variant})`, async ({
      hands,
      page,
      demo,
      wizard,
      notes,
    }) => {
      await signInAfterExpiry({ hands, demo, wizard, variant });
      expect(new URL(page.url()).search).toBe('');
      expect(detailsOf(notes, 'finding')[0]).toMatchObject({
        cause: 'session-expired',
        confidence: 'measured',
        scheme: 'bearer',
        step: 'log-in',
      });
      expect(detailsOf(notes, 'step')[0]).toEqual({ step: 'log-in', index: 1, of: 5 });
      expectManners(demo, notes, 'bearer');
    });
  }

  test('the token is neither kept, nor told to the page, nor written to the owner', async ({
    page,
    demo,
    wizard,
    notes,
  }) => {
    const token = 'eyJhbGciOi-very-secret';
    await page.goto(new URL(`/report?access_token=${token}`, demo.roomAddress('bearer')).href);
    await wizard.press('owner.contact');
    const report = page.locator('fix-401 details', { hasText: '/report' }).locator('pre');
    await expect(report).toContainText('/report');
    expect(await report.textContent()).not.toContain(token);
    const mail = await wizard.choice('owner.mail').count();
    if (mail > 0) expect(await wizard.choice('owner.mail').getAttribute('href')).not.toContain(token);
    await wizard.press('owner.copy');
    await wizard.offers('owner.sent');
    await expect.poll(() => keptIn(page)).toContain('owner.copy');
    expect(await keptIn(page)).not.toContain(token);
    expect(JSON.stringify(notes.events)).not.toContain(token);
    expect(notes.lines.join('\n')).not.toContain(token);
  });

  test('the bubble closes out of the way and comes back with the same conversation', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    await page.goto(demo.roomAddress('bearer'));
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    await wizard.close.click();
    await expect(wizard.panel).toBeHidden();
    await wizard.launcher.click();
    await wizard.says('signIn.noAccount');
    await wizard.press('signIn.open');
    await logIn(hands);
    await expectOpened(hands, 'bearer');
    expect(notes.violations).toEqual([]);
  });
});
