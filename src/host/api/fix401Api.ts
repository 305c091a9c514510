import type { Changes, ElementCalls } from './elementCalls.js';
import type { EventDetails, EventName } from './eventDetails.js';

/** Calls that the script tag offers a page, as `Fix401`. Those made before the panel has loaded are carried out then. */
export interface Fix401Api extends ElementCalls {
  /** Puts one more wizard into an element of the page, or where a selector leads. */
  mount: (target: Element | string, config?: Changes) => ElementCalls;
  /** Listens to an event by its name without `fix401:`. Returns the function that ends it. */
  on: <N extends EventName>(type: N, listener: (detail: EventDetails[N]) => void) => () => void;
  version: string;
}
