import type { Page } from '@playwright/test';
import * as arabic from '../../src/copy/ar/words.js';
import * as german from '../../src/copy/de/words.js';
import * as japanese from '../../src/copy/ja/words.js';
import { deferred as enDeferred, opening as enOpening } from '../../src/copy/en/words.js';
import type { LanguageWords } from '../../src/copy/languages.js';
import { withEnglish } from '../../src/copy/withEnglish.js';
import { page as pageOf, type Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

/** All words of a language, as they are shown. */
const shown = ({ opening, deferred }: LanguageWords) => ({
  opening: withEnglish(opening, enOpening),
  deferred: withEnglish(deferred, enDeferred),
});
const [ar, de, ja] = [shown(arabic), shown(german), shown(japanese)];

/** A closed page in a language, with a sign-in page that the owner names. */
const closedIn =
  (lang: string, attributes = ''): Handler =>
  (_request, response) => {
    response.writeHead(401, {
      'Content-Type': 'text/html; charset=utf-8',
      'WWW-Authenticate': 'Session realm="Members"',
    });
    const named = tag.replace('async', `async data-login-url="/sign-in" ${attributes}`);
    response.end(
      `<!doctype html><html lang="${lang}"><title>401</title><body><p>401</p>${named}</body></html>`,
    );
  };

const choice = (page: Page, name: string) => page.locator(`[data-choice="${name}"]`);

for (const [lang, { opening }, dir] of [
  ['de-AT', de, 'ltr'],
  ['ar', ar, 'rtl'],
  ['ja', ja, 'ltr'],
] as const) {
  test(`who meets a page in “${lang}” is helped in that language`, async ({ page, site, notes }) => {
    const { origin } = await site({ '/closed': closedIn(lang) });
    await page.goto(`${origin}/closed`);
    await expect(choice(page, 'signIn.open')).toHaveText(opening.choices['signIn.open']);
    await expect(page.getByRole('heading', { name: opening.title })).toBeVisible();
    const root = page.locator('[data-part="root"]');
    await expect(root).toHaveAttribute('lang', lang.slice(0, 2));
    await expect(root).toHaveAttribute('dir', dir);
    const panel = page.locator('[data-part="panel"]');
    expect(await panel.evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
    // Nothing is wider than what it stands in.
    const wide = await panel.evaluate((element) =>
      [...element.querySelectorAll(':not([data-part="announcer"], [data-part="announcer"] *)')]
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    expect(notes.errors).toEqual([]);
  });
}

test('the language is switched in the middle of a conversation, and nothing of it is lost', async ({
  page,
  site,
}) => {
  const { origin } = await site({ '/closed': closedIn('en') });
  await page.goto(`${origin}/closed`);
  await choice(page, 'step.next').click();
  await expect(choice(page, 'address.right')).toBeVisible();
  const turns = page.locator('[data-part="answer"]');
  await expect(turns).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(choice(page, 'address.right')).toHaveText(de.deferred.choices['address.right']);
  await expect(turns).toHaveText(new RegExp(de.opening.choices['step.next']));
  await expect(page.getByRole('combobox', { name: de.deferred.language })).toHaveValue('de');
  await choice(page, 'address.right').click();
  await page.getByRole('combobox', { name: de.deferred.language }).selectOption('ar');
  await expect(turns).toHaveCount(2);
  await expect(turns.first()).toHaveText(new RegExp(ar.opening.choices['step.next']));
});

test('what is switched is not read out again', async ({ page, site }) => {
  const { origin } = await site({ '/closed': closedIn('en') });
  await page.goto(`${origin}/closed`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ja');
  await expect(choice(page, 'signIn.open')).toHaveText(ja.opening.choices['signIn.open']);
  await expect(page.getByRole('combobox', { name: ja.deferred.language })).toBeVisible();
  await expect(page.locator('[aria-live="polite"]')).toHaveText('');
});

test('the language that was picked is there again after a reload, and nowhere else', async ({
  page,
  site,
}) => {
  const { origin } = await site({
    '/closed': closedIn('en'),
    '/other': closedIn('en'),
    '/private': closedIn('en', 'data-persist="none"'),
    '/elsewhere': pageOf(200, '<p>No wizard here.</p>'),
  });
  const kept = () => page.evaluate(() => sessionStorage.getItem('fix401') ?? '');
  const pick = async (lang: string) => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption(lang);
  };
  const offer = choice(page, 'signIn.open');
  const openInGerman = de.opening.choices['signIn.open'];

  await page.goto(`${origin}/closed`);
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible();
  expect(await kept()).toBe('');
  await pick('de');
  await expect(offer).toHaveText(openInGerman);
  await expect.poll(kept).toContain('"lang":"de"');
  await page.reload();
  await expect(offer).toHaveText(openInGerman);
  await choice(page, 'step.next').click();
  await expect(choice(page, 'address.right')).toHaveText(de.deferred.choices['address.right']);
  await page.reload();
  await expect(choice(page, 'address.right')).toHaveText(de.deferred.choices['address.right']);

  // Tampered with, where no wizard writes it anew: it is no language, and the page's own is taken.
  await page.goto(`${origin}/elsewhere`);
  await page.evaluate(() => {
    const all = sessionStorage.getItem('fix401') ?? '';
    sessionStorage.setItem('fix401', all.replace('"lang":"de"', '"lang":{"de":[]}'));
  });
  await page.goto(`${origin}/closed`);
  await expect(choice(page, 'address.right')).toHaveText(words.choices['address.right']);

  await page.goto(`${origin}/other`);
  await expect(offer).toHaveText(words.choices['signIn.open']);
  await page.goto(`${origin}/private`);
  await pick('de');
  await expect(offer).toHaveText(openInGerman);
  await page.reload();
  await expect(offer).toHaveText(words.choices['signIn.open']);
});

test('when the file of a language does not come, the help is in English', async ({ page, site, notes }) => {
  const { origin } = await site({ '/closed': closedIn('de') });
  await page.route(/fix401-de-/, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${origin}/closed`);
  await expect(choice(page, 'signIn.open')).toHaveText(words.choices['signIn.open']);
  expect(notes.errors).toEqual([]);
});
