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

/** An application whose orders are there for people who are signed in. */
const ordersSite = (options: string): Readonly<Record<string, Handler>> => ({
  '/orders': application(options),
  '/api/orders': behindSignIn,
  '/login': loginPage,
});

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
    const { origin } = await site(ordersSite('data-watch data-open="never"'));
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
    const { origin } = await site(ordersSite('data-open="never"'));
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

  test('that fails again in the page that was loaded anew goes on with the same conversation', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/orders': servedPage(
        200,
        `<body><h1>Orders</h1>${tag.replace('async', 'async data-watch data-open="never" data-login-url="/login"')}
        <script src="/own.js"></script>`,
      ),
      '/own.js': script(`fetch('/api/orders').then((answer) => answer.text())`),
      '/api/orders': behindSignIn,
      '/login': loginPage,
    });
    await page.goto(`${origin}/orders`);
    await wizard.says('finding.requestRefused');
    await wizard.press('step.next');
    await wizard.press('reload.now');
    await expect.poll(() => detailsOf(notes, 'ready')).toHaveLength(2);
    await wizard.appears();
    await wizard.heard('reload.now');
    expect(detailsOf(notes, 'verdict').at(-1)).toMatchObject({ step: 'reload', result: 'still-401' });
  });

  test('that was a POST is not said to be another error, or to be let through, by what a GET is answered', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      ...ordersSite('data-watch data-open="never"'),
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

/** Three requests of the page fail together; each is told apart by what it gets in the end. */
const failTogether = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const ended: Record<string, unknown> = {};
    const note = (name: string, answer: Promise<Response | null> | undefined) =>
      void answer?.then(
        async (one) =>
          (ended[name] = one && `${one.status} ${new URL(one.url).pathname} ${await one.text()}`),
        (reason: unknown) => (ended[name] = String(reason)),
      );
    const saving = { method: 'POST', body: '{"draft":1}' };
    note('orders', window.Fix401?.recover('/api/orders'));
    note('names', window.Fix401?.recover(new Request('/api/names')));
    note('save', window.Fix401?.recover('/api/save', { repeat: () => new Request('/api/save', saving) }));
    Object.assign(window, { ended });
  });

/** What became of the requests that failed together. */
const endedIn = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as unknown as { ended: unknown }).ended);

test.describe('recover', () => {
  const save: Handler = (request, response) => {
    if (request.method === 'POST') behindSignIn(request, response);
    else response.writeHead(405).end();
  };
  const handlers: Readonly<Record<string, Handler>> = {
    '/orders': servedPage(
      200,
      `<body><main><h1>Orders</h1><textarea aria-label="Draft"></textarea></main>${tag.replace(
        'async',
        'async data-login-url="/login" data-open="never"',
      )}`,
    ),
    '/login': servedPage(200, '<title>Log in</title><body><a href="/welcome">Sign in</a>'),
    '/welcome': (_request, response) => {
      response.writeHead(200, { 'Set-Cookie': 'sid=1', 'Content-Type': 'text/html' }).end('<h1>Welcome</h1>');
    },
    '/api/orders': behindSignIn,
    '/api/names': behindSignIn,
    '/api/save': save,
  };

  test('lets the visitor sign in beside the page, and gives each of the requests that failed its own answer', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site(handlers);
    await page.goto(`${origin}/orders`);
    await page.getByLabel('Draft').fill('Not saved yet');
    await failTogether(page);
    await wizard.says('finding.requestRefused');
    await wizard.says('signIn.offerBeside');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), wizard.press('signIn.open')]);
    await tab.getByRole('link', { name: 'Sign in' }).click();
    await expect(tab.getByRole('heading')).toHaveText('Welcome');
    expect(await endedIn(page)).toEqual({});
    await tab.close();
    // Every page of a driven browser keeps the focus, so that none of them hears that the visitor is back.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect
      .poll(() => endedIn(page))
      .toEqual({
        orders: '200 /api/orders [{"order":1}]',
        names: '200 /api/names [{"order":1}]',
        save: '200 /api/save [{"order":1}]',
      });
    await wizard.says('helpful.ask');
    await expect(page.getByLabel('Draft')).toHaveValue('Not saved yet');
    expect(detailsOf(notes, 'open')).toHaveLength(1);
    expect(detailsOf(notes, 'verdict')).toEqual([{ step: 'log-in', result: 'fixed', status: 200 }]);
    // Nothing on offer leaves the page, or loads it again.
    expect(await wizard.offered()).toEqual(['helpful.yes', 'helpful.no', 'result.stillFails']);
  });

  test('gives nothing to the requests of a visitor who closes it, and leaves the element as it was', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site(handlers);
    await page.goto(`${origin}/orders`);
    await failTogether(page);
    await wizard.says('signIn.offerBeside');
    await wizard.close.click();
    await expect.poll(() => endedIn(page)).toEqual({ orders: null, names: null, save: null });
    await expect(page.locator('fix-401')).not.toHaveAttribute('url');
    await expect(page.locator('fix-401')).not.toHaveAttribute('status');
    await wizard.launcher.click();
    await wizard.says('failure.ask');
    // The next request that fails has a conversation of its own.
    await page.evaluate(() => void window.Fix401?.recover('/api/orders'));
    await wizard.says('signIn.offerBeside');
    await page.evaluate(() => window.Fix401?.destroy());
    expect(notes.errors).toEqual([]);
  });

  test('says in one sentence what cannot be repeated, and opens nothing', async ({ page, wizard, site }) => {
    const { origin } = await site(handlers);
    await page.goto(`${origin}/orders`);
    await expect(wizard.launcher).toBeVisible();
    const reasons = await page.evaluate(async () => {
      const sent = new Request('/api/save', { method: 'POST', body: 'read' });
      await sent.text();
      const given: (Promise<unknown> | undefined)[] = [
        window.Fix401?.recover('https://api.example.net/orders'),
        window.Fix401?.recover(sent),
        window.Fix401?.recover(new Request('/api/save', { method: 'POST', body: '{}' })),
        window.Fix401?.recover('/api/orders', { signal: AbortSignal.abort() }),
      ];
      const results = await Promise.allSettled(given.map((one) => Promise.resolve(one)));
      return results.map((one) => (one.status === 'rejected' ? String(one.reason) : one.status));
    });
    expect(reasons).toEqual([
      expect.stringContaining('TypeError: [fix401] recover: https://api.example.net is not'),
      expect.stringContaining('the body of the request was read'),
      expect.stringContaining('a request with a body is made again only by "repeat"'),
      expect.stringContaining('AbortError'),
    ]);
    await expect(wizard.panel).toBeHidden();
  });
});
