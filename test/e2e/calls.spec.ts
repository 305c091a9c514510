import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Changes } from '../../src/host/api/elementCalls.js';
import type { Fix401Api } from '../../src/host/api/fix401Api.js';
import { languages } from '../../src/copy/languages.js';
import { watchBox } from './support/browserBox.js';
import { findOverflow } from './support/findOverflow.js';
import { detailsOf } from './support/manners.js';
import { page as servedPage, script, sendNothing, sendScript, type Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';
import { keptIn, type Notes } from './support/visit.js';
import { words } from './support/words.js';

declare global {
  interface Window {
    /** Put in by the loader. */
    Fix401?: Fix401Api;
  }
}

/** What the owner was told on the console. */
const ours = ({ lines }: Pick<Notes, 'lines'>): string[] => lines.filter((line) => line.includes('[fix401]'));
/** The next line that the owner is told. One that nobody read is found at the end of the test. */
const told = async ({ lines }: Notes): Promise<string> => {
  await expect.poll(() => ours({ lines })).not.toEqual([]);
  const [line = ''] = ours({ lines });
  lines.splice(lines.indexOf(line), 1);
  return line;
};
const tagWith = (options: string): string => tag.replace('async', `async ${options}`);
const closed = (html: string): Handler => servedPage(401, `<body><main><h1>Closed</h1>${html}</main>`);
const open = (html: string): Handler => servedPage(200, `<body><main><h1>Open</h1>${html}</main>`);
const panelFile = async (): Promise<string> => {
  const loader = await readFile(new URL('../../dist/fix401.js', import.meta.url), 'utf8');
  return /fix401-panel[\w.-]*\.js/.exec(loader)?.[0] ?? '';
};

const json =
  (text: string): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(text);
  };

const expectFiveSteps = async (page: Page, notes: Notes, why: string) => {
  await expect(page.locator('fix-401').getByRole('status')).toContainText('Check the address, sign in');
  expect(await told(notes)).toMatch(new RegExp(`the panel could not be loaded .*${why}`));
  await page.getByRole('button', { name: 'Own' }).click();
  await expect(page.getByRole('button', { name: 'Pressed' })).toBeVisible();
};

/** Whatever is done here: nothing goes wrong, and the owner is told nothing that the test has not read. */
test.afterEach(({ notes }) => {
  expect(notes.errors).toEqual([]);
  expect(ours(notes)).toEqual([]);
});

