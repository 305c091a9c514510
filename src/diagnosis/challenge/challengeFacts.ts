import type { Challenge, Fact, FactValues } from '../../wizard/contracts.js';
import { measured } from '../measured.js';
import { opensBox } from './opensBox.js';
import { parseChallenges } from './parseChallenges.js';

/** Longest scheme and longest realm that are kept, in characters. */
const maxRealmLength = 120;

/** The facts of a 401's challenges. One that opens the browser's own box goes first: the visitor sees that box. */
export function challengeFacts(header: string | null): Fact[] {
  const challenges = parseChallenges(header ?? '');
  const challenge = challenges.find(({ scheme }) => opensBox(scheme, false)) ?? challenges[0];
  if (!challenge) return [];
  return [
    ...measured('challenge', sanitize(challenge.scheme)),
    ...measured('realm', sanitize(challenge.parameters['realm'])),
    ...measured(
      'auth-error',
      challenges.map(authErrorOf).find((error) => error !== null),
    ),
  ];
}

/** Control characters and direction marks have no place in a name that is shown. */
const sanitize = (text: string | undefined): string | undefined =>
  text
    ?.slice(0, maxRealmLength)
    .replace(/\p{C}+/gu, ' ')
    .trim() || undefined;

const authErrors = ['invalid_request', 'invalid_token', 'insufficient_scope'] as const;

function authErrorOf({ scheme, parameters }: Challenge): FactValues['auth-error'] | null {
  if (scheme === 'digest' && parameters['stale']?.toLowerCase() === 'true') return 'stale';
  return authErrors.find((known) => scheme === 'bearer' && known === parameters['error']) ?? null;
}
