import { page as servedPage } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';
import { words } from './support/words.js';

/** The ways in which a page or its framework hides an element, and shows it again. */
const ways = {
  'an inline style (v-show, x-show)': (host: HTMLElement, isHidden: boolean): void => {
    host.style.display = isHidden ? 'none' : '';
  },
  'an important inline style (Suspense, Activity)': (host: HTMLElement, isHidden: boolean): void => {
    if (isHidden) host.style.setProperty('display', 'none', 'important');
    else host.style.removeProperty('display');
  },
  'a rule': (host: HTMLElement, isHidden: boolean): void => {
    host.classList.toggle('away', isHidden);
  },
  'an important rule': (host: HTMLElement, isHidden: boolean): void => {
    host.classList.toggle('surely-away', isHidden);
  },
  'the attribute hidden': (host: HTMLElement, isHidden: boolean): void => {
    host.hidden = isHidden;
  },
  'an element around it': (host: HTMLElement, isHidden: boolean): void => {
    host.closest('main')?.classList.toggle('away', isHidden);
  },
};

const sheet = '<style>.away { display: none } .surely-away { display: none !important }</style>';

for (const mode of ['inline', 'bubble', 'dialog']) {
  test(`a page that hides the wizard has it away, and back as it was (${mode})`, async ({
    page,
    site,
    notes,
  }) => {
    const element = `<main><fix-401 mode="${mode}" url="/closed" status="401" open="always"></fix-401></main>`;
    const { origin } = await site({
      '/': servedPage(200, `${sheet}${element}<button>Of the page</button>${tag}`),
      '/closed': servedPage(401, '<p>Closed</p>'),
    });
    await page.goto(origin);
    const host = page.locator('fix-401');
    const panel = host.locator('[data-part="panel"]');
    await host.locator('[data-choice="signIn.forgotten"]').click();
    for (const [way, toggle] of Object.entries(ways)) {
      await host.evaluate(toggle, true);
      await expect(panel, way).toBeHidden();
      await page.getByRole('button', { name: 'Of the page' }).click();
      await host.evaluate(toggle, false);
      await expect(panel, way).toBeVisible();
      await expect(host.getByRole('log')).toContainText(words.choices['signIn.forgotten']);
    }
    expect(notes.errors).toEqual([]);
  });
}
