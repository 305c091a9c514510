import type { TimedDemo } from '../support/visit.js';
import type { Hands, Help } from '../support/hands.js';
import type { Variant } from '../support/site.js';

/** What a visitor's way through a room needs. */
export interface Way {
  hands: Hands;
  demo: TimedDemo;
  wizard: Help;
  variant: Variant;
}

/** One visitor's way from the room's first page to the outcome. Rejects where the room is not as it should be. */
export type Journey = (way: Way) => Promise<void>;
