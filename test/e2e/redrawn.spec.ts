import type { Page } from '@playwright/test';
import { secondReact } from '../../demo/secondReact.js';
import { page as servedPage, script } from './support/ownSite.js';
import { detailsOf } from './support/manners.js';
import { expect, tag, test } from './support/siteTest.js';
import type { Notes } from './support/visit.js';

const ownLines = ({ lines }: Notes): string[] => lines.filter((line) => line.includes('[fix401]'));

/** The ways in which a page is given another document without being loaded. */
const redrawn = {
  'everything beside the body goes, as when React 19 draws it again': () => {
    for (const node of document.documentElement.querySelectorAll(
      ':scope > :not(head, body), body > :not(script)',
    ))
      node.remove();
    document.body.prepend('Drawn again');
  },
  'the root’s content is written again': () => {
    document.documentElement.innerHTML = '<head><title>A page</title></head><body>Drawn again</body>';
  },
  'the body is replaced, as by Turbo': () => {
    document.body.replaceWith(Object.assign(document.createElement('body'), { textContent: 'Drawn again' }));
  },
};

test.describe('a page whose document is drawn again', () => {
  for (const [what, draw] of Object.entries(redrawn)) {
    test(`keeps the launcher, and an open conversation goes on: ${what}`, async ({
      page,
      site,
      wizard,
      notes,
    }) => {
      const { origin } = await site({ '/': servedPage(200, `<body><p>Open</p>${tag}`) });
      await page.goto(origin);
      await expect(wizard.launcher).toBeVisible();
      await page.evaluate(draw);
      await expect(page.getByText('Drawn again')).toBeVisible();
      await wizard.launcher.click();
      await wizard.submit('failure.submitted', '401');
      await wizard.offers('owner.contact');
      const said = await wizard.log.textContent();
      await page.evaluate(draw);
      await expect(wizard.log).toHaveText(said ?? '');
      await wizard.press('owner.contact');
      await wizard.heard('owner.contact');
      await expect(page.locator('fix-401')).toHaveCount(1);
      expect(detailsOf(notes, 'ready')).toHaveLength(1);
      expect(detailsOf(notes, 'outcome')).toEqual([]);
      expect(ownLines(notes)).toEqual([]);
    });
  }

  test('by React 19, after a difference to what the server sent, keeps the launcher', async ({
    page,
    site,
    wizard,
  }) => {
    const hydrate = `addEventListener('draw', () => {
      const html = React.createElement('html', { lang: 'en' }, React.createElement('head'),
        React.createElement('body', null, React.createElement('h1', null, 'Of the client')));
      ReactDOM.hydrateRoot(document, html, { onRecoverableError: () => {} });
    });`;
    const { origin } = await site({
      '/': servedPage(
        200,
        `<body><h1>Of the server</h1>${tag}<script src="/react.js"></script><script src="/own.js"></script>`,
      ),
      '/react.js': script(secondReact()),
      '/own.js': script(hydrate),
    });
    await page.goto(origin);
    await expect(wizard.launcher).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('draw')));
    await expect(page.getByRole('heading', { name: 'Of the client' })).toBeVisible();
    await wizard.launcher.click();
    await wizard.says('failure.ask');
  });
});

test('a page that removes the wizard at every change is obeyed, and told so in one line', async ({
  page,
  site,
  notes,
}) => {
  const remove = `new MutationObserver(() => document.querySelector('fix-401')?.remove())
    .observe(document, { childList: true, subtree: true });`;
  const { origin } = await site({
    '/': servedPage(200, `<body><p>Open</p><script src="/own.js"></script>${tag}`),
    '/own.js': script(remove),
  });
  await page.goto(origin);
  await expect.poll(() => ownLines(notes)).toEqual([removedLine]);
  await changePage(page);
  await expect(page.locator('fix-401')).toHaveCount(0);
  expect(ownLines(notes)).toEqual([removedLine]);
  expect(notes.errors).toEqual([]);
});

test('a wizard that was ended stays away from a page that is drawn again', async ({ page, site, wizard }) => {
  const { origin } = await site({ '/': servedPage(200, `<body><p>Open</p>${tag}`) });
  await page.goto(origin);
  await expect(wizard.launcher).toBeVisible();
  await page.evaluate(() => (window as unknown as { Fix401: { destroy: () => void } }).Fix401.destroy());
  await changePage(page);
  await expect(page.locator('fix-401')).toHaveCount(0);
});

const removedLine = '[fix401] the page removes <fix-401>.';

/** Changes what stands beside the body, and waits until all who observe it have seen that. */
async function changePage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const own = document.createElement('aside');
    document.documentElement.append(own);
    await new Promise(requestAnimationFrame);
    own.remove();
    await new Promise(requestAnimationFrame);
  });
}
