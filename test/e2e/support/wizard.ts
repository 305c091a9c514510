import { expect, type Locator, type Page } from '@playwright/test';
import { patienceMs } from '../../support/patience.js';
import { words } from './words.js';
import { fill, plain } from '../../../src/view/words/fill.js';
import type { MessageCode } from '../../../src/wizard/sentences/messageCode.js';
import type { Pressed, Ticked, Typed } from '../../../src/wizard/choice.js';
import type { Help, Values } from './hands.js';

/** The source of an expression that finds this very text. */
const escaped = (text: string | RegExp): string =>
  typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) : text.source;

/** The wizard as a visitor meets it: by what it says, and by the names of what can be pressed. */
export class Wizard implements Help {
  /** @param patience how long to wait for what should come, in milliseconds */
  constructor(
    readonly page: Page,
    readonly patience = patienceMs,
  ) {}

  get panel(): Locator {
    return this.page.getByRole('region', { name: words.title, exact: true });
  }

  get log(): Locator {
    return this.panel.getByRole('log', { name: words.conversation, exact: true });
  }

  get answers(): Locator {
    return this.panel.getByRole('group', { name: words.answers, exact: true });
  }

  get launcher(): Locator {
    return this.page.getByRole('button', { name: words.launcher, exact: true });
  }

  get back(): Locator {
    return this.panel.getByRole('button', { name: words.back, exact: true });
  }

  get restart(): Locator {
    return this.panel.getByRole('button', { name: words.restart, exact: true });
  }

  get close(): Locator {
    return this.panel.getByRole('button', { name: words.close, exact: true });
  }

  get select(): Locator {
    return this.answers.getByRole('combobox', { name: words.pickBrowser, exact: true });
  }

  get field(): Locator {
    return this.answers.getByRole('textbox');
  }

  /** What is read out. */
  get announcer(): Locator {
    return this.page.locator('fix-401 [aria-live="polite"]');
  }

  /** An answer on offer, by its role and name; its code must be right, too. */
  choice(choice: Pressed): Locator {
    const name = words.choices[choice];
    return this.answers
      .getByRole('button', { name, exact: true })
      .or(this.answers.getByRole('link', { name, exact: false }))
      .and(this.page.locator(`[data-choice="${choice}"]`));
  }

  /** Every answer on offer, as its code. */
  offered(): Promise<(string | null)[]> {
    return this.answers
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')));
  }

  async appears(): Promise<void> {
    await expect(this.panel).toBeVisible({ timeout: this.patience });
  }

  async appearsOrIsOpened(): Promise<void> {
    await this.appears();
  }

  async isOpened(): Promise<void> {
    await this.launcher.click({ timeout: this.patience });
    await this.appears();
  }

  async press(choice: Pressed): Promise<void> {
    await this.choice(choice).click({ timeout: this.patience });
  }

  async offers(...choices: Pressed[]): Promise<void> {
    const offered = choices.map((choice) => this.choice(choice)).reduce((some, one) => some.or(one));
    await expect(offered.first()).toBeVisible({ timeout: this.patience });
  }

  /** Waits until the conversation holds this sentence, wherever in it. */
  async says(code: MessageCode, values: Values = {}): Promise<void> {
    await this.shows(plain(fill(words.messages[code], values)));
  }

  async saysOneOf(...codes: MessageCode[]): Promise<void> {
    await this.shows(...codes.map((code) => plain(fill(words.messages[code], {}))));
  }

  async shows(...texts: (string | RegExp)[]): Promise<void> {
    const [first = '', ...others] = texts;
    const text = others.length === 0 ? first : new RegExp(texts.map(escaped).join('|'));
    await expect(this.log).toContainText(text, { timeout: this.patience });
  }

  /** Types an answer with the keyboard, and sends it with its button. */
  async submit(form: Typed, text: string): Promise<void> {
    await this.field.click({ timeout: this.patience });
    await this.page.keyboard.insertText(text);
    await this.answers.getByRole('button', { name: words.forms[form].submit, exact: true }).click();
  }

  async send(choice: Ticked): Promise<void> {
    await this.answers.locator(`button[data-choice="${choice}"]`).click({ timeout: this.patience });
  }

  /** Waits until the visitor’s own turn stands in the conversation. */
  async heard(choice: Pressed): Promise<void> {
    await this.shows(words.choices[choice]);
  }
}
