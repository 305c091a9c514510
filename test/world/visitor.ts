import type { Page } from '@playwright/test';
import type { Hands, Help } from '../e2e/support/hands.js';
import { playwrightHands } from '../e2e/support/playwrightHands.js';
import type { Session } from '../e2e/webkit/webDriver.js';
import { webKitHands, webKitWizard } from '../e2e/webkit/webKitHands.js';
import { Wizard } from '../e2e/support/wizard.js';

/** Somebody who is not signed in, in whichever browser. */
export interface Visitor {
  hands: Hands;
  wizard: Help;
  /** The value of a JavaScript expression in the page, made of JSON's types. Rejects with what it throws. */
  evaluate(expression: string): Promise<unknown>;
}

export const playwrightVisitor = (page: Page): Visitor => ({
  hands: playwrightHands(page),
  wizard: new Wizard(page),
  evaluate: (expression) => page.evaluate(expression),
});

export const webKitVisitor = (session: Session): Visitor => ({
  hands: webKitHands(session),
  wizard: webKitWizard(session),
  evaluate: (expression) => session.run(`return ${expression}`),
});
