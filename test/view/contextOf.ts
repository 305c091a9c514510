import { conclude } from '../../src/wizard/evidence/conclude.js';
import type { Fact } from '../../src/wizard/contracts.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import type { WizardContext } from '../../src/wizard/wizardContext.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import { inputFor, page } from '../wizard/explore.js';

/** What is known after these facts. */
export function contextOf(facts: Fact[], more: Partial<WizardContext> = {}): WizardContext {
  const { steps, settings } = inputFor({});
  return {
    page,
    address: page,
    settings,
    siteLinks: {},
    searched: [],
    steps,
    browser: null,
    facts,
    finding: conclude(facts),
    step: null,
    visited: [],
    wanted: null,
    refusals: 0,
    hasActed: false,
    stored: [],
    cleared: null,
    waitUntilMs: 0,
    outcome: null,
    isOpen: false,
    log: [],
    ...more,
  };
}

/** The conversation at a question. */
export const at = (value: WizardSnapshot['value'], context: WizardContext): WizardSnapshot =>
  wizardMachine.resolveState({ value, context });
