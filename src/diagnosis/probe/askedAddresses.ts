/** `Accept` of a request that a script makes, as `fetch` sends it by itself. */
export const requestAccept = '*/*';

/**
 * Addresses that the wizards of this page have asked, with the `Accept` that was sent: a refusal of theirs is no request
 * of the page's own, and afterwards the browser's timing cannot tell one from the other.
 */
export const askedAddresses = new Map<string, string>();