test.describe('the calls', () => {
  const callAll = `
    Fix401.open({ url: '/other', status: 403, step: 'contact-owner' }); Fix401.close(); Fix401.toggle();
    Fix401.restart(); Fix401.goTo('reload'); Fix401.set({ theme: 'dark', lang: 'en' });
    Fix401.on('open', () => {})();`;

  test('made before the panel is there, they are carried out in their order', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/': open('<script src="/fix401/fix401.js"></script><script src="/own.js"></script>'),
      '/own.js': script(`heard = []; off = Fix401.on('step', ({ step }) => heard.push(step));
        Fix401.on('ready', () => heard.push('never'))(); ${callAll} version = Fix401.version;`),
      '/other': closed(''),
    });
    await page.goto(origin);
    await wizard.offers('step.next');
    await expect(page.locator('fix-401')).toHaveAttribute('theme', 'dark');
    await expect(page.locator('fix-401')).toHaveAttribute('url', '/other');
    await expect(page.locator('fix-401')).toHaveAttribute('status', '403');
    await expect.poll(() => detailsOf(notes, 'step').at(-1)).toMatchObject({ step: 'reload' });
    expect(detailsOf(notes, 'open').length - detailsOf(notes, 'close').length).toBe(1);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(detailsOf(notes, 'step').map(({ step }) => step));
    expect(await page.evaluate(() => window.Fix401?.version)).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('made when it is there, once or twice, each does what it says', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({ '/': open(tag), '/a': closed(''), '/b': closed('') });
    await page.goto(origin);
    await expect(wizard.launcher).toBeVisible();
    const call = <N extends 'open' | 'close' | 'toggle' | 'restart' | 'goTo' | 'set'>(
      name: N,
      ...given: Parameters<Fix401Api[N]>
    ) =>
      page.evaluate(
        ([what, all]) => {
          (window.Fix401 as unknown as Record<string, (...all: unknown[]) => void>)[what]?.(...all);
        },
        [name, given] as [string, unknown[]],
      );
    await call('open', { url: '/a', status: 401 });
    await wizard.says('finding.signed-out', { status: 401 });
    await call('open');
    await expect(page.locator('fix-401')).toHaveAttribute('url', '/a');
    await expect.poll(() => detailsOf(notes, 'open')).toHaveLength(1);
    await wizard.press('step.next');
    await call('open', { url: '/b' });
    await expect(wizard.back).toBeHidden();
    await wizard.says('finding.signed-out', { status: 401 });
    await call('goTo', 'contact-owner');
    await wizard.offers('owner.copy');
    await call('goTo', 'contact-owner');
    await call('goTo', 'nowhere' as 'reload');
    await wizard.offers('owner.copy');
    await call('restart');
    await call('restart');
    await wizard.offers('step.next');
    await call('close');
    await call('close');
    await expect(wizard.launcher).toBeVisible();
    await expect.poll(() => detailsOf(notes, 'close')).toHaveLength(1);
    await call('toggle');
    await wizard.appears();
    await call('toggle');
    await expect(wizard.panel).toBeHidden();
    await call('set', { theme: 'light', contactEmail: 'desk@example.com' });
    await call('set', { theme: null });
    await expect(page.locator('fix-401')).not.toHaveAttribute('theme');
    await expect(page.locator('fix-401')).toHaveAttribute('contact-email', 'desk@example.com');
  });

  test('after destroy they do nothing, and at whatever moment it comes, nothing is left', async ({
    page,
    wizard,
    site,
  }) => {
    const file = await panelFile();
    const asked: string[] = [];
    let isHeld = true;
    let answer: (() => void) | undefined;
    const { origin } = await site({
      '/': closed('<script src="/fix401/fix401.js"></script><script src="/own.js"></script>'),
      '/own.js': script("if (location.hash !== '#later') { old = Fix401; Fix401.open(); Fix401.destroy(); }"),
      [`/fix401/${file}`]: (request, response) => {
        asked.push(request.method ?? '');
        if (!isHeld || request.method === 'HEAD') sendScript(request, response);
        else answer = () => sendScript(request, response);
      },
    });
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    await page.goto(origin);
    expect(await html()).not.toContain('fix-401');
    expect(await page.evaluate(() => 'Fix401' in window)).toBe(false);
    // While the panel's file is on its way.
    await page.goto(`${origin}/?#later`);
    await expect.poll(() => asked).toContain('GET');
    await page.evaluate(() => {
      Object.assign(window, { old: window.Fix401 });
      window.Fix401?.destroy();
      window.Fix401?.destroy();
    });
    answer?.();
    isHeld = false;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await html()).not.toContain('fix-401');
    // When it stands open.
    await page.goto(`${origin}/?again#later`);
    await wizard.offers('owner.contact');
    await page.evaluate((calls) => {
      const { Fix401 } = window;
      Fix401?.destroy();
      // The page still holds it: what it calls now is heard by nobody, and throws nothing.
      window.Fix401 = Fix401 as Fix401Api;
      Fix401?.open({ url: '/other', step: 'reload' });
      Fix401?.toggle();
      Fix401?.restart();
      Fix401?.goTo('reload');
      Fix401?.set({ theme: 'dark' });
      Fix401?.mount('main').open();
      Fix401?.destroy();
      return calls;
    }, '');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await html()).not.toContain('<fix-401');
  });

  test('mount brings one more wizard, whose handle is about it alone', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/': open(`<div id="help"></div>${tag}`),
      '/a': closed(''),
    });
    await page.goto(origin);
    await expect(wizard.launcher).toBeVisible();
    await page.evaluate(() => {
      const handle = window.Fix401?.mount('#help', { url: '/a', open: 'always' });
      Object.assign(window, { handle });
    });
    const mounted = page.locator('#help fix-401');
    await expect(mounted.getByRole('log')).toContainText('401');
    await expect(page.locator('fix-401')).toHaveCount(2);
    const handle = (name: string) =>
      page.evaluate((what) => {
        (window as unknown as { handle: Record<string, () => void> }).handle[what]?.();
      }, name);
    await handle('close');
    await expect(mounted.getByRole('log')).toBeHidden();
    await handle('toggle');
    await expect(mounted.getByRole('log')).toBeVisible();
    await handle('destroy');
    await expect(mounted).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.launcher })).toBeVisible();
    await handle('open');
    await page.evaluate(() => window.Fix401?.mount('#nowhere').open());
    expect(await told(notes)).toContain('target="');
    await page.evaluate(() => window.Fix401?.open());
    await wizard.appears();
    await expect(page.locator('fix-401')).toHaveCount(1);
  });

  test('a button of the page’s own opens it, and has the focus again when it is closed', async ({
    page,
    wizard,
    site,
  }) => {
    const { origin } = await site({
      '/': closed(
        `<button data-fix401-open><b>Cannot get in?</b></button>${tagWith('data-launcher="none" data-open="never"')}`,
      ),
    });
    await page.goto(origin);
    const opener = page.getByRole('button', { name: 'Cannot get in?' });
    await expect(page.locator('fix-401')).toHaveCount(1);
    await expect(wizard.launcher).toBeHidden();
    for (const mouse of [true, false]) {
      if (mouse) await opener.getByText('Cannot').click();
      else await page.keyboard.press('Enter');
      await wizard.appears();
      await expect(wizard.answers).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(wizard.panel).toBeHidden();
      await expect(opener).toBeFocused();
    }
    await expect(wizard.launcher).toBeHidden();
    // A click that a script sends to the document itself is nobody's.
    await page.evaluate(() => document.dispatchEvent(new MouseEvent('click')));
    await expect(wizard.panel).toBeHidden();
  });
});

