import { words } from './support/words.js';
import { writeToOwner } from './journeys/locked.js';
import { detailsOf, expectEvent, expectManners } from './support/manners.js';
import { expect, test } from './support/visit.js';

test.describe('a public page that is locked by mistake', () => {
  test('the owner is written to first, and told what the visitor missed', async ({
    hands,

    demo,
    wizard,
    notes,
  }) => {
    await writeToOwner({ hands, demo, wizard, variant: 'with-tag' });
    await expectEvent(notes, 'outcome', { outcome: 'handed-over', step: 'contact-owner', choices: 2 });
    // Told when first known, and again with what the first act allowed to find out.
    for (const finding of detailsOf(notes, 'finding')) {
      expect(finding).toMatchObject({
        cause: 'server-misconfigured',
        step: 'contact-owner',
        confidence: 'configured',
      });
    }
    expect(detailsOf(notes, 'step')[0]).toEqual({ step: 'contact-owner', index: 1, of: 5 });
    expect(detailsOf(notes, 'report')[0]).toMatchObject({ via: 'mail' });

    await wizard.press('helpful.no');
    await wizard.press('helpful.other');
    await wizard.submit('helpful.submitted', 'I wanted a telephone number.');
    await wizard.says('helpful.sorry');
    await expectEvent(notes, 'helpful', {
      helpful: false,
      reason: 'other',
      text: 'I wanted a telephone number.',
    });
    expectManners(demo, notes, 'locked');
  });

  test('the mail is ready to be sent: short, readable, and without secrets', async ({
    page,
    demo,
    wizard,
  }) => {
    await page.goto(`${demo.roomAddress('locked')}?card=4711`);
    const href = (await wizard.choice('owner.mail').getAttribute('href')) ?? '';
    expect(href.length).toBeLessThanOrEqual(1800);
    const mail = new URL(href);
    expect(mail.protocol + mail.pathname).toBe('mailto:webmaster@library.example');
    const body = mail.searchParams.get('body') ?? '';
    expect(mail.searchParams.get('subject')).toContain('401');
    expect(body).toContain(demo.roomAddress('locked'));
    expect(body).toContain('401');
    expect(body).toContain('\r\n');
    expect(body).not.toMatch(/4711|card|cookie|undefined|null|\[object/i);
    // What is on show is what is sent.
    await wizard.log.getByText(words.reportTitle).click();
    await expect(wizard.log.locator('pre')).toHaveText(body.replaceAll('\r\n', '\n'));
  });

  for (const [reason, choice] of [
    ['not-enough-details', 'helpful.notEnoughDetails'],
    ['hard-to-understand', 'helpful.hardToUnderstand'],
  ] as const) {
    test(`who was not helped can say why: ${reason}`, async ({ hands, demo, wizard, notes }) => {
      await writeToOwner({ hands, demo, wizard, variant: 'plain' });
      await wizard.press('helpful.no');
      await wizard.press(choice);
      await expectEvent(notes, 'helpful', { helpful: false, reason });
    });
  }
});
