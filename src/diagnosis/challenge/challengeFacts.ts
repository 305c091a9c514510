import type { Challenge, Fact } from '../../wizard/contracts.js';
import type { World } from '../browser/world.js';
import { measured } from '../measured.js';
import { authErrorOf } from './authErrorOf.js';
import { forecastBox } from './forecastBox.js';
import { opensBox } from './opensBox.js';
import { parseChallenges } from './parseChallenges.js';
import { realmName } from './realmName.js';
import { surroundingsOf } from './surroundingsOf.js';

/** An answer whose challenge is read. */
export interface ChallengedAnswer {
  status: number;
  /** `WWW-Authenticate` as a script reads it. */
  header: string;
  /** The request carried the visitor's cookies. */
  carriesCookies: boolean;
  /** The page that would open the address. */
  world: World;
}

/**
 * The facts of an answer's challenge. A 401 tells the scheme, the realm and the forecast of the browser's box; a 401 and a
 * 403 tell an error of the sign-in (RFC 6750 §3.1). Never throws, never rejects.
 */
export async function challengeFacts(answer: ChallengedAnswer): Promise<Fact[]> {
  const { status, header, carriesCookies, world } = answer;
  const challenges = parseChallenges(header);
  const errors = challenges.map((challenge) => authErrorOf(challenge, carriesCookies));
  const error = measured(
    'auth-error',
    errors.find((one) => one !== null),
  );
  if (status !== 401) return error;
  const forecast = forecastBox(header, await surroundingsOf(world));
  return [
    ...schemeFacts(challenges),
    ...measured('box', forecast?.box),
    ...measured('box-obstacle', forecast?.obstacle),
    ...error,
  ];
}

/**
 * The challenge that the visitor meets: one with a box goes first, and of those one in which a name and a password are
 * typed. `Negotiate` beside `Basic` opens the box of `Basic` (measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50).
 */
function schemeFacts(challenges: readonly Challenge[]): Fact[] {
  const met =
    challenges.find(({ scheme }) => scheme === 'basic') ??
    challenges.find(({ scheme }) => scheme === 'digest') ??
    challenges.find(({ scheme }) => opensBox(scheme, false)) ??
    challenges[0];
  if (!met) return [];
  return [
    ...measured('challenge', isSchemeName(met.scheme) ? met.scheme : null),
    ...measured('realm', realmName(met.parameters['realm'])),
  ];
}

/** A name of letters, as all registered schemes have one: anything else may be a secret in the wrong place. */
const isSchemeName = (scheme: string): boolean =>
  /^(?:aws4-hmac-sha256|[a-z][a-z-]{1,24}\d{0,3})$/.test(scheme);