test.describe('data-watch', () => {
  test('a refused request of the page’s own is offered help for, once for each address', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const other = await site({
      '/foreign': (_request, response) => {
        response.writeHead(401, { 'Access-Control-Allow-Origin': '*', 'Timing-Allow-Origin': '*' });
        response.end();
      },
    });
    const { origin } = await site({
      '/': open(`<script src="/before.js"></script>${tagWith('data-watch')}`),
      '/before.js': script('before = [fetch, XMLHttpRequest, XMLHttpRequest.prototype.open]'),
      '/api/a': closed(''),
      '/api/b': closed(''),
      '/api/fine': open(''),
    });
    await page.goto(origin);
    await expect(wizard.launcher).toBeVisible();
    const ask = (address: string) => page.evaluate(async (what) => (await fetch(what)).text(), address);
    await ask('/api/fine');
    await ask(`${other.origin}/foreign`);
    await ask('/api/a');
    await wizard.says('finding.requestRefused');
    const host = page.locator('fix-401');
    await expect(host).toHaveAttribute('url', `${origin}/api/a`);
    await wizard.press('step.next');
    await wizard.close.click();
    await ask('/api/a');
    await page.evaluate(async () => {
      const request = new XMLHttpRequest();
      request.open('GET', '/api/b');
      request.send();
      await new Promise((resolve) => request.addEventListener('loadend', resolve));
    });
    await expect(host).toHaveAttribute('url', `${origin}/api/b`);
    await wizard.appears();
    await expect.poll(() => detailsOf(notes, 'open')).toHaveLength(2);
    const isUntouched = await page.evaluate(() => {
      const { before } = window as unknown as { before: unknown[] };
      const now = [
        fetch,
        XMLHttpRequest,
        Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open')?.value as unknown,
      ];
      return now.map((one, at) => one === before[at]);
    });
    expect(isUntouched).toEqual([true, true, true]);
  });
});

