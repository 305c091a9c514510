import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pressed } from '../../src/wizard/choice.js';
import { flood, isNavigation, page as servedPage, sendScript } from './support/ownSite.js';
import type { Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

const element = '<body><main><h1>Closed</h1><fix-401><p>The five steps</p></fix-401></main>';

/** A page that is refused, and what the wizard's own questions get instead of an answer. */
const closedAnd =
  (answerOfProbe: Handler): Handler =>
  (request, response) =>
    (isNavigation(request) ? servedPage(401, element + tag) : answerOfProbe)(request, response);

/** The status and headers exactly as they are given, whatever HTTP says of them. */
const raw =
  (head: string, body: Buffer): Handler =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.socket?.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`, 'latin1'), body]));
  };

const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256));

/** What comes instead of an answer, and what the visitor can say to what the wizard makes of it. */
const odd: Readonly<Record<string, [Handler, Pressed]>> = {
  'cuts the connection': [(request) => request.socket.destroy(), 'step.next'],
  'sends no HTTP': [(request) => request.socket.end(noise), 'step.next'],
  'has a challenge that no grammar knows': [
    raw(
      '401 \xff\xfe\r\nWWW-Authenticate: ,,=,"\\,Basic realm="\x80\x9f<b>",,;Bearer error=\r\nContent-Length: 0',
      Buffer.alloc(0),
    ),
    'step.next',
  ],
  'says that noise is HTML': [raw('200 OK\r\nContent-Type: text/html; charset=utf-8', noise), 'step.next'],
  'names a charset that nobody knows': [
    raw(
      '200 OK\r\nContent-Type: text/html; charset=klingon-8',
      Buffer.from('<title>Sign in</title><input type=password>'),
    ),
    'step.next',
  ],
  'ends in the middle of its body': [
    raw('200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999', noise),
    'step.next',
  ],
  'waits as long as it likes': [
    raw(
      '401 Unauthorized\r\nRetry-After: -1, soon, 99999999999999999999\r\nDate: yesterday\r\nContent-Length: 0',
      Buffer.alloc(0),
    ),
    'step.next',
  ],
};

for (const [what, [answerOfProbe, firstAnswer]] of Object.entries(odd)) {
  test(`where the server ${what}, the visitor has a way on`, async ({ page, wizard, notes, site }) => {
    const { origin } = await site({ '/closed': closedAnd(answerOfProbe) });
    await page.goto(`${origin}/closed`);
    await wizard.appears();
    await wizard.press(firstAnswer);
    await wizard.press('owner.contact');
    await wizard.offers('owner.copy');
    expect(notes.errors).toEqual([]);
    expect(notes.events.filter(({ type }) => type === 'problem')).toEqual([]);
    expect(notes.events.map(({ type }) => type)).toContain('finding');
  });
}

test('of a page without an end only the beginning is read', async ({ page, wizard, site }) => {
  const ends: Promise<void>[] = [];
  const { origin } = await site({
    '/closed': closedAnd((_request, response) => {
      ends.push(flood(response, 200, 'text/html'));
    }),
  });
  await page.goto(`${origin}/closed`);
  await wizard.says('finding.opensForStrangers');
  await ends[0];
});

const notHere = { 'all its files': null, 'all but the closer look': /-companion-/ } as const;

for (const [files, missing] of Object.entries(notHere)) {
  test(`who is offline in the middle of a step, with ${files} there, reads that, and goes on when the connection is back`, async ({
    page,
    hands,
    demo,
    wizard,
  }) => {
    await hands.open(demo.roomAddress('flaky'));
    if (missing) await page.route(missing, (route) => route.abort());
    await hands.open(demo.roomAddress('session'));
    await wizard.press('signIn.forgotten');
    await wizard.press('signIn.ready');
    await wizard.offers('signIn.accepted');
    await page.context().setOffline(true);
    await wizard.press('signIn.accepted');
    await wizard.says('finding.unreachable');
    await wizard.offers('owner.contact');
    await page.context().setOffline(false);
    await page.unrouteAll();
    await wizard.press('error.tryAgain');
    await wizard.says('finding.signed-out', { status: 401 });
    await wizard.offers('signIn.open');
  });
}

test('where neither cookies nor storage are allowed, the visitor reads how to allow them', async ({
  page,
  hands,
  demo,
  wizard,
  notes,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    }
  });
  await hands.open(demo.roomAddress('session'));
  await wizard.press('signIn.forgotten');
  await wizard.says('finding.cookies-blocked');
  await wizard.says('signIn.offerCookies');
  await wizard.press('step.next');
  expect(notes.errors).toEqual([]);
});

const framed = (name: string): Handler =>
  servedPage(200, `<body><iframe sandbox="allow-scripts" src="${name}" width="500" height="700"></iframe>`);

/** A file that scripts of any origin may read. */
const sendToAnyOrigin: Handler = (request, response) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  sendScript(request, response);
};

test.describe('in a sandboxed frame', () => {
  const inFrame = `${element.replace('<fix-401>', '<fix-401 status="401">')}${tag}`;

  test('the page’s own five steps stand, since the browser lets no file of the wizard’s in', async ({
    page,
    notes,
    site,
  }) => {
    const { origin } = await site({ '/': framed('/closed'), '/closed': servedPage(401, inFrame) });
    await page.goto(origin);
    await expect(page.frameLocator('iframe').getByText('The five steps')).toBeVisible();
    await expect.poll(() => notes.lines.join()).toContain('[fix401] the panel could not be loaded');
    expect(notes.errors).toEqual([]);
  });

  test('the wizard helps where its folder is open to other origins, and has nothing to keep', async ({
    page,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/': framed('/closed'),
      '/closed': servedPage(401, inFrame),
      '/fix401/*': sendToAnyOrigin,
    });
    await page.goto(origin);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: words.choices['owner.contact'] }).click();
    await frame.getByRole('button', { name: words.choices['owner.otherWays'] }).click();
    await frame.getByRole('button', { name: words.choices['owner.sent'] }).click();
    await expect(frame.getByRole('log')).toContainText(words.messages['result.handedOver']);
    expect(notes.errors).toEqual([]);
  });
});

test('under a policy that forbids every request, the five steps stand as text', async ({ page, site }) => {
  const { origin } = await site({
    '/closed': (request, response) => {
      response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'");
      servedPage(401, `<body><p>Closed</p>${tag}`)(request, response);
    },
  });
  await page.goto(`${origin}/closed`);
  await expect(page.locator('fix-401').getByRole('status')).toContainText('Check the address');
});
