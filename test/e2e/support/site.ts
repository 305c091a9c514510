import { expect, type Page } from '@playwright/test';
import { credentials } from '../../../src/demo/credentials.js';
import { rooms } from '../../../src/demo/rooms.js';

export type Variant = 'with-tag' | 'plain';

/** Fills in the site's own sign-in page, by hand. */
export async function logIn(page: Page, password: string = credentials.password): Promise<void> {
  await page.getByRole('textbox', { name: 'User name' }).fill('');
  await page.getByRole('textbox', { name: 'User name' }).click();
  await page.keyboard.type(credentials.user);
  await page.getByLabel('Password').click();
  await page.keyboard.type(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** Waits until the room's page shows what it protects. */
export async function expectOpened(page: Page, name: string, patience = 7000): Promise<void> {
  const heading = rooms.find((room) => room.name === name)?.opened.heading ?? name;
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible({ timeout: patience });
}