test.describe('where it stands', () => {
  test('a dialog holds the focus, is closed by Escape, and gives it back', async ({ page, wizard, site }) => {
    const { origin } = await site({
      '/': open(
        `<button data-fix401-open>Help</button><a href="/a">Elsewhere</a>${tagWith('data-mode="dialog"')}`,
      ),
      '/a': closed(''),
    });
    await page.goto(origin);
    await expect(wizard.launcher).toBeVisible();
    const opener = page.getByRole('button', { name: 'Help', exact: true });
    await opener.click();
    const dialog = page.locator('fix-401 dialog');
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => document.activeElement?.matches('main *'));
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Escape');
    await wizard.launcher.click();
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(wizard.launcher).toBeFocused();
  });

  test('it waits for its place, and finds another one when the page is given other content', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({ '/': closed(tagWith('data-mode="inline" data-target="#help"')) });
    await page.goto(origin);
    // Who calls meanwhile gets no second one.
    await page.evaluate(() => {
      window.Fix401?.open();
    });
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div id="help"><p>Ask us.</p></div>');
    });
    await wizard.press('step.next');
    await wizard.back.waitFor();
    await expect(page.locator('#help > fix-401')).toHaveCount(1);
    await expect(page.getByText('Ask us.')).toBeHidden();
    const { length } = detailsOf(notes, 'ready');
    await page.evaluate(() => {
      document.querySelector('main')?.replaceChildren('Another page ');
      const place = document.createElement('div');
      place.id = 'help';
      place.append('Ask them.');
      document.querySelector('main')?.append(place);
    });
    await expect(page.locator('#help > fix-401')).toHaveCount(1);
    await expect(wizard.back).toBeVisible();
    expect(detailsOf(notes, 'ready')).toHaveLength(length);
    // Taken out by itself, it stays out.
    await page.evaluate(() => document.querySelector('fix-401')?.remove());
    await page.evaluate(() => document.querySelector('h1')?.remove());
    await expect(page.locator('fix-401')).toHaveCount(0);
    await page.evaluate(() => window.Fix401?.destroy());
  });
});

test('a place that never comes is waited for a while, and costs one line', async ({
  page,
  wizard,
  notes,
  site,
}) => {
  // Here its ten seconds are over at once.
  await page.addInitScript((longest) => {
    const wait = window.setTimeout;
    window.setTimeout = ((run: () => void, ms = 0) =>
      wait(run, ms === longest ? 0 : ms)) as typeof setTimeout;
  }, 10_000);
  const { origin } = await site({ '/': closed(tagWith('data-mode="inline" data-target="#nowhere"')) });
  await page.goto(origin);
  await wizard.offers('step.next');
  expect(await told(notes)).toContain('target="#nowhere"');
});

