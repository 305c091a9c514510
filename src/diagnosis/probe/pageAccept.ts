/**
 * `Accept` of a navigation, as Firefox and WebKit send it. Some servers redirect a navigation to the sign-in, and answer
 * every other request with 401.
 */
export const pageAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
