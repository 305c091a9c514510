import type { Challenge, FactValues } from '../../wizard/contracts.js';
import { parseChallenges } from './parseChallenges.js';

/** The three families of browsers, by their engine. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The surroundings in which an address would be opened. */
export interface BoxSurroundings {
  engine: Engine;
  /** The page stands in a frame of another origin. */
  isInForeignFrame: boolean;
  /** The page was started from the home screen, without a browser's controls. */
  isHomeScreenApp: boolean;
  /** A service worker controls the page: it may answer navigations, or is known to. */
  worker: 'none' | 'may-answer' | 'answers';
}

/** A forecast of the browser's own password box. */
export interface BoxForecast {
  box: FactValues['box'];
  /** The circumstance that keeps the box away, or may; null where none is known. */
  obstacle: FactValues['box-obstacle'] | null;
}

/**
 * Forecasts if opening an address makes the browser open its own password box, from the challenge of its 401. Null where
 * no challenge asks for one.
 *
 * Measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50, unless the code says otherwise. Not to be used for a
 * probe, which must never open a box: see `opensBox`.
 *
 * @param header `WWW-Authenticate` as a script reads it. Firefox hides it when it was sent twice: then nothing is known.
 *
 * Never throws.
 */
export function forecastBox(header: string, surroundings: BoxSurroundings): BoxForecast | null {
  const byHeader = forecastOfHeader(parseChallenges(header), surroundings.engine);
  if (byHeader === null || byHeader.box === 'will-not') return byHeader;
  return forecastOfSurroundings(surroundings) ?? byHeader;
}

const boxSchemes: ReadonlySet<string> = new Set(['basic', 'digest', 'ntlm', 'negotiate']);

function forecastOfHeader(challenges: readonly Challenge[], engine: Engine): BoxForecast | null {
  const boxes = challenges.filter(({ scheme }) => boxSchemes.has(scheme));
  if (boxes.length === 0) return null;
  if (boxes.every((challenge) => !isSupported(challenge, engine)))
    return { box: 'will-not', obstacle: 'algorithm' };
  // Negotiate alone opens nothing on Linux; on Windows the network's own sign-in may.
  if (boxes.every(({ scheme }) => scheme === 'negotiate')) return { box: 'may', obstacle: null };
  return challenges.length === 1 || engine !== 'chromium' || isReadOnOneLine(challenges)
    ? { box: 'will', obstacle: null }
    : { box: 'may', obstacle: null };
}

/**
 * Chromium takes each header line for one challenge, and joins the lines before a script reads them. On one line it
 * opens a box for `Basic realm="x", Bearer realm="y"`, and for none of `Basic, Bearer`, `Bearer realm="x", Basic
 * realm="y"` and `Basic realm="x", Negotiate`; on two lines it does for all.
 */
const isReadOnOneLine = ([first, ...others]: readonly Challenge[]): boolean =>
  first?.scheme === 'basic' &&
  first.parameters['realm'] !== undefined &&
  others.every(({ parameters }) => Object.keys(parameters).length > 0);

/** Digest's algorithms by engine. No engine knows SHA-512-256, WebKit knows MD5 alone. */
function isSupported({ scheme, parameters }: Challenge, engine: Engine): boolean {
  if (scheme !== 'digest') return true;
  const algorithm = parameters['algorithm']?.toLowerCase().replace(/-sess$/, '') ?? 'md5';
  return algorithm === 'md5' || (algorithm === 'sha-256' && engine !== 'webkit');
}

function forecastOfSurroundings(surroundings: BoxSurroundings): BoxForecast | null {
  const { engine, isInForeignFrame, isHomeScreenApp, worker } = surroundings;
  if (engine === 'chromium' && isInForeignFrame) return { box: 'will-not', obstacle: 'frame' };
  if (worker !== 'none') return { box: worker === 'answers' ? 'will-not' : 'may', obstacle: 'worker' };
  // Reported for iOS, not measured.
  return isHomeScreenApp ? { box: engine === 'webkit' ? 'will-not' : 'may', obstacle: 'home-screen' } : null;
}
