/** All addresses that were asked by the wizards of this page: what they were answered is no news of the page's. */
export const askedAddresses = new Set<string>();
