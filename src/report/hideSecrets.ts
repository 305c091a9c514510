import { namedAddress, ownAddress } from '../storage/savedSessions.js';
import type { Hide } from '../storage/savedSessions.js';
import { redacted } from './withoutSecrets.js';

/**
 * What may be written down of a conversation: not what the owner set, nor anything that looks like a secret, whoever
 * wrote it. How to reach the owner is no secret. Never throws.
 */
export const hideSecrets: Hide =
  ({ page, url }) =>
  (key, value) => {
    if (key === 'settings') return undefined;
    if (key === 'siteLinks') return JSON.stringify(value, (_, door: unknown) => hiddenDoor(door));
    if (key === 'email' || key === 'phone') return value;
    if (value === page && page !== null) return ownAddress;
    if (value === url && url !== null) return namedAddress;
    return typeof value === 'string' ? redacted(value) : value;
  };

/**
 * The site's own doors were read without a sign-in, and need their queries. But a sign-in page is told where to lead
 * back to, and with it the query of that page.
 */
function hiddenDoor(door: unknown): unknown {
  if (typeof door !== 'string' || !URL.canParse(door)) return door;
  const { searchParams, hash } = new URL(door);
  const query = [...searchParams.values(), hash].join(' ');
  return redacted(query) === query ? door : redacted(door);
}
