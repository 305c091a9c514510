import type { Page } from '@playwright/test';
import { detailsOf, expectEvent } from './support/manners.js';
import { listen } from './support/readOut.js';
import { expect, test } from './support/visit.js';
import { words } from './support/words.js';

/** The name of what has the focus, inside of the wizard too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
  });
}

test.describe('going on and going back', () => {
  test('back shows the question before, with its answer marked', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.appears();
    await expect(wizard.back).toBeHidden();
    await wizard.press('signIn.forgotten');
    await wizard.press('signIn.tooMany');
    await wizard.says('signIn.tooMany');
    await wizard.back.click();
    await expect(wizard.log).not.toContainText(words.messages['signIn.tooMany']);
    await expect(wizard.choice('signIn.tooMany')).toHaveAttribute('aria-current', 'true');
    await wizard.back.click();
    await expect(wizard.choice('signIn.forgotten')).toHaveAttribute('aria-current', 'true');
    await wizard.says('finding.signed-out', { status: 401 });
    await expect(wizard.back).toBeHidden();
  });

  test('an earlier answer can be changed, and the way goes on from there', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.forgotten');
    await wizard.press('signIn.tooMany');
    await wizard.log.getByRole('button', { name: 'Change this answer: I forgot my password' }).click();
    await expect(wizard.log).not.toContainText(words.messages['signIn.forgotten']);
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    await expect(wizard.log.getByRole('button')).toHaveCount(1);
  });

  test('start again forgets the answers and looks afresh', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    await wizard.restart.click();
    await wizard.says('finding.signed-out', { status: 401 });
    await expect(wizard.log).not.toContainText(words.messages['signIn.noAccount']);
    await expect(wizard.back).toBeHidden();
  });

  test('closing brings the five steps of the page back', async ({ page, demo, wizard, notes }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.appears();
    const steps = page.getByText('Check the address.');
    await expect(steps).toBeHidden();
    await wizard.close.click();
    await expect(steps).toBeVisible();
    await expect(wizard.panel).toBeHidden();
    await expectEvent(notes, 'outcome', { outcome: 'left' });
    await expectEvent(notes, 'close', { mode: 'inline' });
    expect(detailsOf(notes, 'close')).toHaveLength(1);
  });

  test('F5 in the middle keeps the conversation', async ({ page, demo, wizard, notes }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.forgotten');
    await wizard.press('signIn.tooMany');
    await wizard.says('signIn.tooMany');
    await page.reload();
    await wizard.says('signIn.forgotten');
    await wizard.says('signIn.tooMany');
    await wizard.back.click();
    await expect(wizard.choice('signIn.tooMany')).toHaveAttribute('aria-current', 'true');
    expect(notes.errors).toEqual([]);
  });
});

test.describe('keyboard and focus', () => {
  test('Escape closes the bubble, and the focus returns to its button', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('bearer'));
    await wizard.appears();
    await wizard.close.click();
    await expect(wizard.launcher).toBeFocused();
    await page.keyboard.press('Enter');
    await wizard.appears();
    await expect(wizard.answers).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(wizard.panel).toBeHidden();
    await expect(wizard.launcher).toBeFocused();
  });

  test('a message that comes by itself leaves the focus where it is', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.says('signIn.offer');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('after an answer the focus is at the next answers', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.press('signIn.noAccount');
    await wizard.says('signIn.noAccount');
    await expect(wizard.answers).toBeFocused();
  });

  test('Tab goes from the header through the conversation to the answers', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('session'));
    await wizard.offers('owner.contact');
    await expect(page.getByRole('combobox', { name: words.language })).toBeVisible();
    const order: string[] = [];
    for (let presses = 0; presses < 13; presses += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    const { choices } = words;
    expect(order).toEqual([
      'Accounts',
      words.restart,
      words.close,
      words.conversation,
      words.checked,
      choices['signIn.open'],
      choices['signIn.accepted'],
      choices['signIn.noAccount'],
      choices['signIn.forgotten'],
      choices['step.next'],
      choices['owner.contact'],
      words.language,
      'All rooms',
    ]);
  });

  test('an answer is given with the keyboard alone', async ({ page, demo, wizard }) => {
    await page.goto(demo.roomAddress('locked'));
    await wizard.offers('owner.sent');
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(words.choices['owner.sent']);
    }).toPass({ intervals: [1] });
    await page.keyboard.press('Enter');
    await wizard.says('result.handedOver');
  });

  test('Enter sends what was typed, Shift and Enter begin a new line', async ({
    page,
    demo,
    wizard,
    notes,
  }) => {
    await page.goto(demo.address);
    await wizard.field.click();
    await page.keyboard.type('HTTP Error 401.3 - Unauthorized');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('You may not see this.');
    await expect(wizard.field).toHaveValue('HTTP Error 401.3 - Unauthorized\nYou may not see this.');
    await page.keyboard.press('Enter');
    await wizard.says('finding.no-permission');
    expect(notes.errors).toEqual([]);
  });
});

test.describe('what is read out', () => {
  test('each new message is read once, and nothing is read again after a reload or on the way back', async ({
    page,
    context,
    demo,
    wizard,
  }) => {
    const heard = await listen(context);
    const { choices, messages } = words;
    await page.goto(demo.roomAddress('session'));
    await expect.poll(() => heard).toContain(messages['signIn.offer']);
    const before = heard.length;
    await wizard.press('signIn.noAccount');
    const first = [choices['signIn.noAccount'], messages['signIn.noAccount']];
    await expect.poll(() => heard.slice(before)).toEqual(first);
    await page.reload();
    await wizard.says('signIn.noAccount');
    await wizard.back.click();
    await expect(wizard.log).not.toContainText(messages['signIn.noAccount']);
    await wizard.press('signIn.forgotten');
    // What is heard next is the visitor's own turn: nothing came in between.
    await expect.poll(() => heard.at(-1)).toBe(messages['signIn.forgotten']);
    const second = [choices['signIn.forgotten'], words.busy.searching, messages['signIn.forgotten']];
    expect(heard.slice(before)).toEqual([...first, ...second]);
  });
});
