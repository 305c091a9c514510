import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentials } from '../../demo/credentials.js';
import { watchBox } from './support/browserBox.js';
import { detailsOf, expectEvent } from './support/manners.js';
import type { Handler } from './support/ownSite.js';
import { filesOf, fillIn, recipes, type Recipe, type Served } from './support/recipe.js';
import { expect, test } from './support/siteTest.js';
import { distFolder } from './support/visit.js';
import { words } from './support/words.js';

const missing = recipes.filter(({ canRun }) => !canRun).map(({ name }) => name);
// On a machine that is to prove everything, a missing server is a failure.
if (process.env['FIX401_ENGINES'] === 'all' && missing.length > 0) {
  throw new Error(`FIX401_ENGINES=all, and what these recipes run on is not there: ${missing.join(', ')}.`);
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const clearUrl = '/fix401/clear';
const [panel = ''] = readdirSync(distFolder).filter((name) => name.startsWith('fix401-panel-'));

for (const recipe of recipes.filter(({ canRun }) => canRun)) proveRecipe(recipe);

function proveRecipe(recipe: Recipe): void {
  const { name, checkUrl, refused } = recipe;
  test.describe(`the recipe for ${name}`, () => {
    let served: Served | undefined;
    const at = (path: string): string => `${served?.origin}${path}`;
    test.beforeAll(async () => {
      served = await recipe.start();
    });
    test.afterAll(() => served?.close());

    test('a visitor reads why the page is closed, signs in, and it opens', async ({
      page,
      wizard,
      notes,
    }) => {
      const box = await watchBox(page);
      const closed = await page.goto(at('/members/'));
      expect(closed?.status()).toBe(401);
      await wizard.says('finding.signed-out', { status: 401 });
      await expectEvent(notes, 'finding', { cause: 'signed-out', confidence: 'measured', scheme: 'session' });
      const asked = () => page.evaluate(async (url) => (await fetch(url)).status, checkUrl);
      expect(await asked()).toBe(401);
      await wizard.press('signIn.open');
      await page.getByLabel('User name').fill(credentials.user);
      await page.getByLabel('Password').fill(credentials.password);
      await page.getByRole('button', { name: 'Log in', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Members' })).toBeVisible();
      await wizard.shows(words.verdicts.fixed);
      await expectEvent(notes, 'outcome', { outcome: 'solved', step: 'log-in' });
      expect([200, 204]).toContain(await asked());
      // No script reaches the session's cookie: the site's own address for it does.
      expect(await page.evaluate(async (url) => (await fetch(url)).status, clearUrl)).toBe(204);
      expect(await asked()).toBe(401);
      expect((await page.reload())?.status()).toBe(401);
      await wizard.appears();
      expect(box.shownFor).toEqual([]);
      expect(notes.violations).toEqual([]);
      expect(notes.errors).toEqual([]);
      expect(detailsOf(notes, 'problem')).toEqual([]);
    });

    test('what is refused stays a 401 with its challenge, and carries the page', async ({ request }) => {
      for (const [path, challenge] of Object.entries(refused)) {
        const answer = await request.get(at(path));
        const headers = answer.headers();
        expect([path, answer.status(), headers['www-authenticate']]).toEqual([path, 401, challenge]);
        expect(headers['content-type']).toMatch(/^text\/html\b/);
        expect(headers['cache-control']).toBe('no-store');
        const sent = headers['content-security-policy'] ?? '';
        const html = await answer.text();
        expect(html).toContain('<fix-401 login-url="/login"');
        const [nonce = ''] = /(?<=<script nonce=")[^"]+/.exec(html) ?? [];
        expect(sent).toBe(
          nonce ? policy.replace("script-src 'self'", `script-src 'nonce-${nonce}'`) : policy,
        );
      }
    });

    test('the script and its panel are there for who is not signed in, and kept as long as they may be', async ({
      request,
    }) => {
      const scripts = readdirSync(distFolder).filter((file) => file.endsWith('.js'));
      for (const file of [...scripts, '401.css']) {
        const answer = await request.get(at(`/fix401/${file}`));
        const isHashed = file.startsWith('fix401-');
        const keep = isHashed ? 'public, max-age=31536000, immutable' : 'max-age=300, must-revalidate';
        expect([file, answer.status(), answer.headers()['cache-control']]).toEqual([file, 200, keep]);
        const type = file.endsWith('.css') ? /^text\/css\b/ : /^(?:text|application)\/javascript\b/;
        expect(answer.headers()['content-type']).toMatch(type);
      }
      expect((await request.head(at(`/fix401/${panel}`))).status()).toBe(200);
      const page = await request.get(at('/fix401/401.html'));
      expect([403, 404], 'the page never says by its own address that all is well').toContain(page.status());
    });

    test('the two addresses for the wizard answer as it takes them', async ({ request }) => {
      const check = await request.get(at(checkUrl), { maxRedirects: 0 });
      expect(check.status()).toBe(401);
      expect(check.headers()['www-authenticate']).toBe('Session realm="Members"');
      expect(check.headers()['cache-control']).toBe('no-store');
      const clear = (site: string) => request.get(at(clearUrl), { headers: { 'Sec-Fetch-Site': site } });
      const own = await clear('same-origin');
      expect(own.status()).toBe(204);
      expect(own.headers()['clear-site-data']).toBe('"cache", "cookies", "storage"');
      expect(own.headers()['cache-control']).toBe('no-store');
      const foreign = await clear('cross-site');
      expect(foreign.status()).toBe(403);
      expect(foreign.headers()['clear-site-data']).toBeUndefined();
    });

    if (refused['/files/']) {
      test('behind the browser’s own box the page comes when that is cancelled, and brings no second one', async ({
        page,
        wizard,
        notes,
      }) => {
        const box = await watchBox(page);
        expect((await page.goto(at('/files/')))?.status()).toBe(401);
        await expectEvent(notes, 'finding', { cause: 'signed-out', scheme: 'basic' });
        await wizard.offers('signIn.showBox');
        expect(box.shownFor).toEqual(['Document']);
        box.willBe = 'filled in';
        await wizard.press('signIn.showBox');
        await expect(page.getByRole('heading', { name: 'Files' })).toBeVisible();
        expect(notes.violations).toEqual([]);
      });
    }

    if (recipe.startLocked) {
      test('in a site that is locked as a whole, the page and its help are open all the same', async ({
        page,
        wizard,
        notes,
      }) => {
        const locked = await recipe.startLocked?.();
        try {
          const box = await watchBox(page);
          expect((await page.goto(`${locked?.origin}/login`))?.status()).toBe(401);
          await wizard.offers('signIn.showBox');
          const font = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
          expect(font, 'the style of the page has come').toContain('system-ui');
          expect(box.shownFor).toEqual(['Document']);
          expect(notes.violations).toEqual([]);
        } finally {
          await locked?.close();
        }
      });
    }
  });
}

test.describe('a version that is pinned by its hash', () => {
  const readme = filesOf('README.md');
  /** As a person would find it out, with the document's own line. */
  const hash = (): string =>
    execFileSync('sh', ['-c', readme('hash.sh')], { cwd: distFolder, encoding: 'utf8' }).trim();

  const closed = (integrity: string): Record<string, Handler> => {
    const tag = fillIn(readme('pinned-tag.html'), { HASH: integrity }).trim();
    const html = fillIn(readme('401.html'), {
      '<script src="/fix401/fix401.js" async></script>': tag,
    });
    return {
      '/members': (_request, response) => {
        response.writeHead(401, {
          'Content-Type': 'text/html; charset=utf-8',
          'WWW-Authenticate': 'Session realm="Members"',
          'Content-Security-Policy': policy,
        });
        response.end(html);
      },
      '/fix401/401.css': (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/css' }).end(readme('401.css'));
      },
    };
  };

  test('the script with this hash is run', async ({ page, wizard, notes, site }) => {
    const loader = readFileSync(join(distFolder, 'fix401.js'));
    expect(hash()).toBe(`sha384-${createHash('sha384').update(loader).digest('base64')}`);
    const { origin } = await site(closed(hash()));
    await page.goto(`${origin}/members`);
    await wizard.says('finding.signed-out', { status: 401 });
    expect(notes.violations).toEqual([]);
  });

  test('another script is not, and the page’s own five steps stay', async ({ page, wizard, notes, site }) => {
    const { origin } = await site(closed('sha384-' + createHash('sha384').digest('base64')));
    await page.goto(`${origin}/members`);
    await expect.poll(() => notes.lines.join()).toContain('integrity');
    await expect(page.getByRole('listitem')).toHaveCount(5);
    await expect(page.getByText('Check the address.')).toBeVisible();
    await expect(wizard.panel).toHaveCount(0);
  });
});
