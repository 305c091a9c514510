import { redacted } from '../report/withoutSecrets.js';
import { namedAddress, ownAddress } from './savedSessions.js';
import type { Hide } from './savedSessions.js';

/**
 * Hides the owner's settings and everything that looks like a secret. The owner's mail address and telephone number are
 * kept. Never throws.
 */
export const hideSecrets: Hide =
  ({ page, url }) =>
  (key, value) => {
    if (key === 'settings') return undefined;
    if (key === 'siteLinks') return JSON.stringify(value, (_, link: unknown) => withoutSecretQuery(link));
    if (key === 'email' || key === 'phone') return value;
    if (value === page && page !== null) return ownAddress;
    if (value === url && url !== null) return namedAddress;
    return typeof value === 'string' ? redacted(value) : value;
  };

/**
 * Links of the site were read without a sign-in, and need their queries. But the query of a sign-in page may contain the
 * address to return to, with the query of that address.
 */
function withoutSecretQuery(link: unknown): unknown {
  if (typeof link !== 'string' || !URL.canParse(link)) return link;
  const { searchParams, hash } = new URL(link);
  const query = [...searchParams.values(), hash].join(' ');
  return redacted(query) === query ? link : redacted(link);
}
