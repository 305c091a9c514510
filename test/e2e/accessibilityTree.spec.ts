import type { Page } from '@playwright/test';
import { blockOf } from './support/accessibilityPage.js';
import { expect, test } from './support/visit.js';

/** The tree as Playwright writes it, without the other options of a list, the port of the day, and the live region. */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator('fix-401 [data-part="root"]').ariaSnapshot();
  return `${tree
    .split('\n')
    .filter((line) => !/^ +- option "(?!.*\[selected\])|^ {2}- paragraph/.test(line))
    .join('\n')
    .replaceAll(/localhost:\d+/g, 'localhost')}\n`;
}

const expectTree = (page: Page, name: string) =>
  expect.poll(() => treeOf(page), { message: name }).toBe(blockOf('yaml', name));

test('the way to sign in has the roles and names that are written', async ({ page, demo, wizard }) => {
  await page.goto(demo.roomAddress('session'));
  await wizard.offers('owner.contact');
  await wizard.log.getByText('What I checked').click();
  await expectTree(page, 'asked-to-sign-in');
  await wizard.log.getByText('What I checked').click();
  await wizard.press('signIn.noAccount');
  await expectTree(page, 'after-an-answer');
});

test('the way to clear has the roles and names that are written', async ({ page, demo, wizard }) => {
  await page.goto(demo.address);
  await wizard.offers('failure.unknown');
  await expectTree(page, 'typing');
  await wizard.press('failure.unknown');
  for (let steps = 0; steps < 3; steps += 1) await wizard.press('step.next');
  await expectTree(page, 'clearing');
});

test('the closed wizard is one button', async ({ page, demo, wizard }) => {
  await page.goto(demo.roomAddress('bearer'));
  await wizard.close.click();
  await expectTree(page, 'closed');
});
