import type { Page } from '@playwright/test';
import type { DemoServer } from '../../../src/demo/server.js';
import type { Variant } from '../support/site.js';
import type { Wizard } from '../support/wizard.js';

/** What a visitor's way through a room needs. */
export interface Way {
  page: Page;
  demo: DemoServer;
  wizard: Wizard;
  variant: Variant;
}

/** One visitor's way from the room's first page to the outcome. Rejects where the room is not as it should be. */
export type Journey = (way: Way) => Promise<void>;
