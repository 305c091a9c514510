import { detailsOf, expectEvent } from './support/manners.js';
import { expect, keptIn, test } from './support/visit.js';

const nginxPage = `401 Authorization Required
--------------------------------
nginx/1.22.1`;

test.describe('the page to which a visitor brings a 401 from elsewhere', () => {
  test('another site’s page cannot be looked at, and all five steps are gone through', async ({
    page,
    demo,
    wizard,
    notes,
  }) => {
    await page.goto(demo.address);
    await wizard.says('failure.ask');
    await wizard.submit('failure.submitted', 'www.example.com/members');
    await wizard.says('failure.otherSite', { site: 'www.example.com' });
    await wizard.press('failure.unknown');
    await wizard.says('address.offer', { address: 'https://www.example.com/members' });
    await wizard.press('address.right');
    await wizard.says('signIn.offerHome');
    expect(await wizard.choice('signIn.openHome').getAttribute('href')).toBe('https://www.example.com/');
    await wizard.press('step.next');
    await wizard.says('reload.offerElsewhere');
    await wizard.press('reload.noChange');
    await wizard.says('clear.offer');
    await wizard.press('clear.done');
    await wizard.press('reload.noChange');
    await wizard.says('owner.offerGuess', { email: 'webmaster@example.com' });
    await wizard.press('owner.sent');
    await wizard.says('result.handedOver');
    await expectEvent(notes, 'outcome', { outcome: 'handed-over', step: 'contact-owner' });
    const steps = ['check-url', 'log-in', 'reload', 'clear-cache', 'contact-owner'];
    expect(detailsOf(notes, 'step')).toEqual(steps.map((step, at) => ({ step, index: at + 1, of: 5 })));
    // Nobody but this page's own server was asked anything, and that one for nothing but the wizard's files.
    const asked = demo.log.filter(({ purpose, path }) => purpose === 'fetch' && !path.startsWith('/fix401/'));
    expect(asked).toEqual([]);
    expect(notes.violations).toEqual([]);
    expect(notes.errors).toEqual([]);
  });

  for (const [text, cause, step] of [
    ['HTTP Error 401.3 - Unauthorized', 'no-permission', 'contact-owner'],
    ['HTTP Error 401.1 - Unauthorized', 'wrong-credentials', 'log-in'],
    ['Authorization Required', 'signed-out', 'check-url'],
    [nginxPage, 'signed-out', 'check-url'],
    ['HTTP Error 404.0 - Not Found', 'other-error', 'check-url'],
  ] as const) {
    test(`an error’s text leads the matching way: ${text.split('\n')[0]} (${text.length})`, async ({
      page,
      demo,
      wizard,
      notes,
    }) => {
      await page.goto(demo.address);
      await wizard.submit('failure.submitted', text);
      await expectEvent(notes, 'finding', { cause, confidence: 'told', step });
      expect(notes.errors).toEqual([]);
    });
  }

  for (const text of [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://example.com/',
  ]) {
    test(`only web addresses are taken: not ${text}`, async ({ page, demo, wizard, notes }) => {
      await page.goto(demo.address);
      await wizard.submit('failure.submitted', text);
      await wizard.says('input.scheme');
      await expect(wizard.field).toBeVisible();
      expect(await page.locator('fix-401 a[href^="javascript"], fix-401 a[href^="data"]').count()).toBe(0);
      expect(notes.errors).toEqual([]);
    });
  }

  test('what holds no address is answered with one sentence and another try', async ({
    page,
    demo,
    wizard,
  }) => {
    await page.goto(demo.address);
    await wizard.submit('failure.submitted', 'it just does not work!!');
    await wizard.says('input.unreadable');
    await expect(wizard.field).toBeVisible();
  });

  test('a password in an address is left out, and said so', async ({ page, demo, wizard, notes }) => {
    await page.goto(demo.address);
    await wizard.submit('failure.submitted', 'https://jane:s3cr3t-word@www.example.com/a');
    await wizard.says('address.passwordDropped');
    expect(JSON.stringify(notes.events)).not.toContain('s3cr3t-word');
    await expect.poll(() => keptIn(page)).toContain('address.passwordDropped');
    expect(await keptIn(page)).not.toContain('s3cr3t-word');
  });
});
