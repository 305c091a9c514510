import { readFile } from 'node:fs/promises';
import { probes } from './support/manners.js';
import { page as servedPage, script, sendNothing } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';

const ours = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('[fix401]'));

test.describe('the tag', () => {
  test('two tags give one wizard', async ({ page, wizard, notes, site }) => {
    const { origin } = await site({ '/closed': servedPage(401, `<body><p>Closed</p>${tag}${tag}`) });
    await page.goto(`${origin}/closed`);
    await wizard.appears();
    await wizard.offers('owner.contact');
    await expect(page.locator('fix-401')).toHaveCount(1);
    expect(ours(notes.lines)).toEqual([]);
    expect(notes.errors).toEqual([]);
  });

  test('a tag in the head works before there is a body', async ({ page, wizard, notes, site }) => {
    const head = '<head><script src="/fix401/fix401.js"></script></head>';
    const { origin } = await site({ '/closed': servedPage(401, `${head}<body><p>Closed</p></body>`) });
    await page.goto(`${origin}/closed`);
    await wizard.appears();
    await wizard.offers('owner.contact');
    expect(ours(notes.lines)).toEqual([]);
    expect(notes.errors).toEqual([]);
  });

  test('a page that is no 401 gets the button only', async ({ page, wizard, site }) => {
    const { origin } = await site({ '/open': servedPage(200, `<body><p>Open</p>${tag}`) });
    await page.goto(`${origin}/open`);
    await expect(wizard.launcher).toBeVisible();
    await expect(wizard.panel).toBeHidden();
    await wizard.launcher.click();
    await wizard.says('failure.ask');
  });

  test('an address that the owner names is asked, and not the page that the tag stands in', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const named = tag.replace('async', 'async data-open="always" data-url="/closed"');
    const { origin } = await site({
      '/open': servedPage(200, `<body><p>Open</p>${named}`),
      '/closed': servedPage(401, '<body><p>Closed</p>'),
    });
    await page.goto(`${origin}/open`);
    await wizard.says('finding.signed-out', { status: 401 });
    await wizard.press('step.next');
    await wizard.says('address.offer', { address: `${origin}/closed` });
    expect(notes.errors).toEqual([]);
  });

  for (const [what, html] of [
    ['on the element', '<fix-401 login-url="javascript:alert(1)" theme="pink" status="999"></fix-401>' + tag],
    ['on the script', tag.replace('async', 'async data-mode="sideways" data-open="perhaps"')],
  ] as const) {
    test(`wrong values ${what} cost nothing but one line for the owner`, async ({
      page,
      wizard,
      notes,
      site,
    }) => {
      const { origin } = await site({ '/closed': servedPage(401, `<body><p>Closed</p>${html}`) });
      await page.goto(`${origin}/closed`);
      await wizard.appears();
      await wizard.offers('owner.contact');
      // The words for the owner come in a file of their own.
      await expect.poll(() => ours(notes.lines)).toHaveLength(1);
      expect(notes.errors).toEqual([]);
      const names = html.includes('theme') ? ['login-url', 'theme', 'status'] : ['mode', 'open'];
      for (const name of names) expect(ours(notes.lines)[0]).toContain(`${name}=`);
    });
  }

  test('without the panel’s file the visitor reads one sentence, and the owner one line', async ({
    page,
    notes,
    site,
  }) => {
    const loader = await readFile(new URL('../../dist/fix401.js', import.meta.url), 'utf8');
    const panel = /fix401-panel[\w.-]*\.js/.exec(loader)?.[0] ?? '';
    const { origin } = await site({
      '/closed': servedPage(401, `<body><p>Closed</p>${tag}`),
      [`/fix401/${panel}`]: sendNothing,
    });
    await page.goto(`${origin}/closed`);
    await expect(page.locator('fix-401').getByRole('status')).toContainText('could not be loaded');
    await expect.poll(() => ours(notes.lines)).toEqual([expect.stringContaining('404')]);
    expect(notes.errors).toEqual([]);
  });
});

test.describe('what the page gets to know', () => {
  test('Fix401.on hears what the page’s own listeners hear', async ({ page, wizard, notes, site }) => {
    const listen = `heard = []; for (const type of ['ready','open','close','finding','step','answer','verdict','outcome'])
      Fix401.on(type, (detail) => heard.push({ type, detail }));`;
    const { origin } = await site({
      '/closed': servedPage(
        401,
        '<body><script src="/fix401/fix401.js"></script><script src="/own.js"></script>',
      ),
      '/own.js': script(listen),
    });
    await page.goto(`${origin}/closed`);
    await wizard.press('step.next');
    await wizard.close.click();
    await expect.poll(() => notes.events.map(({ type }) => type)).toContain('close');
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    // The same array all along: what comes meanwhile is in it.
    await expect.poll(heard).toEqual(notes.events);
    expect(notes.events.length).toBeGreaterThan(5);
  });
});

test.describe('manners', () => {
  for (const room of ['session', 'bearer']) {
    test(`before the visitor does anything, little is asked and nothing kept (${room})`, async ({
      page,
      demo,
      wizard,
    }) => {
      await page.goto(demo.roomAddress(room));
      await wizard.offers('owner.contact');
      expect(
        await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]),
      ).toEqual([0, 0, '']);
      expect(probes(demo, room).map(({ cookie, authorization }) => [cookie, authorization])).toEqual([
        [false, false],
      ]);
      const others = demo.log.filter(
        ({ purpose, path }) => purpose !== 'navigate' && path.startsWith('/fix401/'),
      );
      expect(others.filter(({ status }) => status !== 200)).toEqual([]);
    });
  }

  test('destroy leaves the page as it was found', async ({ page, wizard, site }) => {
    const { origin } = await site({ '/closed': servedPage(401, '<body><p>Closed</p>') });
    await page.goto(`${origin}/closed`);
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window).toSorted(),
        // React's own mark stays, with its listener: it cannot be taken off (docs/reference.md, Calls).
        marks: Object.getOwnPropertyNames(document).filter((name) => !name.startsWith('_reactListening')),
        kept: Object.entries(sessionStorage),
      }));
    const before = await state();
    const element = await page.addScriptTag({ url: '/fix401/fix401.js' });
    await wizard.press('step.next');
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
    await page.evaluate(() => (window as unknown as { Fix401: { destroy: () => void } }).Fix401.destroy());
    await element.evaluate((node) => (node as Element).remove());
    expect(await state()).toEqual(before);
  });

  test('the bubble moves nothing on the page', async ({ page, demo, wizard }) => {
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(demo.roomAddress('bearer'));
    await wizard.offers('owner.contact');
    await wizard.close.click();
    await wizard.launcher.click();
    await wizard.appears();
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
  });
});