test.describe('what the owner decides', () => {
  test('each mode stands where it should, and a change of it keeps the conversation', async ({
    page,
    wizard,
    site,
  }) => {
    const { origin } = await site({ '/': closed(tag) });
    await page.goto(origin);
    await wizard.press('step.next');
    await wizard.back.waitFor();
    const set = (changes: Changes) => page.evaluate((what) => window.Fix401?.set(what), changes);
    const box = async () => (await wizard.panel.boundingBox()) ?? { x: -1, width: -1 };
    const { width } = page.viewportSize() ?? { width: 0 };
    expect((await box()).x).toBeGreaterThan(width / 2);
    await set({ position: 'start' });
    await expect.poll(async () => (await box()).x).toBeLessThan(width / 2);
    const dialog = page.locator('fix-401 dialog');
    await set({ mode: 'dialog' });
    await expect(dialog.getByRole('button', { name: words.back })).toBeVisible();
    await set({ mode: 'page' });
    await expect(dialog).toHaveCount(0);
    await expect.poll(async () => (await box()).width).toBeGreaterThan(600);
    await expect(wizard.back).toBeVisible();
    await set({ mode: 'bubble', theme: 'dark' });
    const scheme = () =>
      wizard.panel.evaluate((panel) => getComputedStyle(panel.parentElement ?? panel).colorScheme);
    await expect.poll(scheme).toBe('dark');
    await set({ theme: 'light', lang: 'en-GB' });
    await expect.poll(scheme).toBe('light');
    await expect(wizard.back).toBeVisible();
    // Another address is another conversation.
    await set({ url: '/elsewhere' });
    await expect(wizard.back).toBeHidden();
  });

  test('counts as it was decided last, also where what was decided before comes later', async ({
    page,
    wizard,
    site,
  }) => {
    const { origin } = await site({ '/': closed(tag) });
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/fix401-(lite-)?de-/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(origin);
    await wizard.offers('step.next');
    const asked = page.waitForRequest(/fix401-(lite-)?de-/);
    await page.evaluate(() => window.Fix401?.set({ lang: 'de' }));
    const german = (await asked).url();
    await page.evaluate(() => window.Fix401?.set({ lang: 'en', mode: 'dialog' }));
    const dialog = page.locator('fix-401 dialog');
    await expect(dialog).toBeVisible();
    release?.();
    await page.evaluate(async (file) => {
      await import(file);
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    }, german);
    await expect(dialog.getByRole('heading', { name: words.title })).toBeVisible();
  });

  test('never, always and none are kept to', async ({ page, wizard, site }) => {
    const { origin } = await site({
      '/never': closed(tagWith('data-open="never"')),
      '/always': open(tagWith('data-open="always" data-persist="none"')),
      '/none': open(tagWith('data-launcher="none"')),
    });
    await page.goto(`${origin}/never`);
    await wizard.launcher.click();
    await wizard.offers('step.next');
    await page.goto(`${origin}/always`);
    await wizard.appears();
    await page.evaluate(() => sessionStorage.clear());
    await wizard.submit('failure.submitted', `${origin}/never`);
    await wizard.press('step.next');
    await wizard.back.waitFor();
    expect(await keptIn(page)).toBe('[]');
    await page.reload();
    await wizard.appears();
    await expect(wizard.back).toBeHidden();
    await page.goto(`${origin}/none`);
    await expect(page.locator('fix-401')).toHaveCount(1);
    await expect(wizard.launcher).toHaveCount(0);
  });

  test('url-param takes an address of the page’s own site, and of no other', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const { origin } = await site({
      '/login': open(tagWith('data-open="always" data-url-param="returnUrl"')),
      '/orders': closed(''),
    });
    await page.goto(`${origin}/login?returnUrl=%2Forders`);
    await wizard.says('finding.signed-out', { status: 401 });
    await page.goto(`${origin}/login?returnUrl=https%3A%2F%2Fevil.example%2Fa`);
    await wizard.appears();
    expect(await told(notes)).toMatch(/url-param="https:\/\/evil\.example\/a".*same origin/);
  });

  test('a value that is not allowed costs one line with its name and what is allowed', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const wrong: Readonly<Record<string, string>> = {
      mode: 'sideways',
      launcher: 'loud',
      position: 'left',
      open: 'perhaps',
      url: 'ftp://example.com/',
      'url-param': 'a b',
      status: '200',
      method: 'put',
      'login-url': 'javascript:alert(1)',
      'signup-url': 'data:text/html,x',
      'reset-url': 'blob:x',
      'home-url': 'file:///etc/passwd',
      'contact-url': 'mailto:a@example.com',
      'contact-email': 'nobody',
      'contact-phone': 'call us',
      'return-param': '?a=',
      'report-url': 'ws://example.com/',
      'clear-url': 'https://elsewhere.example/',
      'check-url': 'https://elsewhere.example/',
      lang: 'not a language',
      theme: 'pink',
      persist: 'forever',
      config: 'about:blank',
    };
    const options = Object.entries(wrong).map(([name, value]) => `data-${name}="${value}"`);
    const { origin } = await site({
      '/tag': closed(tagWith(options.join(' '))),
      '/element': closed(`<fix-401 ${options.join(' ').replaceAll('data-', '')}></fix-401>${tag}`),
    });
    for (const path of ['/tag', '/element']) {
      await page.goto(origin + path);
      await wizard.offers('owner.contact');
      const line = await told(notes);
      for (const name of Object.keys(wrong))
        expect(line).toMatch(new RegExp(` ${name}="[^"]*" .*?allowed: \\S`));
      await wizard.press('step.next');
      await wizard.back.waitFor();
    }
  });

  test('an unknown language costs one line, one that is only written oddly none', async ({
    page,
    notes,
    site,
  }) => {
    const inGerman = ['DE-at', 'de-x-office', 'de-Latn-DE'];
    const inEnglish = ['tlh', 'sr-Latn'];
    const pages = [...inGerman, ...inEnglish].map((lang) => [
      `/${lang}`,
      closed(tagWith(`data-lang="${lang}"`)),
    ]);
    const { origin } = await site(Object.fromEntries(pages) as Record<string, Handler>);
    for (const lang of [...inGerman, ...inEnglish]) {
      await page.goto(`${origin}/${lang}`);
      const read = inGerman.includes(lang) ? 'de' : 'en';
      await expect(page.locator('[data-part="root"]')).toHaveAttribute('lang', read);
      await page.locator('[data-choice="step.next"]').click();
      await page.locator('[data-choice="address.right"]').waitFor();
      if (read === 'en') {
        expect(await told(notes)).toBe(
          `[fix401] lang="${lang}" cannot be used; allowed: a language that there are words in: ${['en', ...Object.keys(languages)].join(', ')}.`,
        );
      }
      expect(ours(notes)).toEqual([]);
    }
  });

  test('a page written the other way round, and texts with markup or without an end, do no harm', async ({
    page,
    notes,
    site,
  }) => {
    const texts = {
      title: '<img src=x onerror="document.title=1">Help &amp; more',
      'choices.signIn.forgotten': 'w'.repeat(5000),
      'choices.step.next': 'w'.repeat(500),
    };
    const { origin } = await site({
      '/texts': json(JSON.stringify({ texts })),
      '/rtl': closed(
        `<script>document.documentElement.dir = 'rtl'</script>${tagWith('data-lang="de" data-config="/texts"')}`,
      ),
      '/ltr': closed(`<fix-401 lang="ar" dir="ltr"></fix-401>${tag}`),
    });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [path, lang, dir] of [
      ['/rtl', 'de', 'ltr'],
      ['/ltr', 'ar', 'rtl'],
    ] as const) {
      await page.goto(origin + path);
      const panel = page.locator('[data-part="panel"]');
      await expect(panel).toBeVisible();
      await expect(page.locator('[data-part="root"]')).toHaveAttribute('lang', lang);
      expect(await panel.evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
      await page.locator('[data-part="language"]').waitFor();
      expect(await panel.evaluate(findOverflow)).toEqual([]);
      if (path === '/ltr') continue;
      await expect(panel.locator('h2')).toHaveText(texts.title);
      await expect(panel.locator('img')).toHaveCount(0);
      await expect(page.locator('[data-choice="step.next"]')).toHaveText(texts['choices.step.next']);
    }
    expect(await page.title()).not.toBe('1');
    expect(await told(notes)).toBe(
      `[fix401] config.texts.choices.signIn.forgotten="${'w'.repeat(80)}…" cannot be used; allowed: texts of up to 500 characters by their key, such as {"title": "Help"}.`,
    );
  });

  test('a file that cannot be used costs one line, and the help is there all the same', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const nest = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const files: Readonly<Record<string, [Handler, RegExp]>> = {
      missing: [(request) => void request.socket.destroy(), /config="[^"]*missing" .*in time/],
      'not-found': [sendNothing, /not 404/],
      html: [servedPage(200, '<p>Hello'), /a file of JSON/],
      large: [json(`{"texts":{"title":"${'x'.repeat(5_000_000)}"}}`), /64 kB/],
      deep: [json(nest), /config="/],
      'deep-texts': [json(`{"texts":{"title":${nest}}}`), /config\.texts\.title="/],
      wrong: [
        json(
          '{"theme":"pink","loginUrl":"javascript:1","steps":["log-in","dance"],"colour":1,"texts":{"none.such":"x"}}',
        ),
        /config\.theme="pink"/,
      ],
    };
    const paths = Object.fromEntries(Object.entries(files).map(([name, [handler]]) => [`/${name}`, handler]));
    const pages = Object.keys(files).map((name) => [
      `/with/${name}`,
      closed(tagWith(`data-config="/${name}"`)),
    ]);
    const { origin } = await site({ ...paths, ...(Object.fromEntries(pages) as Record<string, Handler>) });
    for (const [name, [, says]] of Object.entries(files)) {
      await page.goto(`${origin}/with/${name}`);
      await wizard.offers('owner.contact');
      expect(await told(notes), name).toMatch(says);
      // Words that are not there are told of when all words are.
      if (name === 'wrong') expect(await told(notes)).toContain('config.texts.none.such');
    }
  });
});

