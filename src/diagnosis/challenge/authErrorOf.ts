import type { Challenge, FactValues } from '../../wizard/contracts.js';

/** The error of a challenge; null for none that proves anything. */
export type AuthError = FactValues['auth-error'];

/** Words of a challenge that are read, in characters. */
const maxWordsLength = 300;

/**
 * The error that a challenge tells about the sign-in that came with the request: `error` and `error_description` of any
 * scheme (RFC 6750 §3, RFC 9449 §7.1, RFC 9470 §3; `Token error="Expired token"` of hapi-auth-jwt2), and Digest's
 * `stale` (RFC 7616 §3.3).
 *
 * An anonymous request carries no sign-in, so `invalid_token` and `insufficient_scope` in its answer say nothing about
 * the visitor; servers send them all the same (MCP SDK 1.32, oidc-provider). Words that say "expired" count in any
 * answer, since the address itself may carry the sign-in. Words that say that nothing was sent overrule the code.
 *
 * @param carriesCookies the request that was answered carried the visitor's cookies
 *
 * Never throws.
 */
export function authErrorOf({ scheme, parameters }: Challenge, carriesCookies: boolean): AuthError | null {
  if (scheme === 'digest' && parameters['stale']?.toLowerCase() === 'true') return 'stale';
  const error = parameters['error']?.toLowerCase() ?? '';
  const words = `${error} ${parameters['error_description'] ?? ''}`.slice(0, maxWordsLength);
  if (saysMissing.test(words)) return null;
  if (saysExpired(words)) return 'expired';
  if (!carriesCookies) return null;
  if (error === 'invalid_token') return 'expired';
  return error === 'insufficient_scope' || error === 'insufficient_user_authentication' ? error : null;
}

/** `"exp" claim timestamp check failed` is the wording of jose. */
const saysExpired = (words: string): boolean =>
  /expired|\bexp\b|no longer valid|timed? ?out/i.test(words) && !/\bor\b|\bnot expired/i.test(words);

/** "Missing Authorization header", "no access token provided", "token was not found", "JWT must be provided". */
const saysMissing =
  /missing|absent|must be (?:provided|sent|supplied)|\b(?:not|wasn't) (?:been )?(?:provided|included|found|present|supplied|sent|given|specified)|\bno (?:[\w-]+ ){0,3}(?:token|header|credentials?|authorization|authentication|jwt|session|cookie)|(?:token|header|credentials?|authorization|authentication|jwt) (?:is |are )?(?:required|needed)/i;
