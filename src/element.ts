/**
 * `import 'fix401/element'` defines `<fix-401>`, for Vue, Svelte and plain HTML. It carries what it needs, and does
 * nothing on a server, and where its looks cannot be shown.
 */
import type { WizardElement } from './host/api/elementCalls.js';
import type { EventDetails, EventName } from './host/api/eventDetails.js';
import { areStylesKnown } from './styles/areStylesKnown.js';

/** The element's events by their names in the DOM. */
export type Fix401EventMap = { [N in EventName as `fix401:${N}`]: CustomEvent<EventDetails[N]> };
export type { Changes, ElementCalls, OpenInput, Options, WizardElement } from './host/api/elementCalls.js';
export type { Recover, RecoverOptions } from './host/api/recover.js';
export type { EventDetails, EventName } from './host/api/eventDetails.js';

declare global {
  interface HTMLElementTagNameMap {
    'fix-401': WizardElement;
  }
  interface HTMLElementEventMap extends Fix401EventMap {}
}

if (areStylesKnown()) void import('./host/panel.js');