test.describe('the element', () => {
  test('it keeps its conversation when it is moved, and may be there before the script or come after it', async ({
    page,
    wizard,
    notes,
    site,
  }) => {
    const early = '<fix-401><p>Ask us.</p></fix-401><div id="there"></div>';
    const { origin } = await site({ '/early': closed(early + tag), '/late': closed(tag) });
    await page.goto(`${origin}/early`);
    await wizard.press('step.next');
    await wizard.back.waitFor();
    await page.evaluate(() => {
      const host = document.querySelector('fix-401');
      if (host) document.querySelector('#there')?.append(host);
    });
    await expect(page.locator('#there fix-401')).toHaveCount(1);
    await expect(wizard.back).toBeVisible();
    expect(detailsOf(notes, 'ready')).toHaveLength(1);
    await wizard.close.click();
    await expect(page.getByText('Ask us.')).toBeVisible();
    await page.goto(`${origin}/late`);
    await wizard.offers('step.next');
    await page.evaluate(() => {
      const late = document.createElement('fix-401');
      late.setAttribute('url', '/early');
      document.querySelector('main')?.append(late);
    });
    await expect(page.locator('main fix-401').getByRole('log')).toContainText('401');
  });
});

test('a page that comes with its own element, without being loaded, has one wizard, and the calls reach it', async ({
  page,
  wizard,
  site,
}) => {
  const { origin } = await site({
    '/': open(tag),
    '/next': closed(`<fix-401 url="/next"><p>Ask us.</p></fix-401>${tag}`),
  });
  await page.goto(origin);
  await wizard.launcher.click();
  await wizard.appears();
  /** As Turbo does. */
  const visit = (path: string) =>
    page.evaluate(async (address) => {
      const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      history.pushState(null, '', address);
      document.body.replaceWith(next.body);
      const again = document.createElement('script');
      again.src = '/fix401/fix401.js';
      document.body.append(again);
    }, path);
  await visit('/next');
  await expect(page.locator('main fix-401').getByRole('log')).toContainText('401');
  await expect(page.locator('fix-401')).toHaveCount(1);
  await page.evaluate(() => {
    window.Fix401?.close();
  });
  await expect(page.getByText('Ask us.')).toBeVisible();
  await page.evaluate(() => {
    window.Fix401?.open();
  });
  await wizard.offers('step.next');
  // Back where it was open in the corner, it is so again.
  await visit('/');
  await wizard.appears();
  await expect(page.locator('fix-401')).toHaveCount(1);
});

