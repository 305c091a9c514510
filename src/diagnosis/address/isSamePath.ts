/**
 * True when two addresses lead to the same page: a redirect that only adds or drops a slash at the end does. Throws for
 * what is no absolute address.
 */
export const isSamePath = (one: string, other: string): boolean => pathOf(one) === pathOf(other);
const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/** The origin of an address; null for what is none. Never throws. */
export const originOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).origin : null;
