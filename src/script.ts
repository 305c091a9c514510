/** The types of the script tag: what `fix401/fix401.js` puts into the page. */
import type { Fix401Api } from './host/api/fix401Api.js';

export type { Changes, ElementCalls, OpenInput, Options } from './host/api/elementCalls.js';
export type { Fix401Api } from './host/api/fix401Api.js';
export type { Recover, RecoverOptions } from './host/api/recover.js';
export type { EventDetails, EventName } from './host/api/eventDetails.js';

declare global {
  interface Window {
    /** There from the moment the tag has run until `destroy()`. */
    Fix401?: Fix401Api;
  }
}
