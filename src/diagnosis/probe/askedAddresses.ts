/** All addresses that the wizards of this page have asked: a refusal of theirs is no request of the page's own. */
export const askedAddresses = new Set<string>();
