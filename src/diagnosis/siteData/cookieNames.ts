import { attempt } from '../attempt.js';

/**
 * The name of each cookie in `document.cookie`, in its order. A cookie without a name stands there as its bare value,
 * and gives the empty string. Never throws.
 */
export const cookieNames = (cookie: string): string[] =>
  cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => pair.slice(0, Math.max(0, pair.indexOf('='))));

/** Names of the cookies that a script of this page is shown. Empty where the browser refuses. Never throws. */
export const visibleCookies = (view: Window): string[] =>
  attempt(() => cookieNames(view.document.cookie), []);
