import { words } from './support/words.js';
import { signInAndReturn } from './journeys/session.js';
import { detailsOf, expectEvent, expectManners, probes } from './support/manners.js';
import { playwrightHands } from './support/playwrightHands.js';
import { expectOpened, logIn } from './support/site.js';
import { expect, test } from './support/visit.js';

test.describe('a page for people who are signed in', () => {
  test('signing in opens the page, and the wizard says so there', async ({ hands, demo, wizard, notes }) => {
    await signInAndReturn({ hands, demo, wizard, variant: 'with-tag' });
    await wizard.shows(words.verdicts.fixed);
    await wizard.press('helpful.yes');
    await wizard.says('helpful.thanks');

    await expectEvent(notes, 'helpful', { helpful: true });
    expect(detailsOf(notes, 'finding')[0]).toMatchObject({
      cause: 'signed-out',
      confidence: 'measured',
      status: 401,
      scheme: 'cookie',
      step: 'log-in',
    });
    expect(detailsOf(notes, 'step')).toEqual([{ step: 'log-in', index: 1, of: 5 }]);
    expect(detailsOf(notes, 'verdict')).toEqual([{ step: 'log-in', result: 'fixed', status: 200 }]);
    expect(detailsOf(notes, 'outcome')).toEqual([
      { outcome: 'solved', step: 'log-in', choices: 1, seconds: expect.any(Number) },
    ]);
    expectManners(demo, notes, 'session');
    expect(probes(demo, 'session').map(({ cookie, status }) => [cookie, status])).toEqual([[false, 401]]);
  });

  test('signing in opens the page also where that one carries no wizard', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    await signInAndReturn({ hands, demo, wizard, variant: 'plain' });
    await expect(page.locator('fix-401')).toHaveCount(0);
    expectManners(demo, notes, 'session');
  });

  test('a wrong password is spoken of, and after the second one a new password is advised', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.open');
    await logIn(hands, 'close-sesame');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.goto(demo.roomAddress('session'));
    await wizard.says('signIn.stillAfterReturn');
    await wizard.press('signIn.refused');
    await wizard.says('finding.wrong-credentials');
    await wizard.says('signIn.refused');
    await wizard.press('signIn.open');
    await page.goBack();
    await wizard.press('signIn.refused');
    await wizard.says('signIn.refusedTwice');
    await expect(wizard.choice('signIn.open')).toBeHidden();
    await wizard.offers('signIn.forgotten');
    await expectEvent(notes, 'finding', { cause: 'wrong-credentials', confidence: 'told', step: 'log-in' });
    expectManners(demo, notes, 'session');
  });

  test('who opens the sign-in page before all words have come is welcomed back all the same', async ({
    page,
    hands,
    demo,
    wizard,
  }) => {
    // The first page is left before it comes.
    await page.route('**/fix401-createFeatures*', () => {}, { times: 1 });
    await hands.open(demo.roomAddress('session'));
    await wizard.press('signIn.open');
    await logIn(hands, 'close-sesame');
    await hands.open(demo.roomAddress('session'));
    await wizard.says('signIn.stillAfterReturn');
  });

  test('who has no account is shown where to get one', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    await wizard.offers('owner.contact');
    await wizard.press('signIn.ready');
    await wizard.offers('signIn.open');
  });

  test('who forgot a password is shown the reset, and who forgets many a password manager', async ({
    hands,
    page,
    demo,
    wizard,
  }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.forgotten');
    await wizard.says('signIn.forgotten');
    await wizard.press('signIn.tooMany');
    await wizard.says('signIn.tooMany');
    await wizard.press('signIn.open');
    await logIn(hands);
    await expectOpened(hands, 'session');
  });

  test('a sign-in in another tab is found, and the page is offered', async ({
    hands,
    page,
    demo,
    wizard,
    notes,
  }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.appears();
    const other = await page.context().newPage();
    await other.goto(new URL('/sign-in', demo.roomAddress('session')).href);
    await logIn(playwrightHands(other));
    await expect(other.getByRole('heading', { name: 'Accounts' })).toBeVisible();
    await page.bringToFront();
    await wizard.press('signIn.accepted');
    await wizard.shows(words.verdicts.fixed);
    await expectEvent(notes, 'verdict', { step: 'log-in', result: 'fixed', status: 200 });
    // The only question with cookies: right after an anonymous one that was answered without any box.
    const ofThePage = probes(demo, 'session').filter(({ path }) => path === '/account');
    expect(ofThePage.map(({ cookie, status }) => [cookie, status])).toEqual([
      [false, 401],
      [false, 401],
      [true, 200],
    ]);
    await wizard.press('result.open');
    await expectOpened(hands, 'session');
    expectManners(demo, notes, 'session');
  });
});
