import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands.js';

/** The hands in a browser that Playwright drives. */
export const playwrightHands = (page: Page): Hands => ({
  open: async (address) => {
    await page.goto(address);
  },
  press: (name) =>
    page
      .getByRole('main')
      .getByRole('link', { name, exact: true })
      .or(page.getByRole('main').getByRole('button', { name, exact: true }))
      .first()
      .click(),
  fill: async (label, text) => {
    const field = page.getByLabel(label, { exact: true });
    await field.fill('');
    await field.click();
    await page.keyboard.type(text);
  },
  sees: (heading) => expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible(),
  address: () => Promise.resolve(page.url()),
  back: async () => {
    await page.goBack();
  },
  clearCookies: () => page.context().clearCookies(),
});