test('whatever fails while it is drawn, the launcher and the calls stay, and the owner reads one line for each', async ({
  page,
  wizard,
  notes,
  site,
}) => {
  const { origin } = await site({ '/': open(tag) });
  await page.goto(origin);
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is put back as it is, further down
    Object.assign(window, { scroll: Element.prototype.scrollIntoView });
    Element.prototype.scrollIntoView = () => {
      throw new Error('patched by the page');
    };
  });
  await wizard.launcher.click();
  for (const _ of ['as it was open', 'closed']) expect(await told(notes)).toMatch(/drawing failed.*patched/);
  await expect(wizard.launcher).toBeVisible();
  await expect(wizard.panel).toBeHidden();
  expect(detailsOf(notes, 'problem')).toHaveLength(2);
  // React tells the page of each fault as well.
  notes.errors.splice(0);
  await page.evaluate(() => {
    const { scroll } = window as unknown as { scroll: Element['scrollIntoView'] };
    Element.prototype.scrollIntoView = scroll;
    window.Fix401?.open();
  });
  await wizard.appears();
});

test.describe('a panel’s file that is not to be trusted', () => {
  const own = `<button>Own</button><script src="/own.js"></script>${tag}`;
  const ownScript = script(
    "document.querySelector('button').onclick = ({ target }) => { target.textContent = 'Pressed'; };",
  );

  test('one that was tampered with is not run', async ({ page, notes, site }) => {
    const file = await panelFile();
    const { origin } = await site({
      '/': closed(own),
      '/own.js': ownScript,
      [`/fix401/${file}`]: (_request, response) => {
        void readFile(new URL(`../../dist/${file}`, import.meta.url), 'utf8').then((text) =>
          script(`globalThis.tampered = true;${text}`)(_request, response),
        );
      },
    });
    await page.goto(origin);
    await expectFiveSteps(page, notes, 'wrong hash');
    expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
    expect(await page.evaluate(() => customElements.get('fix-401'))).toBeUndefined();
  });

  test('one behind a sign-in makes no password box come', async ({ page, notes, site }) => {
    const file = await panelFile();
    const { origin } = await site({
      '/': closed(own),
      '/own.js': ownScript,
      [`/fix401/${file}`]: (_request, response) => {
        response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="All of it"' });
        response.end();
      },
    });
    const box = await watchBox(page);
    await page.goto(origin);
    await expectFiveSteps(page, notes, '401');
    await page.evaluate(() => window.Fix401?.open());
    expect(box.shownFor).toEqual([]);
  });
});
