import type { Page } from '@playwright/test';
import { page as servedPage, script, type Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';
import { detailsOf } from './support/manners.js';

/* Pages that are alive: what failed is a request of theirs, and the address changes without a load. */

const loginPage = servedPage(200, '<title>Log in</title><form><input type="password"></form>');

/** An application's page: an own link to sign in, and its own code. */
const application = (options: string): Handler =>
  servedPage(
    200,
    `<body><main><h1>Orders</h1><a href="/login">Log in</a></main>${tag.replace('async', `async data-login-url="/login" ${options}`)}`,
  );

/** Answers a request with 401 until the browser has the cookie of a sign-in. */
const behindSignIn: Handler = (request, response) => {
  const isSignedIn = /sid=1/.test(request.headers.cookie ?? '');
  response.writeHead(isSignedIn ? 200 : 401, {
    'Content-Type': 'application/json',
    ...(!isSignedIn && { 'WWW-Authenticate': 'Bearer' }),
  });
  response.end(isSignedIn ? '[{"order":1}]' : '{"status":401}');
};

const signInElsewhere = (page: Page, origin: string): Promise<void> =>
  page.context().addCookies([{ name: 'sid', value: '1', url: origin }]);

/** The addresses that the answers on offer lead to. */
const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator('fix-401 a[data-choice]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));

test.describe('a refused request of the page’s own', () => {
  test('is something on the page: nobody is asked about its address, nor led to its raw answer', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/orders': application('data-watch data-open="never"'),
      '/api/orders': behindSignIn,
      '/login': loginPage,
    });
    await page.goto(`${origin}/orders`);
    await expect(wizard.launcher).toBeVisible();
    await page.evaluate(async () => (await fetch('/api/orders')).text());
    await wizard.says('finding.requestRefused');
    await wizard.offers('signIn.open');
    expect(await linksOf(page)).toEqual([`${origin}/login`]);
    await wizard.press('step.next');
    await wizard.says('reload.offer');
    expect(detailsOf(notes, 'step').map(({ step }) => step)).toEqual(['log-in', 'reload']);
    await signInElsewhere(page, origin);
    await wizard.press('reload.now');
    await wizard.says('helpful.ask');
    // What is opened in the end is the page that they stand on.
    await expect(wizard.choice('result.open')).toHaveAttribute('href', `${origin}/orders`);
    expect(detailsOf(notes, 'verdict').at(-1)).toMatchObject({ result: 'fixed', status: 200 });
  });

  test('is the same where the application itself names its address', async ({ page, wizard, site }) => {
    const { origin } = await site({
      '/orders': application('data-open="never"'),
      '/api/orders': behindSignIn,
      '/login': loginPage,
    });
    await page.goto(`${origin}/orders`);
    await expect(wizard.launcher).toBeVisible();
    await page.evaluate(async () => {
      const answer = await fetch('/api/orders');
      await answer.text();
      window.Fix401?.open({ url: '/api/orders', status: answer.status });
    });
    await wizard.says('finding.requestRefused');
    await wizard.offers('signIn.open');
    expect(await linksOf(page)).toEqual([`${origin}/login`]);
  });

  test('that was a POST is not said to be another error, or to be let through, by what a GET is answered', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/orders': application('data-watch data-open="never"'),
      '/login': loginPage,
      '/api/save': (request, response) => {
        response.writeHead(request.method === 'POST' ? 401 : 405, { 'Content-Type': 'application/json' });
        response.end('{}');
      },
    });
    await page.goto(`${origin}/orders`);
    await expect(wizard.launcher).toBeVisible();
    await page.evaluate(async () => (await fetch('/api/save', { method: 'POST', body: '{}' })).text());
    await wizard.says('finding.requestRefused');
    await wizard.offers('signIn.accepted');
    await wizard.press('signIn.accepted');
    await wizard.says('signIn.unclear');
    expect(detailsOf(notes, 'verdict')).toMatchObject([{ result: 'cannot-tell' }]);
    expect(detailsOf(notes, 'finding').map(({ cause }) => cause)).not.toContain('other-error');
  });
});

test('an application that has gone on to another page without a load is asked about that page', async ({
  page,
  wizard,
  notes,
  site,
}) => {
  const { origin } = await site({
    '/closed': servedPage(401, `<body><h1>401 Unauthorized</h1>${tag}`),
    '/open': servedPage(200, `<body><h1>Open</h1>${tag}`),
    '/own.js': script(''),
  });
  await page.goto(`${origin}/closed`);
  await expect(page.locator('fix-401')).toHaveCount(1);
  await page.evaluate(() => window.Fix401?.close());
  await page.evaluate(() => {
    history.pushState({}, '', '/open');
    document.title = 'Next';
    document.querySelector('h1')?.replaceChildren('Next');
    window.Fix401?.open();
  });
  await wizard.says('failure.ask');
  const facts = detailsOf(notes, 'finding')
    .slice(1)
    .flatMap((finding) => finding.facts as { name: string; value: unknown }[]);
  expect(facts).not.toContainEqual(expect.objectContaining({ name: 'page-status', value: 401 }));
});
